import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/extension/browser.ts';
import {
  DEFAULTS,
  loadSettings,
  onSettings,
  saveSettings,
  toSettings,
} from '../../utils/extension/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('settings of anything are complete and within their bounds', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = toSettings(stored);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
      expect(settings.summarySentences).toBeGreaterThanOrEqual(1);
      expect(settings.summarySentences).toBeLessThanOrEqual(10);
      expect(toSettings(settings)).toEqual(settings);
    }),
  );
});

test('what is saved is loaded again, the rest stays as it was', async () => {
  await saveSettings({ summarySentences: 5 });
  await saveSettings({ palette: 'contrast' });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, summarySentences: 5, palette: 'contrast' });
});

test('storage that cannot be read gives the defaults', async () => {
  vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('corrupted'));
  expect(await loadSettings()).toEqual(DEFAULTS);
});

test('every page hears of a change until it stops listening', async () => {
  const heard = vi.fn();
  const listening = new AbortController();
  onSettings(heard, listening.signal);
  await saveSettings({ cardDelay: 400 });
  expect(heard).toHaveBeenLastCalledWith({ ...DEFAULTS, cardDelay: 400 });
  listening.abort();
  await saveSettings({ cardDelay: 500 });
  expect(heard).toHaveBeenCalledTimes(1);
});
