import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { workerOf } from './background.ts';
import { BROWSERS, click, highlighted, placeOf, popupText } from './harness.ts';
import { PAGES } from './pages.ts';

/** Installed once more, an extension is reloaded, as after an update. */
const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const CARD = 'newsglass-card >>> :popover-open';

let server: Server;
beforeAll(async () => {
  server = await serve(PAGES);
});
afterAll(() => server.close());

/** Presses a part of the card; it takes real presses only. */
const press = async (page: Page, selector: string) =>
  (await page.$(`newsglass-card >>> ${selector}`))!.click();

/** Opens the card of the mark that reads `text`, and unfolds what can be corrected. */
async function openCard(page: Page, kind: string, text: string): Promise<void> {
  const at = await placeOf(page, `newsglass-${kind}`, text);
  await page.mouse.move(2, 2);
  await page.mouse.move(at.x, at.y, { steps: 3 });
  await page.waitForSelector(CARD);
  await press(page, '.card-fixes summary');
}

const buttonOf = async (page: Page, label: string) => {
  for (const button of await page.$$('newsglass-card >>> .card-fixes button'))
    if ((await button.evaluate((element) => element.textContent)) === label) return button;
  return undefined;
};

const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent!.indexOf(wanted);
      if (at < 0) continue;
      getSelection()!.setBaseAndExtent(texts.currentNode, at, texts.currentNode, at + wanted.length);
      return;
    }
  }, words);

/** What the background asks of the page when its context menu is used: a menu of the browser's own cannot be pressed. */
const asked = (as: object) => `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  return await api.tabs.sendMessage(tab.id, { to: 'page', verb: 'mark', request: { as: ${JSON.stringify(as)} } });
})()`;

describe.each(Object.entries(BROWSERS))('in %s', (_, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
  });

  test('a mark that is none goes at once, stays away at the next visit, and comes back when taken back', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    const before = await highlighted(page, 'newsglass-figure');
    await openCard(page, 'figure', '18 months');
    await press(page, '.card-fixes button');
    const without = before.filter((words) => words !== '18 months');
    await until('the mark to go', async () =>
      (await highlighted(page, 'newsglass-figure')).every((words) => words !== '18 months'),
    );
    await page.reload();
    const again = await driver.clickToolbar(page);
    await until('the result', () => again.evaluate('document.documentElement.dataset.phase === "done"'));
    expect(await highlighted(page, 'newsglass-figure')).toEqual(without);
    await again.evaluate(`document.querySelector('.corrected').open = true`);
    expect(await popupText(again)).toContain('Not a figure: “18 months”');
    await again.evaluate(`document.querySelector('.corrected button').click()`);
    await until('the mark to come back', async () =>
      (await highlighted(page, 'newsglass-figure')).includes('18 months'),
    );
    await again.close();
    await page.close();
  });

  test('a speaker is named by the reader, on the card and in the list', async () => {
    const { page, popup } = await click(driver, `${server.url}/strict`);
    await popup.close();
    const quote = (await highlighted(page, 'newsglass-quote')).find((q) => q.includes('had no choice'))!;
    await openCard(page, 'quote', quote);
    const label = await page.$eval('newsglass-card >>> .card-choice', (element) => element.textContent ?? '');
    expect(label).toMatch(/^Wrong speaker/);
    await (await page.$('newsglass-card >>> select'))!.focus();
    await page.keyboard.type('Unnamed');
    const shown = await driver.clickToolbar(page);
    await until('the result', () => shown.evaluate('document.documentElement.dataset.phase === "done"'));
    await shown.evaluate(`document.querySelector('#tab-quote').click()`);
    await until('the speaker to be the reader’s', async () =>
      /Unnamed source\s/.test(await popupText(shown)),
    );
    await shown.close();
    await page.close();
  });

  test('words that the reader marks stay marked at the next visit, and go when taken back on their card', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await select(page, 'old slipway');
    expect(await popup.evaluate(asked({ kind: 'figure' }))).toEqual({ ok: true, value: false });
    const note = await page.waitForSelector(CARD);
    expect(await note!.evaluate((card) => card.textContent)).toMatch(/^No number in these words/);
    await select(page, 'banana bread');
    expect(await popup.evaluate(asked({ kind: 'party', party: 'organisation' }))).toEqual({
      ok: true,
      value: true,
    });
    await popup.close();
    expect(await highlighted(page, 'newsglass-party')).toContain('banana bread');
    await page.reload();
    const again = await driver.clickToolbar(page);
    await until('the result', () => again.evaluate('document.documentElement.dataset.phase === "done"'));
    await again.evaluate(`document.querySelector('#tab-party').click()`);
    await until('the list', async () => (await popupText(again)).includes('banana bread'));
    await again.close();
    await openCard(page, 'party', 'banana bread');
    await (await buttonOf(page, 'Not a name'))!.click();
    await until('the mark to go', async () =>
      (await highlighted(page, 'newsglass-party')).every((words) => words !== 'banana bread'),
    );
    await page.close();
  });

  test('two who were taken for one are two again', async () => {
    const { page, popup } = await click(driver, `${server.url}/strict`);
    await popup.close();
    const names = await highlighted(page, 'newsglass-party');
    const short = names.find((name) => name.includes('Holloway') && name !== 'Jane Holloway')!;
    await openCard(page, 'party', short);
    await (await buttonOf(page, 'Not the same person'))!.click();
    const shown = await driver.clickToolbar(page);
    await until('the result', () => shown.evaluate('document.documentElement.dataset.phase === "done"'));
    await shown.evaluate(`document.querySelector('#tab-party').click()`);
    await until('both to be listed', async () => {
      const rows = await shown.evaluate<string[]>(
        `[...document.querySelectorAll('.row-title')].map((row) => row.textContent)`,
      );
      return rows.includes(short) && rows.includes('Jane Holloway');
    });
    await shown.close();
    await page.close();
  });

  test('a flagged paragraph belongs: the flag goes from page, count and badge', async () => {
    const { page, popup } = await click(driver, `${server.url}/sandbox`);
    expect((await highlighted(page, 'newsglass-flag')).length).toBeGreaterThan(0);
    await popup.evaluate(
      `[...document.querySelectorAll('.flag .link-button')].find((b) => /^Belongs here/.test(b.textContent)).click()`,
    );
    await until('the flag to go', async () => (await highlighted(page, 'newsglass-flag')).length === 0);
    await until('the popup to say so', async () => /^None of the/m.test(await popupText(popup)));
    const badge = await popup.evaluate<string>(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return await api.action.getBadgeText({ tabId: tab.id }); })()`);
    expect(badge).toBe('');
    await popup.close();
    await page.close();
  });
});

test('the context menu has its items, after an update of the extension too', async () => {
  const driver = await BROWSERS.chromium();
  try {
    const has = async (id: string) =>
      (await workerOf(driver)).evaluate(
        (item) =>
          new Promise<boolean>((resolve) => {
            const { chrome } = globalThis as unknown as {
              chrome: {
                contextMenus: { update(id: string, change: object, done: () => void): void };
                runtime: { lastError?: unknown };
              };
            };
            chrome.contextMenus.update(item, { visible: true }, () => resolve(!chrome.runtime.lastError));
          }),
        id,
      );
    const all = [
      'annotate-page',
      'mark-figure',
      'mark-person',
      'mark-organisation',
      'mark-place',
      'mark-quote',
    ];
    for (const id of all) await until(id, () => has(id));
    expect(await has('mark-nothing')).toBe(false);
    await driver.browser.installExtension(EXTENSION);
    for (const id of all) await until(id, () => has(id).catch(() => false));
  } finally {
    await driver.close();
  }
});
