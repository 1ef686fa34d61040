import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/browsers/chromium.ts';
import { type Driver, until } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { workerOf } from './background.ts';
import { BROWSERS, click } from './harness.ts';
import { PAGES } from './pages.ts';

/** Installed once more, an extension is reloaded, as after an update. */
const EXTENSION = path.join(import.meta.dirname, '../../.output/chrome-mv3');

let server: Server;
let driver: Driver;
beforeAll(async () => {
  server = await serve(PAGES);
  driver = await BROWSERS.chromium();
});
afterAll(async () => {
  await driver?.close();
  server.close();
});

/** Opens the check sheet of the page from its popup. */
async function openSheet(path: string, inside = driver): Promise<Page> {
  const { page, popup } = await click(inside, `${server.url}/${path}`);
  const opened = inside.browser.waitForTarget((t) => t.url().includes('/sheet.html?'));
  await popup.evaluate(`document.querySelector('[data-tool=sheet]').click()`);
  const sheet = (await (await opened).page())!;
  await sheet.waitForSelector('.sheet-row');
  await page.close();
  return sheet;
}
const progress = (page: Page) => page.$eval('.sheet-progress [role=status]', (e) => e.textContent ?? '');

/** Puts sheets into the database of the extension, from a page of its own: a thousand copies, or one that is none. */
const store = (page: Page, what: 'a thousand' | 'broken') =>
  page.evaluate(
    (kind) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('newsglass', 1);
        request.onsuccess = () => {
          const transaction = request.result.transaction('sheets', 'readwrite');
          const sheets = transaction.objectStore('sheets');
          const all = sheets.getAll();
          all.onsuccess = () => {
            if (kind === 'broken') sheets.put({ url: 'https://broken.example/', annotated: 7 });
            else
              for (let i = 0; i < 1000; i++)
                sheets.put({ ...all.result[0], url: `https://news.example/${i}` });
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    what,
  );

describe('a check sheet', () => {
  test('keeps its ticks over a restart of the browser', async () => {
    const profile = await mkdtemp(path.join(tmpdir(), 'newsglass-'));
    const launch = () => launchChromium({ extension: EXTENSION, profile });
    const first = await launch();
    let second: Driver | undefined;
    try {
      const sheet = await openSheet('article', first);
      await sheet.click('.sheet-row [data-state=ok]');
      await until('the tick to count', async () => (await progress(sheet)).startsWith('1 of'));
      const address = sheet.url();
      await first.close();
      second = await launch();
      const again = await second.browser.newPage();
      await again.goto(address);
      await again.waitForSelector('.sheet-row');
      expect(await progress(again)).toMatch(/^1 of/);
    } finally {
      await first.close().catch(() => undefined);
      await second?.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });

  test('keeps its ticks when its tab is gone at once and over an update of the extension', async () => {
    const sheet = await openSheet('article');
    await sheet.click('.sheet-row [data-state=ok]');
    await until('the tick to count', async () => (await progress(sheet)).startsWith('1 of'));
    const address = sheet.url();
    // gone without a word, as in a crash: opened anew, it has to find everything in its store
    await sheet.close({ runBeforeUnload: false });
    const again = await driver.browser.newPage();
    await again.goto(address);
    await again.waitForSelector('.sheet-row');
    expect(await progress(again)).toMatch(/^1 of/);
    await again.close();
    await driver.browser.installExtension(EXTENSION);
    await workerOf(driver);
    const updated = await driver.browser.newPage();
    await updated.goto(address);
    await updated.waitForSelector('.sheet-row');
    expect(await progress(updated)).toMatch(/^1 of/);
    await updated.close();
  });

  test('is one of a thousand, and one that is broken hides no other', async () => {
    const sheet = await openSheet('strict');
    await store(sheet, 'a thousand');
    await store(sheet, 'broken');
    await sheet.goto(sheet.url().split('?')[0]!);
    await sheet.waitForSelector('.sheet-entry');
    expect(await sheet.$$eval('.sheet-entry', (entries) => entries.length)).toBe(40);
    await sheet.click('.main-button');
    await until('more to be listed', async () => (await sheet.$$('.sheet-entry')).length === 80);
    expect(await sheet.$eval('main', (main) => main.textContent)).not.toContain('broken.example');
    await sheet.close();
  });
});
