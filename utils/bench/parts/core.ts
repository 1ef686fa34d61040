import { annotate } from '../../core/annotate/index.ts';
import { coldProgram, inFreshProcess } from '../fresh.ts';
import { inTurn, median } from '../measure.ts';
import type { Options, Part, Table } from '../part.ts';
import { newsOfLength } from '../prose.ts';
import { digits, ms, times } from '../report.ts';
import { charactersOf, MEDIAN_LENGTH, textSets } from '../texts.ts';

const TIERS = ['compromise/one', 'compromise/two', 'compromise/three'] as const;
/** Named by value, since only the core's one door may name it in an import. */
const load = async (name: string) => ((await import(name)) as { default: (text: string) => unknown }).default;

/**
 * The whole core beside one parse by compromise of the same texts, in the same process, taking turns. One tier only:
 * they share their state, so that loading the third makes all of them the third.
 */
async function warm({ quick, pages }: Options): Promise<Table> {
  const nlp = await load('compromise/three');
  const rows: (string | number)[][] = [];
  for (const { name, articles } of await textSets(pages)) {
    const characters = charactersOf(articles);
    const costs = inTurn(
      {
        core: () => articles.forEach((article) => void annotate(article)),
        three: () => articles.forEach(({ text }) => void nlp(text)),
      },
      quick ? 3 : Math.max(5, Math.min(25, Math.round(2_000_000 / characters))),
      2,
    );
    const ratios = costs.core.map((cost, i) => cost / costs.three[i]!);
    rows.push([
      `${name} (${articles.length}, median ${digits(median(articles.map((a) => a.text.length)))} chars)`,
      times(median(ratios)),
      `${digits(Math.min(...ratios))} – ${digits(Math.max(...ratios))}`,
      ms(median(costs.core) / articles.length),
      digits(characters / median(costs.core)),
      digits(characters / median(costs.three)),
    ]);
  }
  return {
    title: 'Whole core beside one parse by compromise, warm',
    note: 'Ratio: CPU time of `annotate(article)` over that of one `nlp(text)` of compromise/three, median of the runs; below 1 the core is the cheaper of the two. Speeds in thousands of characters a second of CPU.',
    columns: ['texts', 'core / three', 'least – most', 'core, an article', 'core speed', 'three speed'],
    rows,
  };
}

/** Loading and the first article in a process of its own: what a background woken by a click pays. */
function cold({ quick }: Options): Table {
  const text = newsOfLength(MEDIAN_LENGTH, 5);
  const file = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const programs = {
    core: coldProgram(
      `const { annotate } = await import(${file('../../core/annotate/index.ts')}); const { articleFromText } = await import(${file('../../core/article.ts')});`,
      `annotate(articleFromText(text, { headline: 'Port Ellery votes for a flood wall' }));`,
    ),
    ...Object.fromEntries(
      TIERS.map((tier) => [
        tier,
        coldProgram(`const { default: nlp } = await import(${JSON.stringify(tier)});`, 'nlp(text);'),
      ]),
    ),
  };
  const rows = Object.entries(programs).map(([name, program]) => {
    const runs = Array.from({ length: quick ? 2 : 9 }, () =>
      inFreshProcess<{ load: number; first: number }>(program, text),
    );
    const loading = median(runs.map((r) => r.load));
    const first = median(runs.map((r) => r.first));
    return { name, loading, first, both: median(runs.map((r) => r.load + r.first)) };
  });
  const three = rows.find((row) => row.name === 'compromise/three')!;
  return {
    title: `Cold: a fresh process and one article of ${digits(MEDIAN_LENGTH)} characters`,
    note: 'CPU time in Node; loading the core from its sources includes stripping their types, which the built extension has behind it.',
    columns: ['', 'both / three', 'load', 'first article', 'both'],
    rows: rows.map((r) => [r.name, times(r.both / three.both), ms(r.loading), ms(r.first), ms(r.both)]),
  };
}

export const part: Part = {
  name: 'core',
  run: async (options) => [await warm(options), cold(options)],
};
