import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { BROWSERS, click, highlighted } from './harness.ts';
import { PAGES } from './pages.ts';

let server: Server;
beforeAll(async () => {
  server = await serve(PAGES);
});
afterAll(() => server.close());

describe.each(Object.entries(BROWSERS))('a page that changes under its marks, in %s', (_name, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
  });
  const marked = async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    return page;
  };

  test('drawn anew with the same words: the marks follow to the new nodes', async () => {
    const page = await marked();
    const before = await highlighted(page, 'newsglass-figure');
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await until('the marks to come back', async () => {
      const now = await highlighted(page, 'newsglass-figure');
      return now.length === before.length && now.every((words, i) => words === before[i]);
    });
    await page.close();
  });

  test('other words in place of the old ones: no mark stands over wrong words', async () => {
    const page = await marked();
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('article p'))
        p.textContent = p.textContent!.replaceAll('$4.2 million', '$9.9 million');
    });
    await until('the new figure to be marked', async () =>
      (await highlighted(page, 'newsglass-figure')).includes('$9.9 million'),
    );
    expect(await highlighted(page, 'newsglass-figure')).not.toContain('$4.2 million');
    await page.close();
  });

  test('a paywall that takes the text away: its marks go with it', async () => {
    const page = await marked();
    await page.evaluate(() => {
      for (const p of [...document.querySelectorAll('article p')].slice(2)) p.remove();
    });
    // a range whose text is gone collapses and paints nothing, until the page is read again
    await until('the marks to be those of what is left', async () => {
      const words = await highlighted(page, 'newsglass-figure');
      return words.length > 0 && words.every((one) => one !== '') && !words.includes('18 months');
    });
    expect((await highlighted(page, 'newsglass-quote')).join(' ')).not.toContain('We had no choice');
    await page.close();
  });

  test('single-page navigation: nothing of the old address is left', async () => {
    const page = await marked();
    await page.evaluate(() => history.pushState({}, '', '/another-story'));
    await until('the marks to go', async () => (await highlighted(page, 'newsglass-figure')).length === 0);
    expect(await page.evaluate(() => document.querySelectorAll('newsglass-card').length)).toBe(0);
    await page.close();
  });
});
