import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activate } from '../../utils/extension/activate.ts';
import { browser } from '../../utils/extension/browser.ts';

const inject = vi.fn();
const ask = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  inject.mockReset();
  ask.mockReset();
  Object.assign(browser, { scripting: { executeScript: inject } });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((...args) => ask(...args));
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => ({ url }) as never);
});
let url = 'https://news.example/story';
const state = (phase: string) => ({ ok: true, value: { phase } });
const verbs = () => ask.mock.calls.map(([, message]) => message.verb);

test('a page without the content script gets it and is started', async () => {
  ask
    .mockRejectedValueOnce(new Error('Receiving end does not exist'))
    .mockResolvedValueOnce(state('reading'));
  inject.mockResolvedValueOnce([{}]);
  expect(await activate(7)).toEqual({ ok: true, value: undefined });
  expect(inject).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7 },
    files: ['/content-scripts/annotator.js'],
  });
  expect(verbs()).toEqual(['state', 'start']);
});

test('a second click on a marked page reuses what is there', async () => {
  ask.mockResolvedValueOnce(state('done'));
  expect((await activate(7)).ok).toBe(true);
  expect(inject).not.toHaveBeenCalled();
  expect(verbs()).toEqual(['state']);
});

test('a cleared page is started again without a second injection', async () => {
  ask.mockResolvedValueOnce(state('off')).mockResolvedValueOnce(state('reading'));
  expect((await activate(7)).ok).toBe(true);
  expect(inject).not.toHaveBeenCalled();
  expect(verbs()).toEqual(['state', 'start']);
});

test.each([
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store-page'],
  ['https://addons.mozilla.org/firefox/', 'Missing host permission for the tab', 'store-page'],
  ['https://news.example/', 'Cannot access contents of the page.', 'restricted-page'],
  ['file:///home/a.html', 'Cannot access contents of the page.', 'file-page'],
  ['https://news.example/', 'Frame with ID 0 was removed.', 'injection-failed'],
])('%s that refuses scripts is one clear sentence', async (address, thrown, code) => {
  url = address;
  ask.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  inject.mockRejectedValueOnce(new Error(thrown));
  const done = await activate(7);
  expect(done.ok).toBe(false);
  if (!done.ok) {
    expect(done.error.code).toBe(code);
    expect(done.error.message).toMatch(/^[A-Z].*[.\w]$/);
  }
});

test('a page of the browser that takes the script and never runs it is refused in words', async () => {
  url = 'about:license';
  ask.mockRejectedValue(new Error('Receiving end does not exist'));
  inject.mockResolvedValueOnce([]);
  const done = await activate(7);
  expect(done.ok ? '' : done.error.code).toBe('browser-page');
});

test('whoever asks for a page while it is being opened gets the same answer, and the page gets one script', async () => {
  ask
    .mockRejectedValueOnce(new Error('Receiving end does not exist'))
    .mockResolvedValueOnce(state('reading'));
  inject.mockResolvedValueOnce([{}]);
  const both = await Promise.all([activate(7), activate(7)]);
  expect(both).toEqual([
    { ok: true, value: undefined },
    { ok: true, value: undefined },
  ]);
  expect(inject).toHaveBeenCalledOnce();
  ask.mockResolvedValueOnce(state('done'));
  expect((await activate(7)).ok).toBe(true);
  expect(verbs()).toEqual(['state', 'start', 'state']);
});
