import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { costOf } from '../measure.ts';
import type { Options, Part, Table } from '../part.ts';
import { HEADLINE, newsOfLength } from '../prose.ts';
import { digits, ms, times } from '../report.ts';
import { runStages, STAGES, type Stage } from '../stages.ts';

const SMALL = 25_000;
const LARGE = 4 * SMALL;
/** Four times the text may cost this many times as much; linear is 4, quadratic 16. */
const SUSPECT = 7;
/** Below this many milliseconds the noise is larger than the growth. */
const NOISE = 12;
/** Below this many a suspicion is looked into at four times the size again. */
const SURE = 400;
/** Rows that are shown even where nothing is suspect. */
const SHOWN = 12;

const about = { headline: HEADLINE };

/** The best of some runs, stage by stage, in CPU milliseconds. */
function best(text: string, runs: number): Map<Stage, number> {
  const costs = new Map<Stage, number>();
  for (let i = 0; i < runs; i++)
    runStages(text, about, (stage, work) => {
      let result: ReturnType<typeof work>;
      const { cpu } = costOf(() => {
        result = work();
      });
      costs.set(stage, Math.min(costs.get(stage) ?? Number.POSITIVE_INFINITY, cpu));
      return result!;
    });
  return costs;
}

function measure({ quick }: Options): Table {
  for (let i = 0; i < 10; i++) best(newsOfLength(SMALL, i), 1);
  const runs = quick ? 1 : 3;
  const rows = HOSTILE_TEXTS.flatMap(({ name, make }) => {
    const small = best(make(SMALL), runs);
    const large = best(make(LARGE), runs);
    const grown = (stage: Stage) => large.get(stage)! / Math.max(small.get(stage)!, 0.01);
    const suspected = STAGES.filter((stage) => grown(stage) > SUSPECT && large.get(stage)! > NOISE);
    const doubtful = suspected.some((stage) => large.get(stage)! < SURE);
    const larger = doubtful ? best(make(4 * LARGE), runs) : undefined;
    return STAGES.map((stage) => {
      const cost = large.get(stage)!;
      const first = grown(stage);
      const ratio = suspected.includes(stage) && larger ? Math.min(first, larger.get(stage)! / cost) : first;
      return { name, stage, cost, ratio, suspect: suspected.includes(stage) && ratio > SUSPECT };
    });
  });
  const suspects = rows.filter((row) => row.suspect).sort((a, b) => b.ratio - a.ratio);
  const dearest = rows
    .filter((row) => !row.suspect)
    .sort((a, b) => b.cost - a.cost)
    .slice(0, SHOWN);
  return {
    title: 'Texts made to be slow',
    note: `${HOSTILE_TEXTS.length} kinds of generated text at ${digits(SMALL)} and ${digits(LARGE)} characters, best of ${runs} by stage: a rule that costs more than ${SUSPECT} times as much for four times the text (linear is 4, quadratic 16) and does so again at ${digits(4 * LARGE)} stands first, ${suspects.length} of ${rows.length} did; then the dearest of the others.`,
    columns: ['text', 'stage', 'growth over four times the text', `${digits(LARGE)} chars`, 'verdict'],
    rows: [...suspects, ...dearest].map(({ name, stage, ratio, cost, suspect }) => [
      name.replaceAll('\u202e', ''),
      stage,
      cost > NOISE ? times(ratio) : 'below noise',
      ms(cost),
      suspect ? 'more than linear' : 'linear',
    ]),
  };
}

export const part: Part = { name: 'hostile', run: async (options) => measure(options) };
