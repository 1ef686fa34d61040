import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, type Popup, until } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { changeStorage, jumpClocks, killBackground, workerOf } from './background.ts';
import { BROWSERS, click, highlighted, popupText, untilPhase } from './harness.ts';
import { PAGES } from './pages.ts';

/** Installed once more, an extension is reloaded, as after an update. */
const EXTENSION = path.join(import.meta.dirname, '../../.output/chrome-mv3');

let server: Server;
beforeAll(async () => {
  server = await serve({
    ...PAGES,
    '/two-frames': {
      html: PAGES['/article']!.html!.replace('</body>', '<iframe src="/article"></iframe></body>'),
    },
  });
});
afterAll(() => server.close());

const MARKS = ['newsglass-figure', 'newsglass-party', 'newsglass-quote'];
const SENTENCE = /^\S.{15,300}[.?!]$/m;

/** What the extension has left on the page: nothing, or everything. */
const left = (page: Awaited<ReturnType<Driver['browser']['newPage']>>) =>
  page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('newsglass')).length,
    hosts: document.querySelectorAll('newsglass-card').length,
  }));
const NOTHING = { highlights: 0, hosts: 0 };

const send = (popup: Popup, verb: string) =>
  popup.evaluate<{ ok: boolean }>(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return await api.tabs.sendMessage(tab.id, { to: 'page', verb: '${verb}', request: {} }); })()`);

describe.each(Object.entries(BROWSERS))('in %s', (_, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
  });

  test('a message that comes twice marks the page once', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    const before = await Promise.all(MARKS.map((name) => highlighted(page, name)));
    await send(popup, 'clear');
    await popup.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const inject = () => api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/annotator.js'] });
      const start = () => api.tabs.sendMessage(tab.id, { to: 'page', verb: 'start', request: {} });
      await Promise.all([inject(), inject(), inject()]);
      await Promise.all([start(), start(), start()]); })()`);
    await untilPhase(popup, 'done');
    expect(await Promise.all(MARKS.map((name) => highlighted(page, name)))).toEqual(before);
    expect((await left(page)).hosts).toBeLessThanOrEqual(1);
    await popup.close();
    await page.close();
  });

  test('messages nobody knows, or that are none, change nothing', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    const before = await highlighted(page, 'newsglass-figure');
    await popup.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const odd = [null, 7, 'start', [], {}, { to: 'page' }, { to: 'page', verb: 'constructor', request: {} },
        { to: 'page', verb: 'found', request: { turn: 1, annotations: [], parties: [] } }, { to: 'page', verb: 'found', request: null },
        { to: 'page', verb: '__proto__', request: {} }, { to: 'page', verb: 'reveal', request: null },
 { to: 'background', verb: 'annotate', request: {} }];
      for (const message of odd) {
        await Promise.resolve(api.tabs.sendMessage(tab.id, message)).catch(() => undefined);
        if (message?.to === 'background') await Promise.resolve(api.runtime.sendMessage(message)).catch(() => undefined);
      } })()`);
    const state = await send(popup, 'state');
    expect(state.ok).toBe(true);
    expect(await highlighted(page, 'newsglass-figure')).toEqual(before);
    await popup.close();
    await page.close();
  });

  test('of two frames only the page itself is read, and the frame is left alone', async () => {
    const { page, popup } = await click(driver, `${server.url}/two-frames`);
    await popup.close();
    expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
    const frame = page.frames().find((one) => one !== page.mainFrame());
    const inside = await frame?.evaluate(() => ({
      highlights: CSS.highlights.size,
      hosts: document.querySelectorAll('newsglass-card').length,
    }));
    expect(inside).toEqual(NOTHING);
    await page.close();
  });

  test('without a network the loaded page is read all the same', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/article`);
    const gone = await serve({});
    gone.close();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { value: false });
      dispatchEvent(new Event('offline'));
    });
    if (driver.name === 'chromium') await page.setOfflineMode(true);
    const popup = await driver.clickToolbar(page);
    await untilPhase(popup, 'done');
    expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
    await popup.close();
    await page.close();
  });

  test('a page that goes elsewhere takes the marks with it; the next click reads the new page', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    await page.goto(`${server.url}/strict`);
    expect(await left(page)).toEqual(NOTHING);
    const again = await driver.clickToolbar(page);
    await untilPhase(again, 'done');
    expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
    await again.close();
    await page.close();
  });

  test('a page that goes elsewhere while it is read leaves nothing half done', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/article`);
    const popup = await driver.clickToolbar(page);
    await page.goto(`${server.url}/empty`);
    expect(await left(page)).toEqual(NOTHING);
    await popup.close();
    await page.goto(`${server.url}/article`);
    const again = await driver.clickToolbar(page);
    await untilPhase(again, 'done');
    expect((await highlighted(page, 'newsglass-figure')).length).toBeGreaterThan(0);
    await again.close();
    await page.close();
  });

  test('a tab that is closed while it is read harms no other', async () => {
    const first = await driver.browser.newPage();
    await first.goto(`${server.url}/article`);
    const opened = await driver.clickToolbar(first);
    await first.close();
    await opened.close().catch(() => undefined);
    const { page, popup } = await click(driver, `${server.url}/article`);
    expect((await highlighted(page, 'newsglass-figure')).length).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });
});

describe('Chromium’s service worker', () => {
  let driver: Driver;
  beforeEach(async () => {
    driver = await BROWSERS.chromium();
  });
  afterEach(async () => {
    await driver?.close();
  });

  test('killed in mid-analysis: one clear sentence, an unmarked page, and a retry that works', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/article`);
    await changeStorage(driver, 'never answer');
    const popup = await driver.clickToolbar(page);
    await untilPhase(popup, 'analysing');
    // what was found before is shown already
    await until('the first marks', async () => (await left(page)).highlights > 0);
    await killBackground(driver);
    await untilPhase(popup, 'failed');
    expect(await popupText(popup)).toMatch(SENTENCE);
    expect(await left(page)).toEqual(NOTHING);
    await popup.evaluate(`document.querySelector('button.main-button').click()`);
    await untilPhase(popup, 'done');
    expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
    await popup.close();
    await page.close();
  });

  test('ended as idle: the next click wakes it, and the marks on other pages stay', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    const before = await highlighted(page, 'newsglass-figure');
    await killBackground(driver);
    expect(await highlighted(page, 'newsglass-figure')).toEqual(before);
    const other = await click(driver, `${server.url}/strict`);
    expect(await highlighted(other.page, 'newsglass-figure')).toContain('$4.2 million');
    await other.popup.close();
    await other.page.close();
    await page.close();
  });

  test('a storage that answers with errors: read with the settings the extension came with', async () => {
    await changeStorage(driver, 'fail');
    const { page, popup } = await click(driver, `${server.url}/article`);
    expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
    await popup.close();
    await page.close();
  });

  test('clocks that jump by decades, ahead and back: the page is read as before', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    const before = await Promise.all(MARKS.map((name) => highlighted(page, name)));
    await send(popup, 'clear');
    await popup.close();
    const worlds = [await workerOf(driver), ...page.extensionRealms()];
    expect(worlds.length).toBeGreaterThan(1);
    for (const world of worlds) {
      const { wall, steady } = await jumpClocks(world);
      expect(wall[0]! - wall[1]!).toBeGreaterThan(1e12);
      expect(steady[0]! - steady[1]!).toBeGreaterThan(1e12);
    }
    const again = await driver.clickToolbar(page);
    await untilPhase(again, 'done');
    expect(await Promise.all(MARKS.map((name) => highlighted(page, name)))).toEqual(before);
    await again.close();
    await page.close();
  });

  test('an extension that is reloaded under a marked page: the next click marks it anew, once', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    const before = await highlighted(page, 'newsglass-figure');
    await driver.browser.installExtension(EXTENSION);
    await workerOf(driver);
    await page.bringToFront();
    const again = await driver.clickToolbar(page);
    await untilPhase(again, 'done');
    expect(await highlighted(page, 'newsglass-figure')).toEqual(before);
    expect((await left(page)).hosts).toBeLessThanOrEqual(1);
    await again.close();
    await page.close();
  });
});
