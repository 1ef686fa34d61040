import { countOf } from './document-facts.ts';
import type { Scene, Segment } from './features.ts';
import { LABELS, TYPES, typeOf } from './labels.ts';

/**
 * What the first pass decided about each spelling over the whole article: its likeliest type (or none), how clear that
 * is and whether it was met more than once, as one small number above 0; 0 where it is in no stretch. `probabilities`
 * hold those of the labels of each word of each segment, one after the other.
 */
export function decisionsOf(
  { numbers }: Scene,
  segments: readonly Segment[],
  probabilities: Float64Array,
): Uint8Array {
  const width = TYPES.length + 2;
  const decided = new Uint8Array(countOf(numbers));
  const sums = new Float64Array(decided.length * width);
  let from = 0;
  for (const segment of segments)
    for (let i = segment.from; i < segment.to; i++, from += LABELS) {
      const to = numbers[i]! * width;
      sums[to] = sums[to]! + probabilities[from]!;
      for (let y = 1; y < LABELS; y++) {
        const type = to + 1 + typeOf(y);
        sums[type] = sums[type]! + probabilities[from + y]!;
      }
      sums[to + width - 1] = sums[to + width - 1]! + 1;
    }
  for (let number = 0; number < decided.length; number++) {
    const at = number * width;
    const count = sums[at + width - 1]!;
    if (count === 0) continue;
    let best = 0;
    for (let t = 1; t < width - 1; t++) if (sums[at + t]! > sums[at + best]!) best = t;
    const share = sums[at + best]! / count;
    const clear = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.6 ? 1 : 0;
    const often = count > 5 ? 3 : count > 2 ? 2 : count > 1 ? 1 : 0;
    decided[number] = (best + 1) | (clear << 3) | (often << 5);
  }
  return decided;
}
