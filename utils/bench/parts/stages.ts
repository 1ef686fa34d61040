import { costOf, growth, median, runsFor } from '../measure.ts';
import type { Options, Part, Table } from '../part.ts';
import { HEADLINE, newsOfLength } from '../prose.ts';
import { digits } from '../report.ts';
import { runStages, STAGES, type Stage } from '../stages.ts';

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** A length is left out where the one before says that one run would take longer than this, in CPU milliseconds. */
const PATIENCE = 240_000;

type Costs = Record<Stage, number>;
const about = { headline: HEADLINE, publishedAt: '2025-03-04' };

function once(text: string): Costs {
  const costs = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Costs;
  runStages(text, about, (stage, work) => {
    let result: ReturnType<typeof work>;
    costs[stage] += costOf(() => {
      result = work();
    }).cpu;
    return result!;
  });
  return costs;
}

const sum = (costs: Costs) => STAGES.reduce((total, stage) => total + costs[stage], 0);

/** Median cost of each stage over repeated runs. */
function costs(text: string, quick: boolean): Costs {
  const first = once(text);
  const runs = runsFor(sum(first), quick ? 300 : 3_000, 1, 200);
  const all = runs === 1 ? [first] : Array.from({ length: runs }, () => once(text));
  return Object.fromEntries(STAGES.map((stage) => [stage, median(all.map((c) => c[stage]))])) as Costs;
}

function measure({ quick }: Options): Table {
  // warm: the compiler has seen every stage before the first length is measured
  for (let i = 0; i < 20; i++) once(newsOfLength(5_000, i + 1));
  const measured: { size: number; costs: Costs }[] = [];
  for (const size of quick ? LENGTHS.slice(0, 4) : LENGTHS) {
    const before = measured.at(-1);
    if (before && (sum(before.costs) * size) / before.size > PATIENCE) break;
    measured.push({ size, costs: costs(newsOfLength(size), quick) });
  }
  const row = (name: string, of: (c: Costs) => number) => [
    name,
    // below 10,000 characters fixed costs show
    digits(
      growth(measured.filter((m) => m.size >= 10_000).map((m) => ({ size: m.size, cost: of(m.costs) }))),
    ),
    ...measured.map((m) => digits(m.size / of(m.costs))),
  ];
  return {
    title: 'Core by stage and by length of the text',
    note: 'Thousands of characters a second of CPU, warm, over made-up news. Growth is the slope of log(time) over log(length) from 10,000 characters on: 1 is linear, 2 quadratic.',
    columns: ['stage', 'growth', ...measured.map((m) => `${m.size.toLocaleString('en-US')} chars`)],
    rows: [...STAGES.map((stage) => row(stage, (c) => c[stage])), row('whole core', sum)],
  };
}

export const part: Part = { name: 'stages', run: async (options) => measure(options) };
