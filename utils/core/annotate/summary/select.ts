import type { Candidate } from './candidates.ts';

/** Share of the shorter sentence's stems two sentences may have in common. */
const SAME = 0.6;

/** Indexes of the `count` best candidates that can stand together, in article order. */
export function selectSentences(
  candidates: readonly Candidate[],
  worth: readonly number[],
  count: number,
): number[] {
  const order = candidates.map((_, i) => i).sort((a, b) => worth[b]! - worth[a]! || a - b);
  const chosen: number[] = [];
  const waiting = new Set<number>();
  const fits = (i: number) =>
    !candidates[i]!.barred && chosen.every((c) => overlap(candidates[c]!, candidates[i]!) < SAME);
  const follows = (i: number) => i > 0 && candidates[i]!.order === candidates[i - 1]!.order + 1;
  for (const i of order) {
    if (chosen.length >= count) break;
    if (candidates[i]!.leans && !(follows(i) && chosen.includes(i - 1))) {
      waiting.add(i);
      continue;
    }
    if (!fits(i)) continue;
    chosen.push(i);
    // a sentence that leans on this one may follow it, if it was worth more than those still to come
    if (chosen.length < count && waiting.has(i + 1) && follows(i + 1) && fits(i + 1)) chosen.push(i + 1);
  }
  return chosen.sort((a, b) => a - b);
}

function overlap(a: Candidate, b: Candidate): number {
  const [small, large] = a.stems.size < b.stems.size ? [a, b] : [b, a];
  if (small.stems.size === 0) return 1;
  let shared = 0;
  for (const key of small.stems.keys()) if (large.stems.has(key)) shared++;
  return shared / small.stems.size;
}
