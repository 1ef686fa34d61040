import type { Browser } from 'puppeteer-core';
import { median, quantile } from '../measure.ts';
import type { Table } from '../part.ts';
import { digits, ms, times } from '../report.ts';
import { nameOf } from './bundles.ts';
import { openTab } from './tab.ts';

interface Anchored {
  readonly characters: number;
  readonly placed: number;
  readonly wrong: number;
  readonly records: number;
}

/** Every character of the article asked for its place; the page's own text at that place compared with it. */
const OWN_ANCHORS = `(() => {
  const read = own.extract(document);
  const sum = { characters: 0, placed: 0, wrong: 0, records: 0 };
  if (!read.ok) return sum;
  const { article: { text }, anchors } = read.value;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\n') continue;
    sum.characters++;
    const range = anchors.toRange({ start: i, end: i + 1 });
    if (!range) continue;
    sum.placed++;
    const live = range.startContainer.data[range.startOffset];
    if (live !== text[i] && !(text[i] === ' ' && /\\s/.test(live))) sum.wrong++;
  }
  return sum;
})()`;

/** The peers look for each paragraph's words in the page; what they find elsewhere than where it stands is wrong. */
const peerAnchors = (find: string) => `(async () => {
  const read = own.extract(document);
  const sum = { characters: 0, placed: 0, wrong: 0, records: 0 };
  if (!read.ok) return sum;
  const { article: { text, paragraphs }, anchors } = read.value;
  const find = ${find};
  for (const { span } of paragraphs.slice(0, 12)) {
    const exact = text.slice(span.start, span.end);
    sum.characters += exact.length;
    const true_ = anchors.toRanges(span)[0];
    let range;
    try { range = await find({ exact, prefix: text.slice(span.start - 32, span.start), suffix: text.slice(span.end, span.end + 32) }); } catch {}
    if (!range) continue;
    const same = range.startContainer === true_.startContainer && range.startOffset === true_.startOffset
      || Math.abs(range.getBoundingClientRect().top - true_.getBoundingClientRect().top) < 2;
    if (same) sum.placed += exact.length; else sum.wrong += exact.length;
  }
  return sum;
})()`;

const QUOTE = '(selector) => peers.quote.toRange(document.body, selector)';
const APACHE = `async (selector) => { const scope = document.createRange(); scope.selectNodeContents(document.body); for await (const range of peers.createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact: selector.exact })(scope)) return range; }`;

const WALK = `(() => { let n = 0; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL); while (walker.nextNode()) n++; return n; })()`;

/** From nothing to the first frame with every number and every pair of capitalised words marked: what a light detector finds. */
const FIRST_FRAME = `(async () => {
  const read = own.extract(document);
  if (!read.ok) return;
  const { article: { text }, anchors } = read.value;
  const marks = [...text.matchAll(/\\d+|[A-Z]\\w+ [A-Z]\\w+/g)].map((m) => ({ id: String(m.index), kind: /\\d/.test(m[0]) ? 'figure' : 'party', span: { start: m.index, end: m.index + m[0].length } }));
  own.createPainter(document, anchors, { signal: new AbortController().signal }).show(marks);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
})()`;

const add = (sums: readonly Anchored[]): Anchored =>
  sums.reduce((a, b) => ({
    characters: a.characters + b.characters,
    placed: a.placed + b.placed,
    wrong: a.wrong + b.wrong,
    records: a.records + b.records,
  }));

export async function reading(
  browser: Browser,
  { own, peers }: { own: string; peers: string },
  pages: readonly string[],
): Promise<readonly Table[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  const alone: number[] = [];
  const walks: number[] = [];
  const painted: number[] = [];
  const anchored: Record<'own' | 'quote' | 'apache', Anchored[]> = { own: [], quote: [], apache: [] };
  for (const [i, html] of pages.entries()) {
    const first = await openTab(browser, html, [own]);
    cold.push((await first.cost('void own.extract(document)')).cpu);
    warm.push((await first.cost('void own.extract(document)')).cpu);
    walks.push((await first.cost(WALK)).cpu);
    anchored.own.push(await first.evaluate<Anchored>(OWN_ANCHORS));
    await first.close();
    const third = await openTab(browser, html, [own]);
    painted.push((await third.cost(FIRST_FRAME)).cpu);
    await third.close();
    const second = await openTab(browser, html, [peers, own]);
    alone.push(
      (
        await second.cost(
          'void new peers.Readability(document.cloneNode(true), { serializer: (el) => el }).parse()',
        )
      ).cpu,
    );
    // the fuzzy searches take seconds a page: a sample tells
    if (i % 8 === 0) {
      anchored.quote.push(await second.evaluate<Anchored>(peerAnchors(QUOTE)));
      anchored.apache.push(await second.evaluate<Anchored>(peerAnchors(APACHE)));
    }
    await second.close();
  }
  const share = (sum: Anchored) => `${((100 * sum.placed) / Math.max(1, sum.characters)).toFixed(2)} %`;
  const rows = Object.entries({
    newsglass: add(anchored.own),
    [nameOf('dom-anchor-text-quote')]: add(anchored.quote),
    [nameOf('@apache-annotator/dom')]: add(anchored.apache),
  });
  return [
    {
      title: 'Reading a page',
      note: `CPU time of the page’s main thread over ${pages.length} pages, each in a fresh tab, so nothing is compiled yet. Ours reads the article and anchors every character; Readability only reads, and works on a clone of the document.`,
      columns: ['', 'time / ours', 'median', 'p95'],
      rows: [
        ['newsglass, cold', times(1), ms(median(cold)), ms(quantile(cold, 0.95))],
        [
          'newsglass, second time',
          times(median(warm) / median(cold)),
          ms(median(warm)),
          ms(quantile(warm, 0.95)),
        ],
        [
          `${nameOf('@mozilla/readability')} alone, cold`,
          times(median(alone) / median(cold)),
          ms(median(alone)),
          ms(quantile(alone, 0.95)),
        ],
        [
          'newsglass, cold, to the first painted frame',
          times(median(painted) / median(cold)),
          ms(median(painted)),
          ms(quantile(painted, 0.95)),
        ],
        [
          'one walk over all nodes',
          times(median(walks) / median(cold)),
          ms(median(walks)),
          ms(quantile(walks, 0.95)),
        ],
      ],
    },
    {
      title: 'Anchored characters',
      note: 'Characters of the article that are found in the page where they stand, and those found elsewhere. The peers are asked for the first twelve paragraphs of every eighth page.',
      columns: ['', 'placed', 'wrong', 'characters'],
      rows: rows.map(([name, sum]) => [name, share(sum), digits(sum.wrong), digits(sum.characters)]),
    },
  ];
}
