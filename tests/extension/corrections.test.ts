import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../utils/core/model.ts';
import { browser } from '../../utils/extension/browser.ts';
import {
  addCorrection,
  correctionReport,
  loadCorrections,
  onCorrections,
  removeCorrection,
} from '../../utils/extension/corrections.ts';

const page = { url: 'https://news.example/story#part' };
const wrong: Correction = {
  type: 'no-mark',
  key: 'k',
  kind: 'figure',
  text: '737',
  sentence: 'A 737 landed.',
  rule: 'count',
};

beforeEach(() => fakeBrowser.reset());

test('a correction is remembered for the address, once, and can be taken back', async () => {
  await addCorrection(page, wrong);
  await addCorrection(page, wrong);
  expect(await loadCorrections({ url: 'https://news.example/story' })).toEqual([wrong]);
  expect(await removeCorrection(page, 'k')).toEqual([]);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('every open page hears of it until it stops listening', async () => {
  const heard = vi.fn();
  const listening = new AbortController();
  onCorrections(page, heard, listening.signal);
  await addCorrection(page, wrong);
  expect(heard).toHaveBeenCalledExactlyOnceWith([wrong]);
  listening.abort();
  await removeCorrection(page, 'k');
  expect(heard).toHaveBeenCalledOnce();
});

test('storage that is full, broken or holds something else loses no more than the memory', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  expect(await addCorrection(page, wrong)).toEqual([wrong]);
  await browser.storage.local.set({
    'corrections https://news.example/story': [
      { key: 1 },
      null,
      wrong,
      'x',
      { ...wrong, type: 'constructor' },
      { ...wrong, type: 'speaker', name: 7 },
      { ...wrong, type: 'mark', kind: 'party', party: 'ghost' },
    ],
  });
  expect(await loadCorrections(page)).toEqual([wrong]);
});

test('the report holds every correction with its address, and nothing else that is stored', async () => {
  await addCorrection(page, wrong);
  await browser.storage.local.set({ 'another https://news.example/story': ['abc'] });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ name: 'Newsglass', version: '1.2' } as never);
  expect(await correctionReport()).toEqual({
    tool: 'Newsglass',
    version: '1.2',
    articles: [{ url: 'https://news.example/story', corrections: [wrong] }],
  });
});
