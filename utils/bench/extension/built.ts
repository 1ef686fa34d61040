import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../browsers/chromium.ts';
import { type Driver, type Popup, until } from '../../browsers/driver.ts';

const EXTENSION = path.join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Chromium with the extension as it is built. */
export async function launchBuilt(): Promise<Driver> {
  if (!existsSync(EXTENSION)) throw new Error('nothing is built; run npm run build first');
  return launchChromium({ extension: EXTENSION, width: 1280, height: 900 });
}

const isBackground = (url: string): boolean => url.startsWith('chrome-extension://');

/** Ends the background, so that the next click finds it cold. */
export async function endBackground({ browser }: Driver): Promise<void> {
  const target = browser.targets().find((t) => t.type() === 'service_worker' && isBackground(t.url()));
  if (!target) return;
  await until('the background to end', async () => {
    const worker = await target.worker();
    await worker?.close().catch(() => undefined);
    return !browser.targets().includes(target);
  });
}

export const backgroundTarget = ({ browser }: Driver) =>
  browser.waitForTarget((t) => t.type() === 'service_worker' && isBackground(t.url()), { timeout: 15_000 });

/** The phase in which the popup comes to rest. */
export const settledPhase = (popup: Popup): Promise<string> =>
  until(
    'the popup to settle',
    async () => {
      const phase = await popup.evaluate<string>('document.documentElement.dataset.phase ?? ""');
      return phase === 'done' || phase === 'failed' ? phase : undefined;
    },
    60_000,
  );

/** Has the page in front cleared, as the popup's own button does. */
export const clearPage = (popup: Popup) =>
  popup.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    await api.tabs.sendMessage(tab.id, { to: 'page', verb: 'clear', request: {} }); return true; })()`);
