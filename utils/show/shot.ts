import type { Page } from 'puppeteer-core';
import { type Driver, type Popup, until } from '../browsers/driver.ts';
import type { Look } from './looks.ts';

export interface Shot {
  readonly driver: Driver;
  readonly url: string;
  readonly to: (name: string) => `${string}.png`;
  readonly look: Look;
}

export const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sets a page of the extension to the look: what the launch of a browser cannot. */
export async function dress(page: Page, { look }: Shot): Promise<void> {
  const { zoom = 1, rightToLeft = false } = look;
  await page.evaluate(
    (style, dir) => {
      document.documentElement.setAttribute('style', style);
      document.documentElement.setAttribute('dir', dir);
    },
    zoom === 1 ? '' : `zoom: ${zoom}`,
    rightToLeft ? 'rtl' : 'ltr',
  );
}

/** Colours as a reader's system forces them on every page. */
async function forceColours(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/** A page of ours with its popup over it, once that has got so far. */
export async function open(
  shot: Shot,
  slug: string,
  phase: string,
): Promise<{ page: Page; popup: Popup; panel: Page }> {
  const page = await shot.driver.browser.newPage();
  await page.goto(`${shot.url}/${slug}`);
  if (shot.look.forcedColours) await forceColours(page);
  const popup = await shot.driver.clickToolbar(page);
  const panel = popup.page!;
  await until(`the popup to be ${phase}`, () =>
    popup.evaluate<boolean>(`document.documentElement.dataset.phase === '${phase}'`),
  );
  await dress(panel, shot);
  if (shot.look.forcedColours) await forceColours(panel);
  return { page, popup, panel };
}
