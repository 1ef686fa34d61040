import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/browsers/chromium.ts';
import { type Driver, until } from '../../utils/browsers/driver.ts';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { workerOf } from './background.ts';
import { BROWSERS, click, untilPhase } from './harness.ts';
import { PAGES } from './pages.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const WIDTH = 1000;

let server: Server;
let driver: Driver;
let base: string;
let sheetAddress: string;
beforeAll(async () => {
  server = await serve(PAGES);
  driver = await BROWSERS.chromium();
  base = (await workerOf(driver)).url();
  const { page, popup } = await click(driver, `${server.url}/article`);
  const opened = driver.browser.waitForTarget((t) => t.url().includes('/sheet.html?'));
  await popup.evaluate(`document.querySelector('[data-tool=sheet]').click()`);
  const sheet = (await (await opened).page())!;
  await sheet.waitForSelector('.sheet-row');
  sheetAddress = sheet.url();
  await sheet.close();
  await page.close();
});
afterAll(async () => {
  await driver?.close();
  server.close();
});

/** What axe says of the page, open shadow roots included. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
  });
}

/** Whether something has to be scrolled to the side. */
const isCut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const open = async (name: string): Promise<Page> => {
  const page = await driver.browser.newPage();
  await page.goto(new URL(name === 'sheet' ? sheetAddress : `${name}.html`, base).href);
  await page.waitForFunction(() => (document.body.textContent ?? '').trim().length > 40);
  return page;
};

const TABS = ['options', 'welcome', 'sheet', 'compare', 'worksheet'];

/** As another reader has the browser set. */
const SETTINGS: Readonly<Record<string, (page: Page, devtools: CDPSession) => Promise<void>>> = {
  'as it comes': async () => {},
  'in the dark': (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
  'in forced colours': (_, devtools) =>
    devtools
      .send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
      .then(() => {}),
  // what a zoom of 200 % does: half the room, each length doubled
  'at 200 %': (page) => page.setViewport({ width: WIDTH / 2, height: 400, deviceScaleFactor: 2 }),
  'on a narrow screen': (page) => page.setViewport({ width: 320, height: 600 }),
  'from right to left': (page) =>
    page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    }),
};

describe.each(TABS)('the page “%s” shuts nobody out and fits', (name) => {
  test.each(Object.keys(SETTINGS))('%s', async (setting) => {
    const page = await open(name);
    await SETTINGS[setting]!(page, await page.createCDPSession());
    expect(await violations(page)).toEqual([]);
    expect(await isCut(page)).toBe(false);
    await page.close();
  });

  test('by keyboard: each thing to press is reached, and shows that it is', async () => {
    const page = await open(name);
    const wanted = await page.$$eval('a[href], button, input, select, summary', (all) =>
      all
        .filter((e) => e.checkVisibility() && !(e as HTMLInputElement).disabled)
        .map((e) => {
          // of a group of radio buttons the chosen one is the stop
          const { type, checked } = e as HTMLInputElement;
          return type === 'radio' && !checked ? '' : e.outerHTML.slice(0, 120);
        })
        .filter(Boolean),
    );
    const seen = new Set<string>();
    const unseen = new Set<string>();
    for (let i = 0; i < wanted.length + 5; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement!;
        const marked = (e: Element | null) => e !== null && getComputedStyle(e).outlineStyle !== 'none';
        return {
          html: element.outerHTML.slice(0, 120),
          marked: marked(element) || marked(element.closest('label')),
        };
      });
      seen.add(at.html);
      if (!at.marked && wanted.includes(at.html)) unseen.add(at.html);
    }
    expect(wanted.filter((html) => !seen.has(html))).toEqual([]);
    expect([...unseen]).toEqual([]);
    await page.close();
  });
});

test('the longer words of German leave every page and the popup whole', async () => {
  const german = await launchChromium({ extension: EXTENSION, language: 'de' });
  try {
    const { page, popup } = await click(german, `${server.url}/article`);
    for (const part of ['.tabs', '.panel-foot', '.panel-scroll'])
      expect(await popup.page!.$eval(part, (element) => element.scrollWidth > element.clientWidth)).toBe(
        false,
      );
    await popup.close();
    const from = (await workerOf(german)).url();
    await page.setViewport({ width: 320, height: 600 });
    for (const name of ['options', 'welcome', 'compare']) {
      await page.goto(new URL(`${name}.html`, from).href);
      await page.waitForFunction(() => document.documentElement.lang === 'de');
      expect([name, await isCut(page)]).toEqual([name, false]);
    }
  } finally {
    await german.close();
  }
});

describe('the popup', () => {
  test.each(Object.keys(SETTINGS).filter((setting) => setting !== 'on a narrow screen'))(
    'shuts nobody out %s, in each of its lists',
    async (setting) => {
      const { page, popup } = await click(driver, `${server.url}/article`);
      const panel = popup.page!;
      if (setting !== 'at 200 %') await SETTINGS[setting]!(panel, await panel.createCDPSession());
      for (const tab of ['overview', 'figure', 'party', 'quote']) {
        await panel.click(`#tab-${tab}`);
        expect(await violations(panel)).toEqual([]);
      }
      expect(await isCut(panel)).toBe(false);
      await popup.close();
      await page.close();
    },
  );

  test('moves nothing for a reader who wants no motion', async () => {
    const page = await driver.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(new URL('popup.html', base).href);
    await page.waitForSelector('.panel-head');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.close();
  });
});

describe('the card', () => {
  let page: Page;
  beforeEach(async () => {
    const opened = await click(driver, `${server.url}/article`);
    page = opened.page;
    // a keyboard command of the browser's own cannot be pressed: what it asks of the page
    await opened.popup.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab.id, { to: 'page', verb: 'tour', request: { layer: 'figure', step: 1 } });
    })()`);
    await opened.popup.close();
    await page.bringToFront();
  });

  const CARD = 'newsglass-card >>> :popover-open';
  const box = () => page.$eval(CARD, (card) => card.getBoundingClientRect().toJSON() as DOMRect);

  test('opens from the keyboard, holds the focus, shuts nobody out, and gives the focus back', async () => {
    await page.keyboard.press('Enter');
    await page.waitForSelector(CARD);
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? '');
    await until('the focus in the card', async () => (await focused()) === 'card');
    expect((await violations(page)).filter((each) => each.includes('ng-card'))).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('icon-button');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await page.$(CARD)) === null);
    expect(await focused()).toBe('proxy');
    await page.close();
  });

  test('stays on the screen at 200 % and on a narrow one', async () => {
    for (const [width, height] of [
      [WIDTH / 2, 400],
      [320, 568],
    ] as const) {
      await page.setViewport({ width, height, deviceScaleFactor: 2 });
      // a window that changes its size closes the card: only then is one opened
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
      await page.keyboard.press('f');
      await page.keyboard.press('Enter');
      await page.waitForSelector(CARD);
      const { left, top, right, bottom } = await box();
      expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });

  test('stays open while the pointer goes over to it', async () => {
    await page.keyboard.press('Escape');
    const at = await page.evaluate(() => {
      const [range] = CSS.highlights.get('newsglass-figure')!;
      const { x, y, width, height } = (range as Range).getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await page.waitForSelector(CARD);
    const { left, top, width, height } = await box();
    await page.mouse.move(left + width / 2, top + height / 2, { steps: 12 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await page.$(CARD)).not.toBeNull();
    await page.mouse.move(left + width + 60, top + height + 60, { steps: 4 });
    await until('the card to close', async () => (await page.$(CARD)) === null);
    await page.close();
  });
});

test('the side panel shuts nobody out and fits, however narrow', async () => {
  const { page, popup } = await click(driver, `${server.url}/article`);
  const target = driver.browser.waitForTarget((t) => t.url().endsWith('/sidepanel.html'));
  await popup.page!.click('[data-tool="side-panel"]');
  const side = await (await target).asPage();
  await side.waitForFunction(() => document.documentElement.dataset['phase'] === 'done');
  for (const tab of ['overview', 'figure', 'party', 'quote']) {
    await side.click(`#tab-${tab}`);
    expect(await violations(side)).toEqual([]);
    expect(await isCut(side)).toBe(false);
  }
  await side.close();
  await page.close();
});

test('in class mode the score shuts nobody out', async () => {
  const { page, popup } = await click(driver, `${server.url}/strict`);
  const panel = popup.page!;
  await panel.click('[data-tool=exercise]');
  await panel.waitForSelector('.exercise');
  expect(await violations(panel)).toEqual([]);
  await untilPhase(popup, 'done');
  await popup.close();
  await page.close();
});
