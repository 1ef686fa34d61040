import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/extension/browser.ts';
import {
  addSite,
  hostOf,
  isListed,
  listSites,
  registerSites,
  removeSite,
} from '../../utils/extension/sites.ts';

let origins: string[];
let scripts: { id: string; matches: string[]; js: string[] }[];
beforeEach(() => {
  fakeBrowser.reset();
  origins = [];
  scripts = [];
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins }),
      request: vi.fn(async (asked: { origins: string[] }) => {
        origins.push(...asked.origins);
        return true;
      }),
      remove: vi.fn(async (asked: { origins: string[] }) => {
        origins = origins.filter((origin) => !asked.origins.includes(origin));
        return true;
      }),
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      unregisterContentScripts: async () => {
        scripts = [];
      },
      registerContentScripts: async (added: typeof scripts) => {
        scripts.push(...added);
      },
    },
  });
});

describe('a site is read out of', () => {
  it.each([
    ['news.example', 'news.example'],
    [' https://www.News.example/politics?x=1 ', 'news.example'],
    ['http://paper.co.example:8080/', 'paper.co.example'],
  ])('%s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });

  it.each([
    '',
    '*',
    'news',
    '*://*/*',
    '<all_urls>',
    'file:///etc/passwd',
    'chrome://settings',
    '*.com',
    'a b.c',
  ])('nothing like “%s”', (typed) => {
    expect(hostOf(typed)).toBeUndefined();
  });
});

test('each site is asked for by itself, listed, and given back', async () => {
  expect(await addSite('news.example')).toBe(true);
  expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.news.example/*'] });
  expect(await listSites()).toEqual(['news.example']);
  expect(await isListed('https://www.news.example/a')).toBe(true);
  expect(await isListed('https://notnews.example/a')).toBe(false);
  await removeSite('news.example');
  expect(await listSites()).toEqual([]);
});

test('the browser is told of the listed sites alone, even where the reader has given it all', async () => {
  origins = ['*://*.news.example/*', '<all_urls>', '*://*/*', 'https://*/*', '*://*.paper.co.example/*'];
  await registerSites();
  await registerSites();
  expect(scripts).toHaveLength(1);
  expect(scripts[0]!.matches).toEqual(['*://*.news.example/*', '*://*.paper.co.example/*']);
  origins = [];
  await registerSites();
  expect(scripts).toEqual([]);
});

test('a refusal, and a browser that cannot ask, list nothing', async () => {
  vi.mocked(browser.permissions.request).mockRejectedValueOnce(new Error('not from a press'));
  expect(await addSite('news.example')).toBe(false);
  expect(await listSites()).toEqual([]);
});
