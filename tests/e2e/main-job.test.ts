import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { BROWSERS, click, highlighted, placeOf, popupText } from './harness.ts';
import { PAGES } from './pages.ts';

const SHOTS = 'artifacts/e2e';
const CARD = 'newsglass-card >>> :popover-open';

let server: Server;
beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  server = await serve(PAGES);
});
afterAll(() => server.close());

describe.each(Object.entries(BROWSERS))('in %s', (name, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
  });

  test.each(['article', 'strict', 'sandbox'])(
    'a click on the button marks the %s page in place',
    async (kind) => {
      const { page, popup } = await click(driver, `${server.url}/${kind}`);
      const text = await popupText(popup);
      expect(text).toContain('Harbour council approves $4.2 million flood wall');
      await popup.screenshot(`${SHOTS}/${name}-${kind}-popup.png`);
      await popup.close();
      expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
      expect(await highlighted(page, 'newsglass-figure')).toContain('7.5 per cent');
      expect(await highlighted(page, 'newsglass-party')).toContain('Jane Holloway');
      expect((await highlighted(page, 'newsglass-quote')).join(' ')).toContain('We had no choice');
      await page.screenshot({ path: `${SHOTS}/${name}-${kind}.png`, fullPage: true });
      await page.close();
    },
  );

  test('exactly the stray paragraph is flagged, and the popup says why', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    expect(await popupText(popup)).toMatch(/may be unrelated/i);
    await popup.close();
    const flagged = await highlighted(page, 'newsglass-flag');
    expect(flagged.join('')).toContain('banana bread');
    expect(flagged.join('')).not.toContain('council');
    await page.close();
  });

  test('pointing at a figure opens its card; Escape closes it', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    const at = await placeOf(page, 'newsglass-figure', '$4.2 million');
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.waitForSelector(CARD);
    const card = await page.$eval(CARD, (element) => element.textContent);
    expect(card).toMatch(/4,200,000|4\.2 million/);
    await page.screenshot({ path: `${SHOTS}/${name}-card.png` });
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await page.$(CARD)) === null);
    await page.close();
  });

  test('the pointer may enter the card, and the card stays', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    const at = await placeOf(page, 'newsglass-party', 'Jane Holloway');
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    const card = (await page.waitForSelector(CARD))!;
    const box = (await card.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await page.$(CARD)).not.toBeNull();
    await page.close();
  });

  test('a second click reuses the reading: one card host, the same marks', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    const before = await highlighted(page, 'newsglass-figure');
    const again = await driver.clickToolbar(page);
    await until('the popup to show the result', () =>
      again.evaluate('document.documentElement.dataset.phase === "done"'),
    );
    await again.close();
    expect(await highlighted(page, 'newsglass-figure')).toEqual(before);
    const at = await placeOf(page, 'newsglass-party', 'Jane Holloway');
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.waitForSelector(CARD);
    expect(await page.$$eval('newsglass-card', (hosts) => hosts.length)).toBe(1);
    await page.close();
  });

  test('after “clear” the page is what it was', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/article`);
    const state = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        sheets: document.adoptedStyleSheets.length,
        highlights: CSS.highlights.size,
      }));
    const before = await state();
    const popup = await driver.clickToolbar(page);
    await until('the result', () => popup.evaluate('document.documentElement.dataset.phase === "done"'));
    expect((await state()).highlights).toBeGreaterThan(0);
    await popup.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      await api.tabs.sendMessage(tab.id, { to: 'page', verb: 'clear', request: {} }); })()`);
    await popup.close();
    expect(await state()).toEqual(before);
    await page.close();
  });

  test.each([
    ['empty', /no article|could not find/i],
    ['links', /no article|could not find/i],
    ['frameset', /frame|no article/i],
  ])('the %s page gives one clear sentence and is left alone', async (kind, sentence) => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/${kind}`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await driver.clickToolbar(page);
    await until('the popup to fail', () =>
      popup.evaluate('document.documentElement.dataset.phase === "failed"'),
    );
    expect(await popupText(popup)).toMatch(sentence);
    await popup.screenshot(`${SHOTS}/${name}-${kind}-popup.png`);
    await popup.close();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('an article in German: figures and quotes are marked, and what is not offered is said', async () => {
    const { page, popup } = await click(driver, `${server.url}/german`);
    expect(await highlighted(page, 'newsglass-figure')).toEqual(['4,2 Millionen Euro']);
    expect(await highlighted(page, 'newsglass-quote')).toEqual(['Wir hatten keine andere Wahl']);
    expect(await highlighted(page, 'newsglass-party')).toEqual([]);
    const text = await popupText(popup);
    expect(text).toMatch(/This text is in German\. Figures and quotes are marked/);
    expect(text).not.toMatch(/unrelated|In short/);
    await popup.close();
    await page.close();
  });

  test('a page of the browser itself is refused in words', async () => {
    const popup = await driver.clickToolbarOverBrowserPage();
    await until('the popup to fail', () =>
      popup.evaluate('document.documentElement.dataset.phase === "failed"'),
    );
    expect(await popupText(popup)).toMatch(/browser/i);
    await popup.close();
  });
});
