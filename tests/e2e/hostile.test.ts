import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type Popup, until } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { BROWSERS, click, highlighted, placeOf, popupText, untilPhase } from './harness.ts';
import { hostilePages } from './hostile-pages.ts';

let server: Server;
beforeAll(async () => {
  server = await serve(hostilePages());
});
afterAll(() => server.close());

const SENTENCE = /^\S.{15,300}[.?!]$/m;
const CARD = 'newsglass-card >>> :popover-open';

/** Waits for an end of either kind: the result, or one sentence that says why there is none. */
async function settled(popup: Popup, timeout = 60_000): Promise<'done' | 'failed'> {
  const end = await until(
    'a result or a sentence',
    async () => {
      // in Firefox popup and background share a thread: the popup is mute while a long text is read
      const phase = await popup
        .evaluate<string>('document.documentElement.dataset.phase ?? ""')
        .catch(() => undefined);
      return phase === 'done' || phase === 'failed' ? phase : undefined;
    },
    timeout,
  );
  return end;
}

const marksOf = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('newsglass')).length);

interface Probe {
  readonly texts: string[];
  readonly calls: number;
}

describe.each(Object.entries(BROWSERS))('in %s', (_, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
  });

  test('a page that redefines everything it can reach is marked, and not one of its functions is called', async () => {
    const page = await driver.browser.newPage();
    await page.goto(`${server.url}/poisoned`);
    await page.evaluate(() => {
      window.dispatchEvent(new Event('poison'));
    });
    const before = (await page.evaluate("probe('newsglass-figure')")) as Probe;
    const popup = await driver.clickToolbar(page);
    await untilPhase(popup, 'done');
    const after = (await page.evaluate("probe('newsglass-figure')")) as Probe;
    expect(after.texts).toContain('$4.2 million');
    expect(after.calls).toBe(before.calls);
    await popup.close();
    await page.close();
  });

  test.each(['clobbered', 'form'])(
    'a page whose elements hide the methods of the document (%s) is read or refused in words, never half marked',
    async (kind) => {
      const page = await driver.browser.newPage();
      await page.goto(`${server.url}/${kind}`);
      const popup = await driver.clickToolbar(page);
      const end = await settled(popup);
      if (end === 'done') expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
      else {
        expect(await popupText(popup)).toMatch(SENTENCE);
        expect(await marksOf(page)).toBe(0);
      }
      await popup.close();
      await page.close();
    },
  );

  test('markup in names, headline and quotes stays text, on the page, in the popup and in the card', async () => {
    const { page, popup } = await click(driver, `${server.url}/odd`);
    expect(await popupText(popup)).toContain('<script>');
    const inPopup = await popup.evaluate<{ pwned: boolean; foreign: number }>(`({
      pwned: 'pwned' in window,
      foreign: document.querySelectorAll('#panel script, #panel img, #panel svg[onload], #panel [onclick]').length })`);
    expect(inPopup).toEqual({ pwned: false, foreign: 0 });
    await popup.close();
    const at = await placeOf(page, 'newsglass-figure', '$4.2 million');
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.waitForSelector(CARD);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    const marked = await Promise.all(
      ['newsglass-figure', 'newsglass-party', 'newsglass-quote'].map((kind) => highlighted(page, kind)),
    );
    const text = await page.evaluate(() => document.body.textContent ?? '');
    for (const words of marked.flat()) expect(text).toContain(words);
    await page.close();
  });

  test('the article among a hundred thousand elements is found and marked', async () => {
    const { page, popup } = await click(driver, `${server.url}/nodes`);
    expect(await highlighted(page, 'newsglass-figure')).toContain('$4.2 million');
    await popup.close();
    await page.close();
  });

  test('a page that forges messages and events cannot make the extension do anything', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    const id = await popup.evaluate<string>('location.host');
    await popup.close();
    const before = await highlighted(page, 'newsglass-figure');
    const pages = (await driver.browser.pages()).length;
    const heard = await page.evaluate(async (host) => {
      const got: string[] = [];
      addEventListener('message', (event) => {
        if (event.source !== window) got.push(String(event.origin));
      });
      const { chrome, browser } = window as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      for (const verb of ['clear', 'show', 'start', 'reveal', 'annotate', 'pageState']) {
        const message = { to: verb === 'annotate' ? 'background' : 'page', verb, request: { layers: [] } };
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('newsglass', { detail: message }));
        document.dispatchEvent(new CustomEvent(verb, { detail: message }));
        for (const api of [chrome, browser]) {
          const send = api?.runtime?.sendMessage as
            | ((id: string, m: unknown) => Promise<unknown>)
            | undefined;
          try {
            const answer = await send?.(host, message);
            if (answer !== undefined) got.push(JSON.stringify(answer));
          } catch {
            // refused, as it should be
          }
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return got;
    }, id);
    expect(heard).toEqual([]);
    expect(await highlighted(page, 'newsglass-figure')).toEqual(before);
    expect((await driver.browser.pages()).length).toBe(pages);
    await page.close();
  });

  test('a page can load no file of the extension', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    const origin = await popup.evaluate<string>('location.origin');
    await popup.close();
    const outcome = await page.evaluate(async (base) => {
      const picture = (address: string) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve('reached');
          image.onerror = () => resolve('refused');
          image.src = address;
        });
      const script = (address: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement('script');
          element.onload = () => resolve('reached');
          element.onerror = () => resolve('refused');
          element.src = address;
          document.head.append(element);
        });
      return [
        await fetch(`${base}/popup.html`).then(
          () => 'reached',
          () => 'refused',
        ),
        await picture(`${base}/icon/48.png`),
        await script(`${base}/background.js`),
        await script(`${base}/stages.js`),
      ];
    }, origin);
    expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused']);
    await page.close();
  });

  test('a page that clicks, moves and types by script stores nothing, changes no setting, opens no page and gets no answer', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    const stored = () =>
      popup.evaluate<string>(
        `Promise.all(['sync', 'local'].map((area) => (globalThis.browser ?? globalThis.chrome).storage[area].get(null))).then(JSON.stringify)`,
      );
    const before = await stored();
    await popup.close();
    const at = await placeOf(page, 'newsglass-figure', '$4.2 million');
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.waitForSelector(CARD);
    const pages = (await driver.browser.pages()).length;
    await page.evaluate(() => {
      const root = document.querySelector('newsglass-card')?.shadowRoot;
      for (const button of root?.querySelectorAll('button, a') ?? []) (button as HTMLElement).click();
      for (const key of ['Escape', 'Enter', 'f', 'p', 'q', 'u', 'n'])
        document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      for (const type of ['mousemove', 'pointermove', 'mousedown', 'mouseup', 'click', 'contextmenu'])
        document.body.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 300, clientY: 200 }));
    });
    expect((await driver.browser.pages()).length).toBe(pages);
    const again = await driver.clickToolbar(page);
    await untilPhase(again, 'done');
    expect(
      await again.evaluate<string>(
        `Promise.all(['sync', 'local'].map((area) => (globalThis.browser ?? globalThis.chrome).storage[area].get(null))).then(JSON.stringify)`,
      ),
    ).toBe(before);
    await again.close();
    await page.close();
  });

  test('a page that tears the card out, wipes the marks or feigns an update is whole, and the next click reads it', async () => {
    const { page, popup } = await click(driver, `${server.url}/article`);
    const id = await popup.evaluate<string>('(globalThis.browser ?? globalThis.chrome).runtime.id');
    await popup.close();
    const before = await highlighted(page, 'newsglass-figure');
    await page.evaluate((own) => {
      document.querySelector('newsglass-card')?.remove();
      CSS.highlights.clear();
      document.dispatchEvent(new CustomEvent('newsglass-release'));
      document.dispatchEvent(
        new CustomEvent(`${own}:annotator:wxt:content-script-started`, {
          detail: { contentScriptName: 'annotator', messageId: 'forged' },
        }),
      );
    }, id);
    expect(await marksOf(page)).toBe(0);
    expect(await page.$('newsglass-card')).toBeNull();
    const again = await driver.clickToolbar(page);
    await untilPhase(again, 'done');
    expect(await highlighted(page, 'newsglass-figure')).toEqual(before);
    await again.close();
    await page.close();
  });
});

test.each(Object.entries(BROWSERS))(
  'in %s ten million characters are refused in one clear sentence, and the page goes on',
  async (_, launch) => {
    const driver = await launch();
    try {
      const page = await driver.browser.newPage();
      await page.goto(`${server.url}/long`, { timeout: 60_000 });
      const popup = await driver.clickToolbar(page);
      expect(await settled(popup, 120_000)).toBe('failed');
      expect(await popupText(popup)).toMatch(/too long to be read.*10,\d{3},\d{3} characters/);
      expect(await marksOf(page)).toBe(0);
      const headline = await page.evaluate(() => document.querySelector('h1')?.textContent);
      expect(headline).toContain('A very long report');
    } finally {
      await driver.close();
    }
  },
  200_000,
);
