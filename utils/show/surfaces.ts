import type { Page } from 'puppeteer-core';
import { type Driver, type Popup, until } from '../browsers/driver.ts';
import type { Look } from './looks.ts';

interface Shot {
  readonly driver: Driver;
  readonly url: string;
  readonly to: (name: string) => `${string}.png`;
  readonly look: Look;
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sets a page of the extension to the look: what the launch of a browser cannot. */
async function dress(page: Page, { look }: Shot): Promise<void> {
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

async function open(
  shot: Shot,
  slug: string,
  phase: string,
): Promise<{ page: Page; popup: Popup; panel: Page }> {
  const page = await shot.driver.browser.newPage();
  await page.goto(`${shot.url}/${slug}`);
  const popup = await shot.driver.clickToolbar(page);
  const panel = popup.page!;
  await until(`the popup to be ${phase}`, () =>
    popup.evaluate<boolean>(`document.documentElement.dataset.phase === '${phase}'`),
  );
  await dress(panel, shot);
  return { page, popup, panel };
}

/** The popup: the overview and each list. */
async function popup(shot: Shot): Promise<void> {
  const { page, popup, panel } = await open(shot, 'chip-deal', 'done');
  await panel.screenshot({ path: shot.to('popup') });
  for (const kind of ['figure', 'party', 'quote']) {
    await panel.click(`#tab-${kind}`);
    await rest(100);
    await panel.screenshot({ path: shot.to(`popup-${kind}`) });
  }
  await popup.close();
  await page.close();
}

/** The popup where there is nothing to read. */
async function empty(shot: Shot): Promise<void> {
  const { page, popup, panel } = await open(shot, 'front', 'failed');
  await panel.screenshot({ path: shot.to('popup-no-article') });
  await popup.close();
  await page.close();
}

/** The marked page, and the card of one mark of each kind. */
async function cards(shot: Shot): Promise<void> {
  const { page, popup } = await open(shot, 'chip-deal', 'done');
  await popup.close();
  await page.screenshot({ path: shot.to('page') });
  for (const [kind, words] of [
    ['figure', '$100 billion'],
    ['party', 'Corvane'],
    ['quote', ''],
    ['flag', ''],
  ] as const) {
    const at = await page.evaluate(
      (name, wanted) => {
        const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
        const range = ranges.find((one) => one.toString().startsWith(wanted)) ?? ranges[0];
        const box = range?.getClientRects()[0];
        if (!box) return undefined;
        window.scrollTo(0, box.top + window.scrollY - 260);
        const moved = range!.getClientRects()[0]!;
        return { x: moved.x + Math.min(12, moved.width / 2), y: moved.y + moved.height / 2 };
      },
      `newsglass-${kind}`,
      words,
    );
    if (!at) throw new Error(`no ${kind} is marked on the sample page`);
    await page.mouse.move(2, 2);
    await rest(600);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await page.waitForSelector('newsglass-card >>> :popover-open');
    await rest(400);
    await page.screenshot({ path: shot.to(`card-${kind}`) });
    await page.keyboard.press('Escape');
  }
  await page.close();
}

/** The panel beside the page, opened by its button in the popup. */
async function sidePanel(shot: Shot): Promise<void> {
  const { page, panel } = await open(shot, 'chip-deal', 'done');
  await panel.click('[data-tool="side-panel"]');
  const target = await shot.driver.browser.waitForTarget((t) => t.url().endsWith('/sidepanel.html'));
  const side = await target.asPage();
  await side.waitForFunction(() => document.documentElement.dataset['phase'] === 'done');
  await dress(side, shot);
  await side.screenshot({ path: shot.to('side-panel') });
  await side.close();
  await page.close();
}

/** A page of the extension in a tab. */
async function tab(shot: Shot, name: string, address: string): Promise<void> {
  const { browser } = shot.driver;
  const worker = browser.targets().find((t) => t.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(new URL(address, worker!.url()).href);
  await rest(300);
  await dress(page, shot);
  await page.screenshot({ path: shot.to(name), fullPage: true });
  await page.close();
}

const options = (shot: Shot) => tab(shot, 'options', 'options.html');
const welcome = (shot: Shot) => tab(shot, 'welcome', 'welcome.html');

/** Opens the check sheet of an article from its popup, and answers its tab. */
async function openSheet(shot: Shot, slug: string): Promise<Page> {
  const { page, panel } = await open(shot, slug, 'done');
  const opened = shot.driver.browser.waitForTarget((t) => t.url().includes('/sheet.html?'));
  await panel.click('[data-tool="sheet"]');
  const sheet = (await (await opened).page())!;
  await sheet.waitForSelector('.sheet-row');
  await page.close();
  return sheet;
}

/** The check sheet with some items dealt with, and two articles side by side. */
async function sheets(shot: Shot): Promise<void> {
  const sheet = await openSheet(shot, 'chip-deal');
  await dress(sheet, shot);
  for (const row of [1, 2, 4]) await sheet.click(`.sheet-row:nth-child(${row}) [data-state=ok]`);
  await sheet.click('.sheet-row:nth-child(3) [data-state=query]');
  await sheet.type('.sheet-row:nth-child(3) input', 'ask the company');
  await sheet.screenshot({ path: shot.to('sheet') });
  await sheet.close();
  await (await openSheet(shot, 'merger')).close();
  await tab(shot, 'sheets', 'sheet.html');
  await tab(shot, 'compare', 'compare.html');
}

export const SURFACES: readonly ((shot: Shot) => Promise<void>)[] = [
  popup,
  empty,
  cards,
  sidePanel,
  options,
  welcome,
  sheets,
];
