import type { Found } from './rule.ts';
import { at, type Scan, word } from './scan.ts';

const ONE = new Set(
  `about around approximately roughly some nearly almost over under above below approx circa estimated perhaps barely
  maybe probably upwards exceeding ~ ≈ < > ≤ ≥ ±`.split(/\s+/),
);
const PHRASES: readonly (readonly string[])[] =
  `more than|less than|fewer than|at least|at most|up to|as many as|as much as|as few as|as little as|close to|in excess of|no more than|no fewer than|no less than|an estimated|just over|just under|well over|well under|upwards of|north of|not quite|within`
    .split('|')
    .map((phrase) => phrase.split(' '));
const AFTER = /^(?:or so|or more|or less|or fewer|-plus|plus|-odd|or thereabouts)/;

/** The hedge that stands right before or after the figure, as written. */
export function hedgeAround(scan: Scan, { from, to, measures }: Found): string | undefined {
  let i = from - 1;
  while (i >= 0 && /^(?:a|an|the|only|just|between|from)$/.test(word(scan, i))) i--;
  for (const phrase of PHRASES) {
    const first = i - phrase.length + 1;
    if (first >= 0 && phrase.every((w, k) => word(scan, first + k) === w))
      return scan.text.slice(at(scan, first).start, at(scan, i).end);
  }
  if (i >= 0 && ONE.has(word(scan, i))) return scan.text.slice(at(scan, i).start, at(scan, i).end);
  const end = Math.max(at(scan, to - 1).end, measures?.end ?? 0);
  return AFTER.exec(scan.text.slice(end, end + 16).trimStart())?.[0];
}
