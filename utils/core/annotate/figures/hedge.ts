import type { Span } from '../../model.ts';

const BEFORE =
  /(?:^|[^\p{L}])(about|around|approximately|roughly|some|nearly|almost|over|under|above|below|approx|circa|(?:an )?estimated|perhaps|barely|maybe|probably|upwards(?: of)?|exceeding|(?:more|less|fewer|no (?:more|fewer|less)) than|at (?:least|most)|up to|as (?:many|much|few|little) as|close to|in excess of|just (?:over|under)|well (?:over|under)|north of|not quite|within|[~≈<>≤≥±])\s*(?:(?:an?|the|only|just|between|from)\s+)*$/iu;
const AFTER = /^\s*(or so|or more|or less|or fewer|-plus|plus|-odd|or thereabouts)(?!\p{L})/u;

const INEXACT = /^(?:about|around|approx|roughly|circa|perhaps|maybe|probably|nearly|almost)/i;

/** The hedge that stands right before the figure, or after it or after what it measures, as written. */
export function hedgeAround(
  text: string,
  figure: Span,
  measures: Span | undefined,
  amount: boolean,
): string | undefined {
  const before = BEFORE.exec(text.slice(Math.max(0, figure.start - 40), figure.start));
  // 'over Easter', 'within a year' tell of no other date.
  if (before) return amount || INEXACT.test(before[1]!) ? before[1] : undefined;
  if (!amount) return undefined;
  for (const end of [figure.end, measures?.end ?? figure.end]) {
    const after = AFTER.exec(text.slice(end, end + 16));
    if (after) return after[1];
  }
  return undefined;
}
