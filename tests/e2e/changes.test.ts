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

  test('text that loads later is marked too', async () => {
    const page = await marked();
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'The council said late on Tuesday that the wall would be 2.4 kilometres long, that 310 piles would be driven into the harbour bed, and that the last of them would stand by the end of the second summer.';
      document.querySelector('article')!.append(more);
    });
    await until('the new figure to be marked', async () =>
      (await highlighted(page, 'newsglass-figure')).includes('2.4 kilometres'),
    );
    expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
    await page.close();
  });

  test('endless scrolling that brings a second article: the first stays marked, the second is left alone', async () => {
    const page = await marked();
    const before = await highlighted(page, 'newsglass-figure');
    await page.evaluate(() => {
      const next = document.querySelector('article')!.cloneNode(true) as HTMLElement;
      next.querySelector('h1')!.textContent = 'Ferry to sail on Sundays';
      for (const p of next.querySelectorAll('p')) p.textContent = p.textContent!.replaceAll('4.2', '77.7');
      document.querySelector('article')!.after(next);
    });
    // the page is read again after it has come to rest
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await highlighted(page, 'newsglass-figure')).toEqual(before);
    await page.close();
  });

  test('drawn anew while it is still analysed: the marks come to the new nodes', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/article`);
    await page.evaluate(() => {
      const look = () => {
        if (![...CSS.highlights.values()].some((one) => one.size > 0)) return requestAnimationFrame(look);
        const article = document.querySelector('article')!;
        article.replaceWith(article.cloneNode(true));
        return undefined;
      };
      look();
    });
    const popup = await driver.clickToolbar(page);
    await until('the marks to stand on the new nodes', async () => {
      const figures = await highlighted(page, 'newsglass-figure');
      const quotes = await highlighted(page, 'newsglass-quote');
      return (
        figures.includes('$4.2 million') &&
        figures.every((words) => words !== '') &&
        quotes.join(' ').includes('We had no choice')
      );
    });
    await popup.close();
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
