import type { Page } from 'puppeteer-core';
import { classMode } from './class-mode.ts';
import { dress, open, rest, type Shot } from './shot.ts';

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

/** The card with the lines around it. */
const AROUND = { x: 200, y: 60, width: 800, height: 640 };

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
    const clip = { ...AROUND, y: AROUND.y + (await page.evaluate(() => scrollY)) };
    await page.screenshot({ path: shot.to(`card-${kind}`), clip, captureBeyondViewport: false });
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
async function tab(shot: Shot, name: string, address: string, fullPage = false): Promise<void> {
  const { browser } = shot.driver;
  const worker = browser.targets().find((t) => t.type() === 'service_worker');
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 860 });
  await page.goto(new URL(address, worker!.url()).href);
  await rest(300);
  await dress(page, shot);
  await page.screenshot({ path: shot.to(name), fullPage });
  await page.close();
}

const options = (shot: Shot) => tab(shot, 'options', 'options.html', true);
const welcome = (shot: Shot) => tab(shot, 'welcome', 'welcome.html', true);

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

/** The check sheet with some items dealt with, and an article beside its later version. */
async function sheets(shot: Shot): Promise<void> {
  const sheet = await openSheet(shot, 'chip-deal');
  await sheet.setViewport({ width: 900, height: 860 });
  await dress(sheet, shot);
  for (const row of [1, 2, 4]) await sheet.click(`.sheet-row:nth-child(${row}) [data-state=ok]`);
  await sheet.click('.sheet-row:nth-child(3) [data-state=query]');
  await sheet.type('.sheet-row:nth-child(3) input', 'ask the company');
  await sheet.screenshot({ path: shot.to('sheet') });
  await sheet.close();
  await (await openSheet(shot, 'merger')).close();
  await tab(shot, 'sheets', 'sheet.html');
  await (await openSheet(shot, 'chip-deal-later')).close();
  const two = { a: `${shot.url}/chip-deal`, b: `${shot.url}/chip-deal-later` };
  await tab(shot, 'compare', `compare.html?${new URLSearchParams(two)}`);
}

export const SURFACES: readonly ((shot: Shot) => Promise<void>)[] = [
  popup,
  empty,
  cards,
  sidePanel,
  options,
  welcome,
  sheets,
  classMode,
];
