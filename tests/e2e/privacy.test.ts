import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/browsers/chromium.ts';
import { type Driver, until } from '../../utils/browsers/driver.ts';
import { launchFirefox } from '../../utils/browsers/firefox.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { workerOf } from './background.ts';
import { click, highlighted, placeOf } from './harness.ts';
import { PAGES } from './pages.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

const root = path.join(import.meta.dirname, '../..');
const LAUNCH = {
  chromium: (proxy: number) => launchChromium({ extension: path.join(root, '.output/chrome-mv3'), proxy }),
  firefox: (proxy: number) => launchFirefox({ extension: path.join(root, '.output/firefox-mv3'), proxy }),
};
/** Whom a fresh browser calls of its own accord; the extension may call none of them either, see the second test. */
const BROWSER_MAKERS =
  /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com|openh264\.org)(?::\d+)?$/;

let server: Server;
let host: string;
beforeAll(async () => {
  server = await serve(PAGES);
  host = new URL(server.url).host;
});
afterAll(() => server.close());

describe.each(Object.entries(LAUNCH))('in %s', (name, launch) => {
  let driver: Driver;
  let proxy: RecordingProxy;
  beforeAll(async () => {
    proxy = await startRecordingProxy(host);
    driver = await launch(proxy.port);
  });
  afterAll(async () => {
    await driver?.close();
    proxy?.close();
  });

  test('a full run asks the network for the page and for nothing else', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    await popup.close();
    const at = await placeOf(page, 'newsglass-party', 'Jane Holloway');
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.waitForSelector('newsglass-card >>> :popover-open');
    await page.keyboard.press('Escape');
    const again = await driver.clickToolbar(page);
    await until('the result', () => again.evaluate('document.documentElement.dataset.phase === "done"'));
    await again.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      await api.tabs.sendMessage(tab.id, { to: 'page', verb: 'clear', request: {} });
      await api.storage.sync.set({ probe: 1 }); await api.storage.sync.remove('probe'); })()`);
    await again.close();
    expect(await highlighted(page, 'newsglass-figure')).toEqual([]);

    const own = proxy.recorded.filter((one) => one.host === host);
    expect(own.map((one) => one.path).filter((asked) => asked !== '/favicon.ico')).toEqual(['/article']);
    const others = proxy.recorded.filter((one) => one.host !== host && !BROWSER_MAKERS.test(one.host));
    expect(others).toEqual([]);
    await page.close();
  });

  test('even if it wanted to: the pages of the extension can reach no address', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    const before = proxy.recorded.length;
    const tried = await popup.evaluate<string[]>(`(async () => {
      const address = ${JSON.stringify(`${server.url}/stolen`)};
      const picture = () => new Promise((resolve, reject) => {
        const image = new Image(); image.onload = resolve; image.onerror = reject; image.src = address; });
      const script = () => new Promise((resolve, reject) => {
        const element = document.createElement('script'); element.onload = resolve; element.onerror = reject;
        element.src = address; document.head.append(element); });
      const frame = () => new Promise((resolve, reject) => {
        const element = document.createElement('iframe'); element.src = address;
        document.addEventListener('securitypolicyviolation', reject, { once: true });
        document.body.append(element); setTimeout(resolve, 3000); });
      const outcome = [];
      for (const attempt of [() => fetch(address), picture, script, frame])
        outcome.push(await attempt().then(() => 'reached', () => 'refused'));
      return outcome; })()`);
    expect(tried).toEqual(['refused', 'refused', 'refused', 'refused']);
    await popup.close();
    expect(proxy.recorded.slice(before).filter((one) => one.path === '/stolen')).toEqual([]);
    await page.close();
  });

  test(`the recording sees what there is to see in ${name}`, async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/article`);
    await page.evaluate((address) => fetch(address).catch(() => undefined), `${server.url}/seen`);
    await page.evaluate((address) => fetch(address).catch(() => undefined), 'http://elsewhere.example/seen');
    expect(proxy.recorded).toContainEqual({ host, path: '/seen' });
    expect(proxy.recorded).toContainEqual({ host: 'elsewhere.example', path: '/seen' });
    await page.close();
  });
});

test('even if it wanted to: Chromium’s background can reach no address', async () => {
  const proxy = await startRecordingProxy(host);
  const driver = await LAUNCH.chromium(proxy.port);
  try {
    const worker = await workerOf(driver);
    const outcome = await worker.evaluate(
      (address) =>
        fetch(address).then(
          () => 'reached',
          () => 'refused',
        ),
      `${server.url}/stolen`,
    );
    expect(outcome).toBe('refused');
    expect(proxy.recorded.filter((one) => one.path === '/stolen')).toEqual([]);
  } finally {
    await driver.close();
    proxy.close();
  }
});
