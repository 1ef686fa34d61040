import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../utils/browsers/chromium.ts';
import { type Driver, type Popup, until } from '../../utils/browsers/driver.ts';
import { launchFirefox } from '../../utils/browsers/firefox.ts';

const root = path.join(import.meta.dirname, '../..');

export const BROWSERS = {
  chromium: () => launchChromium({ extension: path.join(root, '.output/chrome-mv3') }),
  firefox: () => launchFirefox({ extension: path.join(root, '.output/firefox-mv3') }),
} as const satisfies Record<Driver['name'], () => Promise<Driver>>;

/** The popup's phase, kept on its root element. */
const phase = (popup: Popup) => popup.evaluate<string>('document.documentElement.dataset.phase ?? ""');

export const untilPhase = (popup: Popup, wanted: string) =>
  until(`the popup to reach '${wanted}'`, async () => (await phase(popup)) === wanted);

export const popupText = (popup: Popup) => popup.evaluate<string>('document.body.innerText');

/** Opens the page, clicks the toolbar button and waits until the popup shows the wanted phase. */
export async function click(
  driver: Driver,
  url: string,
  wanted = 'done',
): Promise<{ page: Page; popup: Popup }> {
  const page = await driver.browser.newPage();
  await page.goto(url);
  const popup = await driver.clickToolbar(page);
  await untilPhase(popup, wanted);
  return { page, popup };
}

/** The words that stand under a highlight of the given name, in registration order. */
export const highlighted = (page: Page, name: string) =>
  page.evaluate((n) => [...(CSS.highlights.get(n) ?? [])].map((range) => range.toString()), name);

/** Centre of the first highlight of that name that reads `text`, scrolled into view. */
export async function placeOf(page: Page, name: string, text: string): Promise<{ x: number; y: number }> {
  const at = await page.evaluate(
    (n, wanted) => {
      const range = [...(CSS.highlights.get(n) ?? [])].find((r) => r.toString() === wanted) as
        | Range
        | undefined;
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      return box ? { x: box.x + Math.min(8, box.width / 2), y: box.y + box.height / 2 } : null;
    },
    name,
    text,
  );
  if (!at) throw new Error(`no ${name} reads “${text}”`);
  return at;
}
