import { inFreshProcess } from '../fresh.ts';
import { median } from '../measure.ts';
import type { Options, Part, Table } from '../part.ts';
import { installPeers, PEERS } from '../peers.ts';
import { newsOfLength } from '../prose.ts';
import { digits, ms, times } from '../report.ts';

interface Measured {
  readonly load: number;
  readonly first: number;
  /** Milliseconds a character. */
  readonly warm: readonly number[];
}

const url = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
const CORE = `const { annotate } = await import(${url('../../core/annotate/index.ts')});
  const { articleFromText } = await import(${url('../../core/article.ts')});
  const run = (text) => annotate(articleFromText(text, { headline: 'Port Ellery votes for a flood wall' }));`;

const PARTIES = `const { createContext } = await import(${url('../../core/annotate/context.ts')});
  const { findParties } = await import(${url('../../core/annotate/parties/index.ts')});
  const { articleFromText } = await import(${url('../../core/article.ts')});
  const run = (text) => findParties(createContext(articleFromText(text)));`;

const FIGURES = `const { createContext } = await import(${url('../../core/annotate/context.ts')});
  const { findFigures } = await import(${url('../../core/annotate/figures/index.ts')});
  const { articleFromText } = await import(${url('../../core/article.ts')});
  const run = (text) => findFigures(createContext(articleFromText(text)), []);`;

/** Loads, reads one article, then all of them (the very slow: two) for about as long as `budget` says. */
const program = (make: string, peers: string, budget: number) => `
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
let texts = JSON.parse(readFileSync(0, 'utf8'));
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const require = createRequire(${JSON.stringify(peers)});
const start = cpu();
${make}
const loaded = cpu();
run(texts[0]);
const first = cpu();
if (first - loaded > 400) texts = texts.slice(0, 2);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const warm = [];
for (const text of texts) run(text);
const begun = cpu();
for (let i = 0; i < 30 && (i < 3 || cpu() - begun < ${budget}); i++) {
  const from = cpu();
  for (const text of texts) run(text);
  warm.push((cpu() - from) / characters);
}
console.log(JSON.stringify({ load: loaded - start, first: first - loaded, warm }));`;

async function measure({ quick }: Options): Promise<Table> {
  const peers = installPeers();
  const texts = Array.from({ length: 12 }, (_, i) => newsOfLength(2_000 + i * 500, i + 1));
  const contestants = [
    {
      name: 'newsglass core',
      finds: 'all of it: figures, parties, quotes, relevance, summary',
      program: CORE,
    },
    {
      name: 'newsglass figures alone',
      finds: 'figures and dates; paragraphs and sentences included',
      program: FIGURES,
    },
    {
      name: 'newsglass parties alone',
      finds: 'parties, whose mentions are whose, roles; sentences and tokens included',
      program: PARTIES,
    },
    ...PEERS,
  ];
  const rounds = quick ? 1 : 3;
  const results = contestants.map(() => [] as Measured[]);
  for (let round = 0; round < rounds; round++)
    contestants.forEach((contestant, i) => {
      const text = program(contestant.program, peers, quick ? 500 : 4_000);
      results[i]!.push(inFreshProcess<Measured>(text, JSON.stringify(texts)));
    });
  const costs = results.map((runs) => ({
    load: median(runs.map((r) => r.load)),
    first: median(runs.map((r) => r.first)),
    warm: median(runs.flatMap((r) => r.warm)),
  }));
  const own = costs[0]!;
  return {
    title: 'Beside its peers',
    note: 'CPU time in Node, each in processes of its own, rounds taking turns; made-up articles of 2,000 to 7,500 characters. The ratio is the peer’s warm time over ours for the same articles. Peers find less than the core, as their column says; loading the core includes stripping types from its sources.',
    columns: ['', 'time / ours', '1,000 chars / s', 'load', 'first article', 'finds'],
    rows: contestants.map(({ name, finds }, i) => [
      name,
      times(costs[i]!.warm / own.warm),
      digits(1 / costs[i]!.warm),
      ms(costs[i]!.load),
      ms(costs[i]!.first),
      finds,
    ]),
  };
}

export const part: Part = { name: 'peers', run: measure };
