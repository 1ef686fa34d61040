import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from '../../browsers/driver.ts';
import { type Server, serve } from '../../browsers/serve.ts';
import { median, quantile } from '../measure.ts';
import type { Table } from '../part.ts';
import { digits, ms } from '../report.ts';
import { backgroundTarget, clearPage, launchBuilt, settledPhase } from './built.ts';

/** Saved pages are shown as they were saved: nothing of theirs runs, nothing is fetched. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'";

/** What the page itself can see of the extension's work on it. */
interface Seen {
  readonly html: string;
  readonly sheets: number;
  readonly highlights: number;
  readonly hosts: number;
}

const look = (page: Page) =>
  page.evaluate((): Seen => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const hosts = [...copy.querySelectorAll('newsglass-card, newsglass-lines')];
    for (const host of hosts) host.remove();
    return {
      html: copy.outerHTML,
      sheets: document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('newsglass-')).length,
      hosts: hosts.length,
    };
  });

interface Visit {
  readonly phase: string;
  readonly marks: number;
  /** CPU milliseconds of the longest task of the page's thread from the click until all is marked. */
  readonly longest: number;
  /** What is not as it should be, in words. */
  readonly faults: readonly string[];
}

/** Errors of any script in the target, the extension's own world included. */
async function hearErrors(session: CDPSession, into: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    into.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert')
      into.push(args.map((arg) => arg.value ?? arg.description).join(' '));
  });
  await session.send('Runtime.enable');
}

/** Tells the page's thread from the many others in a trace. */
const HERE = 'the thread of the page';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of CPU. */
  readonly tdur?: number;
}

function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const here = traceEvents.find(({ name }) => name === HERE);
  let longest = 0;
  for (const { name, pid, tid, ts, tdur } of traceEvents)
    if (name.endsWith('RunTask') && pid === here?.pid && tid === here.tid && ts > here.ts)
      longest = Math.max(longest, tdur ?? 0);
  return longest / 1000;
}

async function visit(driver: Driver, url: string): Promise<Visit> {
  const faults: string[] = [];
  const page = await driver.browser.newPage();
  const session = await page.createCDPSession();
  await hearErrors(session, faults);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const before = await look(page);
  await page.bringToFront();
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate((name) => performance.mark(name), HERE);
  const popup = await driver.clickToolbar(page);
  const phase = await settledPhase(popup);
  const longest = longestTask(await page.tracing.stop());
  const during = await look(page);
  const marks = await page.evaluate(() =>
    [...CSS.highlights.entries()].reduce(
      (sum, [name, one]) => sum + (name.startsWith('newsglass-') ? one.size : 0),
      0,
    ),
  );
  if (during.html !== before.html) faults.push('the page was changed while it was marked');
  if (during.hosts > 1) faults.push(`${during.hosts} card hosts`);
  if (phase === 'failed' && (during.highlights > 0 || during.hosts > 0)) faults.push('left half marked');
  await clearPage(popup);
  const after = await look(page);
  if (JSON.stringify(after) !== JSON.stringify(before)) faults.push('something was left behind');
  await popup.close();
  await page.close();
  return { phase, marks, longest, faults };
}

/** Bytes the background holds after its garbage is collected. */
async function heapOf(driver: Driver): Promise<number> {
  const session = await (await backgroundTarget(driver)).createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const megabytes = (bytes: number): string => `${digits(bytes / 1e6)} MB`;

/** All pages through the built extension in a real Chromium, one after the other, by clicks on its button. */
export async function runCorpus(pages: readonly string[]): Promise<Table> {
  const server: Server = await serve(
    Object.fromEntries(
      pages.map((html, i) => [`/${i}`, { html, headers: { 'content-security-policy': INERT } }]),
    ),
  );
  const driver = await launchBuilt();
  const visits: Visit[] = [];
  const heaps: number[] = [];
  const faults: string[] = [];
  try {
    await hearErrors(await (await backgroundTarget(driver)).createCDPSession(), faults);
    for (let i = 0; i < pages.length; i++) {
      const one = await visit(driver, `${server.url}/${i}`);
      visits.push(one);
      for (const fault of one.faults) faults.push(`page ${i}: ${fault}`);
      if (i % 20 === 19 || i === pages.length - 1) heaps.push(await heapOf(driver));
    }
  } finally {
    await driver.close();
    server.close();
  }
  for (const fault of faults.slice(0, 20)) console.error(fault);
  const marked = visits.filter(({ phase }) => phase === 'done');
  const tasks = visits.map(({ longest }) => longest);
  return {
    title: 'Saved pages through the built extension',
    note: `Each page by a click on the toolbar button of a real Chromium; its own scripts do not run. Looked at before, while and after it is marked; the background’s heap after garbage collection, every twentieth page.`,
    columns: ['', ''],
    rows: [
      ['pages', digits(pages.length)],
      ['marked', digits(marked.length)],
      ['refused in a sentence (no article, not in English)', digits(visits.length - marked.length)],
      ['marks', digits(marked.reduce((sum, { marks }) => sum + marks, 0))],
      ['exceptions, errors on a console, changed pages, things left behind', digits(faults.length)],
      ['longest task of a page’s thread, median', ms(median(tasks))],
      ['… of nineteen pages in twenty (p95)', ms(quantile(tasks, 0.95))],
      ['… of all pages', ms(Math.max(...tasks))],
      ['background’s heap after 20 pages … after all', heaps.map(megabytes).join(', ')],
    ],
  };
}
