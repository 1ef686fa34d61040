import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownBundle } from '../../utils/bench/page/bundles.ts';
import { findBrowser } from '../../utils/browsers/find.mjs';
import { type Server, serve } from '../../utils/browsers/serve.ts';
import { PAGES } from '../page/fixtures.ts';

const NAMES = Object.keys(PAGES);

/** Reads the page and asks the place of every character; what is wrong is told in words. */
const CHECK = `(() => {
  const before = document.documentElement.outerHTML;
  const read = own.extract(document);
  if (!read.ok) return { fault: read.error.message };
  const { article: { text }, anchors } = read.value;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\n') continue;
    const range = anchors.toRange({ start: i, end: i + 1 });
    if (!range) return { fault: 'no place for ' + text.slice(i, i + 20) };
    const live = range.startContainer.data[range.startOffset];
    if (live !== text[i] && !(text[i] === ' ' && /\\s/.test(live))) return { fault: live + ' for ' + text.slice(i, i + 20) };
  }
  if (document.documentElement.outerHTML !== before) return { fault: 'the page was touched' };
  return { text };
})()`;

const PAINT = `(() => {
  const { article: { text }, anchors } = own.extract(document).value;
  const mark = (kind, words) => { const start = text.indexOf(words); return { id: kind, kind, span: { start, end: start + words.length } }; };
  const marks = [mark('figure', '£3.4 million'), mark('party', 'Lena Osei'), mark('quote', 'We have asked for this for nine years,')];
  const control = new AbortController();
  const painter = own.createPainter(document, anchors, { signal: control.signal });
  painter.show(marks);
  const words = () => ['figure', 'party', 'quote'].map((kind) => [...(CSS.highlights.get('newsglass-' + kind) ?? [])].join());
  const painted = words();
  const look = own.createHitTest(document, anchors, marks);
  const at = anchors.toRange(marks[1].span).getBoundingClientRect();
  const hit = look(at.left + 4, at.top + at.height / 2)?.ids;
  control.abort();
  return { painted, hit, left: [words(), document.adoptedStyleSheets.length] };
})()`;

describe.each(['chromium', 'firefox'] as const)('the page layer in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  let own: string;

  beforeAll(async () => {
    own = await ownBundle();
    server = await serve(Object.fromEntries(NAMES.map((key, i) => [`/${i}`, { html: PAGES[key]! }])));
    const executablePath = findBrowser(name);
    if (!executablePath) throw new Error(`${name} is not installed`);
    browser = await puppeteer.launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      headless: true,
      args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  const open = async (i: number) => {
    await page.goto(`${server.url}/${i}`);
    await page.evaluate(`${own}; globalThis.own = own; 0`);
  };

  test('every character has its place, on every page', async () => {
    for (const [i, key] of NAMES.entries()) {
      await open(i);
      const { fault, text } = (await page.evaluate(CHECK)) as { fault?: string; text?: string };
      expect(fault, key).toBeUndefined();
      expect(text, key).not.toContain('UNSEEN');
    }
  });

  test('marks are painted, found under the pointer, and gone when it ends', async () => {
    await open(0);
    expect(await page.evaluate(PAINT)).toEqual({
      painted: ['£3.4 million', 'Lena Osei', 'We have asked for this for nine years,'],
      hit: ['party'],
      left: [['', '', ''], 0],
    });
  });
});
