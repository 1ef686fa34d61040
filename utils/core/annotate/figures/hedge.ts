import type { Span } from '../../model.ts';
import { wordBefore } from './word-before.ts';

const BEFORE =
  /(?:^|[^\p{L}])(?:(about|around|over|under|above|below|[~≈<>≤≥±])\s*|(approximately|roughly|some|nearly|almost|approx|circa|(?:an )?estimated|perhaps|barely|maybe|probably|upwards(?: of)?|exceeding|(?:more|less|fewer|no (?:more|fewer|less)) than|at (?:least|most)|up to|as (?:many|much|few|little) as|close to|in excess of|just (?:over|under)|well (?:over|under)|north of|not quite)\s*(?:an?\s+)?)(?:(?:only|just|between|from)\s+)*$/iu;
/** The words BEFORE may end with, and the marks. */
const LAST_WORDS = new Set(
  `about around over under above below approximately roughly some nearly almost approx circa estimated perhaps barely maybe
  probably upwards of exceeding than least most to as quite a an only just between from`.split(/\s+/),
);
const LAST_MARK = /[~<>]\s*$/;
/** 'over the last two years', 'about the 30 people': a preposition, whose noun has its own article. */
const DETERMINED = /^(?:the|last|past|next|this)\b/i;
const AFTER = /^\s*(or so|or more|or less|or fewer|-plus|plus|-odd|or thereabouts|\+(?=\s))(?!\p{L})/u;

const INEXACT = /^(?:about|around|approx|roughly|circa|perhaps|maybe|probably|nearly|almost)/i;

/** The hedge that stands right before the figure, or after it or after what it measures, as written. */
export function hedgeAround(
  text: string,
  figure: Span,
  measures: Span | undefined,
  amount: boolean,
): string | undefined {
  const found = mayHedge(text, figure.start)
    ? BEFORE.exec(text.slice(Math.max(0, figure.start - 40), figure.start))
    : null;
  const [, preposition, adverb] = found ?? [];
  const determined = preposition !== undefined && DETERMINED.test(text.slice(figure.start, figure.start + 5));
  const before = adverb ?? (determined ? undefined : preposition);
  // 'over Easter' tells of no other date.
  if (before) return amount || INEXACT.test(before) ? before : undefined;
  if (!amount) return undefined;
  for (const end of [figure.end, measures?.end ?? figure.end]) {
    const after = AFTER.exec(text.slice(end, end + 16));
    if (after) return after[1];
  }
  return undefined;
}

/** Whether what stands before `offset` can be a hedge at all: told by its last word, which costs less than the pattern. */
function mayHedge(text: string, offset: number): boolean {
  const last = wordBefore(text, offset);
  if (last === undefined || LAST_WORDS.has(last)) return true;
  return last === '' && LAST_MARK.test(text.slice(Math.max(0, offset - 40), offset));
}
