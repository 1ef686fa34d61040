import { f1, precision, recall, type Scores, sum, type Tally } from './score.ts';

export const AREAS = ['figures', 'values', 'parties', 'links', 'quotes', 'speakers', 'flags'] as const;
export type Area = (typeof AREAS)[number];

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

export const totals = (scores: ReadonlyMap<string, Scores>): Record<Area, Tally> =>
  Object.fromEntries(AREAS.map((area) => [area, sum([...scores.values()].map((s) => s[area]))])) as Record<
    Area,
    Tally
  >;

/** F1 of each area for each fixture, and precision, recall and F1 of all. */
export function table(scores: ReadonlyMap<string, Scores>): string {
  const all = totals(scores);
  const width = Math.max(...[...scores.keys()].map((slug) => slug.length));
  const row = (name: string, cell: (area: Area) => string) =>
    `${name.padEnd(width)} ${AREAS.map((a) => cell(a).padStart(9)).join('')}`;
  return [
    row('F1 in %', (area) => area),
    ...[...scores].map(([slug, s]) => row(slug, (area) => percent(f1(s[area])))),
    row('all', (area) => percent(f1(all[area]))),
    row('precision', (area) => percent(precision(all[area]))),
    row('recall', (area) => percent(recall(all[area]))),
  ].join('\n');
}
