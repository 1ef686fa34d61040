import type { Segment } from './features.ts';
import { LABELS, TYPES, typeOf } from './labels.ts';
import type { WordFacts } from './word-facts.ts';

/**
 * What the first pass decided about each lower-case word over the whole article: its likeliest type (or none), how
 * clear that is and whether it was met more than once, as one small number above 0.
 */
export function decisionsOf(
  facts: readonly WordFacts[],
  segments: readonly Segment[],
  probabilities: readonly Float64Array[],
): Map<string, number> {
  const sums = new Map<string, Float64Array>();
  const width = TYPES.length + 2;
  segments.forEach((segment, s) => {
    const p = probabilities[s]!;
    for (let i = segment.from; i < segment.to; i++) {
      const key = facts[i]!.lower;
      let sum = sums.get(key);
      if (!sum) {
        sum = new Float64Array(width);
        sums.set(key, sum);
      }
      const at = (i - segment.from) * LABELS;
      sum[0] = sum[0]! + p[at]!;
      for (let y = 1; y < LABELS; y++) sum[1 + typeOf(y)] = sum[1 + typeOf(y)]! + p[at + y]!;
      sum[width - 1] = sum[width - 1]! + 1;
    }
  });
  const decided = new Map<string, number>();
  for (const [key, sum] of sums) {
    let best = 0;
    for (let t = 1; t < width - 1; t++) if (sum[t]! > sum[best]!) best = t;
    const count = sum[width - 1]!;
    const share = sum[best]! / count;
    const clear = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.6 ? 1 : 0;
    const often = count > 5 ? 3 : count > 2 ? 2 : count > 1 ? 1 : 0;
    decided.set(key, (best + 1) | (clear << 3) | (often << 5));
  }
  return decided;
}
