import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleFromParagraphs } from '../../utils/core/article.ts';
import { browser } from '../../utils/extension/browser.ts';
import { loadDismissed, onDismissed, setDismissed } from '../../utils/extension/dismissals.ts';

const about = { url: 'https://news.example/story#part', headline: 'Ferry late' };
const article = articleFromParagraphs(
  ['The ferry was late.', 'Bread is baked slowly.', 'It will sail.'],
  about,
);

beforeEach(() => fakeBrowser.reset());

test('a dismissed flag is remembered for the address, whatever the fragment', async () => {
  expect(await loadDismissed(article)).toEqual([]);
  expect(await setDismissed(article, 1, true)).toEqual([1]);
  expect(await loadDismissed({ ...article, url: 'https://news.example/story' })).toEqual([1]);
  expect(await loadDismissed({ ...article, url: 'https://news.example/other' })).toEqual([]);
});

test('it goes with the paragraph’s words: moved it is known, rewritten it is flagged again', async () => {
  await setDismissed(article, 1, true);
  const moved = articleFromParagraphs(
    ['New first line.', 'The ferry was late.', 'Bread is  baked slowly.'],
    about,
  );
  expect(await loadDismissed(moved)).toEqual([2]);
  const rewritten = articleFromParagraphs(['The ferry was late.', 'Bread is baked quickly.'], about);
  expect(await loadDismissed(rewritten)).toEqual([]);
});

test('it can be taken back, and then nothing is kept', async () => {
  await setDismissed(article, 1, true);
  expect(await setDismissed(article, 1, false)).toEqual([]);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('no word of the article is kept', async () => {
  await setDismissed(article, 1, true);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/bread|slowly/i);
});

test('storage that is full or broken loses the memory, not the panel', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  expect(await setDismissed(article, 1, true)).toEqual([1]);
  vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupted'));
  expect(await loadDismissed(article)).toEqual([]);
  await browser.storage.local.set({ 'dismissed https://news.example/story': { not: 'a list' } });
  expect(await loadDismissed(article)).toEqual([]);
});

test('every open page hears of it until it stops listening', async () => {
  const heard = vi.fn();
  const listening = new AbortController();
  onDismissed(article, heard, listening.signal);
  await setDismissed(article, 2, true);
  expect(heard).toHaveBeenLastCalledWith([2]);
  listening.abort();
  await setDismissed(article, 2, false);
  expect(heard).toHaveBeenCalledOnce();
});
