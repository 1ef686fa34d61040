import type { Figure } from '../../../model.ts';

/** 'the quarter', 'the latest period': the one named before. */
const OWN = /^the (?:latest )?(?:quarter|period)$/i;

/** How far back, in characters, the quarter may stand that 'a year earlier' goes back from. */
const REACH = 900;

/**
 * 'Net rose in the third quarter … from $2 million a year earlier': the year before is told of the quarter that the text
 * speaks of. Resolves such dates against the nearest quarter before them. One pass.
 */
export function resolveYearAgo(figures: readonly Figure[], text: string): Figure[] {
  let quarter: { readonly year: number; readonly code: string; readonly end: number } | undefined;
  return figures.map((figure) => {
    const { value, span } = figure;
    if (value.type !== 'date') return figure;
    const own = OWN.test(text.slice(span.start, span.end));
    const named = own ? null : /^(\d{4})-([QH]\d)$/.exec(value.iso);
    if (named) {
      quarter = { year: Number(named[1]), code: named[2]!, end: span.end };
      return figure;
    }
    if (own)
      return quarter ? { ...figure, value: { ...value, iso: `${quarter.year}-${quarter.code}` } } : figure;
    if (!quarter || span.start - quarter.end > REACH || !/^\d{4}$/.test(value.iso)) return figure;
    if (!/\byear[- ](?:ago|earlier)\b/i.test(text.slice(span.start, span.end))) return figure;
    return { ...figure, value: { ...value, iso: `${quarter.year - 1}-${quarter.code}` } };
  });
}
