import type { Page } from 'puppeteer-core';
import type { Driver, Popup } from '../../browsers/driver.ts';
import { serve } from '../../browsers/serve.ts';
import { median } from '../measure.ts';
import type { Table } from '../part.ts';
import { ms } from '../report.ts';
import { endBackground, launchBuilt, settledPhase } from './built.ts';

/** Milliseconds since the popup's navigation began. */
interface Click {
  /** The popup's own script runs: what comes before is the browser's. */
  readonly script: number;
  readonly popupPaint: number;
  readonly first: number;
  readonly parties: number;
  /** The stray paragraph is flagged: nothing else is to come on the page. */
  readonly flags: number;
}

/** Notes on each frame of the page which kinds of mark there are. */
const WATCH = `(() => {
  window.seen = {};
  const look = () => {
    for (const [name, one] of CSS.highlights) if (one.size > 0) window.seen[name] ??= performance.timeOrigin + performance.now();
    requestAnimationFrame(look);
  };
  look();
})()`;

async function click(driver: Driver, page: Page): Promise<Click> {
  await page.evaluate(WATCH);
  const popup: Popup = await driver.clickToolbar(page);
  await settledPhase(popup);
  const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);
  const start = await popup.evaluate<{ origin: number; script: number; paint: number }>(`(async () => {
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime;
    for (let i = 0; i < 50 && at('first-contentful-paint') === undefined; i++) await new Promise((done) => setTimeout(done, 20));
    return { origin: performance.timeOrigin, script: at('script'), paint: at('first-contentful-paint') }; })()`);
  await popup.close();
  const at = (name: string) => (seen[`newsglass-${name}`] ?? Number.NaN) - start.origin;
  return {
    script: start.script,
    popupPaint: start.paint,
    first: Math.min(...Object.values(seen)) - start.origin,
    parties: at('party'),
    flags: at('flag'),
  };
}

/** A real click on the toolbar button until marks are on the page, with a background that sleeps or is awake. */
export async function measureClicks(html: string, rounds: number): Promise<Table> {
  const server = await serve({ '/article': { html } });
  const driver = await launchBuilt();
  const clicks: Record<'cold' | 'awake', Click[]> = { cold: [], awake: [] };
  try {
    for (let i = 0; i < 2 * rounds; i++) {
      const page = await driver.browser.newPage();
      await page.goto(`${server.url}/article`);
      if (i % 2 === 0) await endBackground(driver);
      await new Promise((resolve) => setTimeout(resolve, 300));
      clicks[i % 2 === 0 ? 'cold' : 'awake'].push(await click(driver, page));
      await page.close();
    }
  } finally {
    await driver.close();
    server.close();
  }
  const row = (name: string, of: (click: Click) => number): (string | number)[] => [
    name,
    ...(['cold', 'awake'] as const).map((kind) => ms(median(clicks[kind].map(of)))),
  ];
  return {
    title: 'From the click to the marks',
    note: `Medians of ${rounds} clicks each, by the clock, on an article of 4,500 characters with one paragraph that has nothing to do with it. Counted from the beginning of the popup’s navigation: what the browser (or the driver that clicks for it) takes to open a popup’s window comes before.`,
    columns: ['', 'background asleep', 'background awake'],
    rows: [
      row('popup’s script is there', ({ script }) => script),
      row('popup’s first contentful paint', ({ popupPaint }) => popupPaint),
      row('first marks in a frame of the page', ({ first }) => first),
      row('… counted from the popup’s script', ({ first, script }) => first - script),
      row('parties and quotes', ({ parties }) => parties),
      row('flagged paragraphs, and all is done', ({ flags }) => flags),
    ],
  };
}
