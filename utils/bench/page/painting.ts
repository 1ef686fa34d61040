import type { Browser } from 'puppeteer-core';
import { median } from '../measure.ts';
import type { Table } from '../part.ts';
import { digits, ms, times } from '../report.ts';
import { nameOf } from './bundles.ts';
import { madeUpPage } from './pages.ts';
import { openTab, type Tab } from './tab.ts';

const FRAMES = 'await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));';

/** Reads the page and takes `count` words spread over it for marks, a third each figures, parties and quotes. */
const prepare = (count: number) => `(() => {
  const { article: { text }, anchors } = own.extract(document).value;
  const words = [...text.matchAll(/\\w{3,}/g)];
  const step = words.length / ${count};
  const kinds = ['figure', 'party', 'quote'];
  const marks = Array.from({ length: ${count} }, (_, i) => {
    const word = words[Math.floor(i * step)];
    return { id: String(i), kind: kinds[i % 3], span: { start: word.index, end: word.index + word[0].length } };
  });
  globalThis.bench = { text, anchors, marks, control: new AbortController(), records: 0 };
  new MutationObserver((list) => { bench.records += list.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})()`;

const CONTESTANTS = {
  newsglass:
    'own.createPainter(document, bench.anchors, { signal: bench.control.signal }).show(bench.marks);',
  'mark.js': `const nodes = new Map(); let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) { nodes.set(node, length); length += node.data.length; }
    const ranges = bench.marks.map(({ span }) => { const range = bench.anchors.toRange(span); return { start: nodes.get(range.startContainer) + range.startOffset, length: span.end - span.start }; });
    new peers.Mark(document.body).markRanges(ranges);`,
  '@apache-annotator/dom': `for (const { span } of bench.marks) { const range = bench.anchors.toRange(span); if (range) peers.highlightText(range, 'mark'); }`,
} as const;
type Contestant = keyof typeof CONTESTANTS;

interface Applied {
  readonly cpu: number;
  readonly records: number;
}

async function apply(
  browser: Browser,
  scripts: readonly string[],
  html: string,
  count: number,
  name: Contestant,
): Promise<Applied> {
  const tab = await openTab(browser, html, scripts);
  await tab.evaluate(prepare(count));
  const { cpu } = await tab.cost(`(async () => { ${CONTESTANTS[name]} ${FRAMES} })()`);
  // what two frames cost with nothing to do
  const idle = await tab.cost(`(async () => { ${FRAMES} })()`);
  const records = await tab.evaluate<number>('bench.records');
  await tab.close();
  return { cpu: Math.max(0.05, cpu - idle.cpu), records };
}

/** Microseconds a look, over points spread on the marks in view and beside them. */
async function looks(tab: Tab, look: string, count: number): Promise<number> {
  const program = `(() => {
    const points = [];
    for (let i = 0; i < ${count}; i++) points.push([40 + (i * 97) % 1100, 60 + (i * 61) % 780]);
    for (const [x, y] of points) (${look})(x, y);
  })()`;
  const { cpu } = await tab.cost(program);
  return (cpu * 1000) / count;
}

export async function painting(
  browser: Browser,
  { own, peers }: { own: string; peers: string },
  quick: boolean,
): Promise<readonly Table[]> {
  const counts = quick ? [300] : [300, 1_500, 6_000];
  const applied: (readonly (string | number)[])[] = [];
  const pointed: (readonly (string | number)[])[] = [];
  for (const count of counts) {
    const html = madeUpPage(count * 30, count);
    const results = new Map<Contestant, Applied[]>();
    const names = Object.keys(CONTESTANTS) as Contestant[];
    const rounds = quick ? 1 : 3;
    for (let round = 0; round < rounds; round++)
      for (const name of names)
        results.set(name, [
          ...(results.get(name) ?? []),
          await apply(browser, [own, peers], html, count, name),
        ]);
    const cpuOf = (name: Contestant) => median(results.get(name)!.map((r) => r.cpu));
    for (const name of names)
      applied.push([
        `${digits(count)}: ${name === 'newsglass' ? name : nameOf(name)}`,
        times(cpuOf(name) / cpuOf('newsglass')),
        ms(cpuOf(name)),
        digits(results.get(name)![0]!.records),
      ]);

    const tab = await openTab(browser, html, [own]);
    await tab.evaluate(prepare(count));
    await tab.evaluate(`(async () => {
      bench.look = own.createHitTest(document, bench.anchors, bench.marks);
      const all = new Highlight(...bench.marks.flatMap(({ span }) => bench.anchors.toRanges(span)));
      CSS.highlights.set('all', all);
      scrollTo({ top: 600, behavior: 'instant' }); ${FRAMES}
    })()`);
    await looks(tab, 'bench.look', 300);
    const ours = await looks(tab, 'bench.look', 2_000);
    const native = await looks(tab, '(x, y) => CSS.highlights.highlightsFromPoint(x, y)', quick ? 50 : 300);
    await tab.close();
    pointed.push([digits(count), times(native / ours), `${digits(ours)} µs`, `${digits(native)} µs`]);
  }
  return [
    {
      title: 'Applying highlights',
      note: 'CPU time of the page’s main thread until the second frame after, less that of two idle frames, and mutation records the page sees.',
      columns: ['', 'time / ours', 'time', 'mutation records'],
      rows: applied,
    },
    {
      title: 'What is under the pointer',
      note: 'CPU time of one look: ours, and the browser’s own highlightsFromPoint with all highlights registered.',
      columns: ['highlights', 'native / ours', 'ours', 'highlightsFromPoint'],
      rows: pointed,
    },
  ];
}
