import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { findBrowser } from '../../browsers/find.mjs';

/** One page in a real browser, with a clock that counts the CPU time of its main thread. */
export interface Tab {
  /** Value of an expression; promises are awaited. JSON only. */
  evaluate<T>(expression: string): Promise<T>;
  /** CPU milliseconds of the page's main thread for an expression, and its value. */
  cost<T = unknown>(expression: string): Promise<{ readonly cpu: number; readonly value: T }>;
  close(): Promise<void>;
}

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 120_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1280, height: 900 },
  });
}

const ADDRESS = 'http://page.test/';

/** Shows `html` without its scripts and without a network, laid out once, `scripts` loaded beside it. */
export async function openTab(browser: Browser, html: string, scripts: readonly string[]): Promise<Tab> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === ADDRESS)
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else void request.abort();
  });
  await page.setJavaScriptEnabled(false);
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
  // frames and observers run again; the page's own scripts had their chance and did not
  await page.setJavaScriptEnabled(true);
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'failed');
    return answer.result.value as T;
  };
  for (const script of scripts) await evaluate(script);
  await evaluate('document.body.getBoundingClientRect(); 0');
  const ticks = async () => (await metrics(session))['TaskDuration']! * 1000;
  const measured = async <T>(expression: string) => {
    const before = await ticks();
    const value = await evaluate<T>(expression);
    return { cpu: (await ticks()) - before, value };
  };
  const idle = Math.min((await measured('0')).cpu, (await measured('0')).cpu);
  return {
    evaluate,
    async cost<T>(expression: string) {
      const { cpu, value } = await measured<T>(expression);
      return { cpu: Math.max(0, cpu - idle), value };
    },
    close: () => page.close(),
  };
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
