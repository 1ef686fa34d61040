import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver, Popup } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { BROWSERS, highlighted, untilPhase } from './harness.ts';
import { PAGES } from './pages.ts';

let server: Server;
let driver: Driver;
beforeAll(async () => {
  server = await serve(PAGES);
  driver = await BROWSERS.chromium();
});
afterAll(async () => {
  await driver?.close();
  server?.close();
});

const clear = (popup: Popup) =>
  popup.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab.id, { to: 'page', verb: 'clear', request: {} }); })()`);

/** What the browser counts in the page’s process, all worlds together, once its garbage is collected. */
async function held(page: Page): Promise<{ listeners: number; nodes: number; heap: number }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  // what one collection frees may hold what the next one frees
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

test('marked and cleared ten times, a page holds no listener and no node of ours, and no more memory than after the first', async () => {
  const page = await driver.browser.newPage();
  await page.goto(`${server.url}/article`);
  const before = await held(page);
  const heaps: number[] = [];
  for (let i = 0; i < 10; i++) {
    const popup = await driver.clickToolbar(page);
    await untilPhase(popup, 'done');
    expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
    await clear(popup);
    await popup.close();
    heaps.push((await held(page)).heap);
  }
  const after = await held(page);
  expect({ listeners: after.listeners, nodes: after.nodes }).toEqual({
    listeners: before.listeners,
    nodes: before.nodes,
  });
  expect(after.heap).toBeLessThan(Math.max(...heaps.slice(0, 2)) + 300_000);
  await page.close();
});

test('a page that listens to everything hears nothing of ours but that its text was marked', async () => {
  const page = await driver.browser.newPage();
  await page.goto(`${server.url}/article`);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage'])
      addEventListener(type, (event) =>
        heard.push(`${type} ${JSON.stringify((event as MessageEvent).data)}`),
      );
  });
  const popup = await driver.clickToolbar(page);
  await untilPhase(popup, 'done');
  await clear(popup);
  await popup.close();
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await page.close();
});

test('two tabs at once are marked each on its own, and clearing one leaves the other', async () => {
  const first = await driver.browser.newPage();
  await first.goto(`${server.url}/article`);
  const second = await driver.browser.newPage();
  await second.goto(`${server.url}/strict`);
  const over = await driver.clickToolbar(first);
  await untilPhase(over, 'done');
  await over.close();
  const popup = await driver.clickToolbar(second);
  await untilPhase(popup, 'done');
  expect(await highlighted(first, 'newsglass-figure')).toContain('$4.2 million');
  await clear(popup);
  expect(await highlighted(second, 'newsglass-figure')).toEqual([]);
  expect(await highlighted(first, 'newsglass-figure')).toContain('$4.2 million');
  await popup.close();
  await first.close();
  await second.close();
});
