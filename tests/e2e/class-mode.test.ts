import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { BROWSERS, click, highlighted, placeOf, popupText } from './harness.ts';
import { PAGES } from './pages.ts';

let server: Server;
beforeAll(async () => {
  server = await serve(PAGES);
});
afterAll(() => server.close());

describe.each(Object.entries(BROWSERS))('in %s', (_, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
  });

  test('class mode hides the marks, takes those of the reader, and compares', async () => {
    const { page, popup } = await click(driver, `${server.url}/strict`);
    const all = await highlighted(page, 'newsglass-figure');
    const { x, y } = await placeOf(page, 'newsglass-figure', '18 months');
    await popup.evaluate(`document.querySelector('[data-tool=exercise]').click()`);
    await until('the marks to go', async () => (await highlighted(page, 'newsglass-figure')).length === 0);
    await popup.close();
    // a double press selects the word under the pointer
    await page.mouse.click(x, y, { count: 2 });
    const chip = await page.waitForSelector('newsglass-card >>> .chip');
    await chip!.click();
    await until('the reader’s mark', async () => (await highlighted(page, 'newsglass-figure')).length === 1);
    expect(await highlighted(page, 'newsglass-figure')).toEqual(['18']);
    const again = await driver.clickToolbar(page);
    await until('the popup to show class mode', async () => /Class mode/.test(await popupText(again)));
    expect(await popupText(again)).not.toMatch(/unrelated/);
    await again.evaluate(`document.querySelector('.exercise .main-button').click()`);
    await until('the marks to come back', async () => {
      const now = await highlighted(page, 'newsglass-figure');
      return now.length === all.length;
    });
    expect(await popupText(again)).toMatch(/Figures\s+0 of \d+ found/);
    await again.evaluate(`[...document.querySelectorAll('.link-button')].at(-1).click()`);
    await until('the reading', async () => /Overview/.test(await popupText(again)));
    await again.close();
    await page.close();
  });
});
