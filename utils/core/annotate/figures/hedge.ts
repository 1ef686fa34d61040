import type { Span } from '../../model.ts';

const BEFORE =
  /(?:^|[^\p{L}])(about|around|approximately|roughly|some|nearly|almost|over|under|above|below|approx|circa|(?:an )?estimated|perhaps|barely|maybe|probably|upwards(?: of)?|exceeding|(?:more|less|fewer|no (?:more|fewer|less)) than|at (?:least|most)|up to|as (?:many|much|few|little) as|close to|in excess of|just (?:over|under)|well (?:over|under)|north of|not quite|within|[~≈<>≤≥±])\s*(?:(?:an?|the|only|just|between|from)\s+)*$/iu;
const AFTER = /^\s*(or so|or more|or less|or fewer|-plus|plus|-odd|or thereabouts)(?!\p{L})/u;

/** The hedge that stands right before the figure, or after it or after what it measures, as written. */
export function hedgeAround(text: string, figure: Span, measures: Span | undefined): string | undefined {
  const before = BEFORE.exec(text.slice(Math.max(0, figure.start - 40), figure.start));
  if (before) return before[1];
  const end = Math.max(figure.end, measures?.end ?? 0);
  return AFTER.exec(text.slice(end, end + 16))?.[1];
}
