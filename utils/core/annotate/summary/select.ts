import type { Candidate } from './candidates.ts';
import { ExpectedOverlap, type Holding, NOTHING } from './expected-overlap.ts';

/** Share of the shorter sentence's meaning words two sentences may have in common. */
const SAME = 0.6;
/** Best single sentences among which the set is sought, so that the search does not grow with the article. */
const POOL = 60;
/** Sentences that are sought together; a longer summary is filled up by rank. */
const SOUGHT = 30;
/** Exchanges of one chosen sentence for a better one. */
const EXCHANGES = 6;

/**
 * Indexes of the `count` candidates that together are expected to share most with a human summary, in article order;
 * fewer where too few can stand. Greedy, then by exchange, as is usual for coverage objectives (Lin & Bilmes 2011).
 * Linear in the candidates.
 */
export function selectSentences(
  candidates: readonly Candidate[],
  rates: Float64Array,
  count: number,
): number[] {
  const overlap = new ExpectedOverlap(rates, count);
  const ranked = candidates
    .map((candidate, index) => ({ index, value: overlap.withOneMore(NOTHING, candidate) }))
    .filter(({ index }) => !candidates[index]!.barred)
    .sort((a, b) => b.value - a.value || a.index - b.index)
    .map(({ index }) => index);
  const pool = ranked.slice(0, POOL + Math.min(count, SOUGHT));
  const hold = (chosen: readonly number[]) =>
    chosen.reduce((held: Holding, i) => overlap.add(held, candidates[i]!), NOTHING);
  const bestBeside = (chosen: readonly number[]): { index: number; value: number } | undefined => {
    const held = hold(chosen);
    let best: { index: number; value: number } | undefined;
    for (const index of pool) {
      const value = overlap.withOneMore(held, candidates[index]!);
      if ((!best || value > best.value) && fits(candidates, chosen, index)) best = { index, value };
    }
    return best;
  };

  let chosen: number[] = [];
  let worth = 0;
  while (chosen.length < Math.min(count, SOUGHT)) {
    const next = bestBeside(chosen);
    if (!next) break;
    chosen.push(next.index);
    worth = next.value;
  }
  for (let left = EXCHANGES; left > 0 && chosen.length > 1; left--) {
    let better: { chosen: number[]; worth: number } | undefined;
    for (const old of chosen) {
      const rest = chosen.filter((i) => i !== old);
      if (!rest.every((i) => isHeld(candidates, rest, i))) continue;
      const next = bestBeside(rest);
      if (next && next.value > (better?.worth ?? worth) + 1e-9)
        better = { chosen: [...rest, next.index], worth: next.value };
    }
    if (!better) break;
    ({ chosen, worth } = better);
  }
  for (const i of ranked) {
    if (chosen.length >= count) break;
    if (fits(candidates, chosen, i)) chosen.push(i);
  }
  return chosen.sort((a, b) => a - b);
}

/** Whether a candidate may stand beside those chosen: nothing it leans on is missing, and it says nothing again. */
const fits = (candidates: readonly Candidate[], chosen: readonly number[], index: number): boolean =>
  !chosen.includes(index) &&
  isHeld(candidates, chosen, index) &&
  chosen.every((c) => sharedShare(candidates[c]!.content, candidates[index]!.content) < SAME);

/** Whether the sentence that a leaning one leans on is chosen too. */
function isHeld(candidates: readonly Candidate[], chosen: readonly number[], index: number): boolean {
  const { leans, order } = candidates[index]!;
  return !leans || (candidates[index - 1]?.order === order - 1 && chosen.includes(index - 1));
}

/** Share of the shorter of two rising lists that the other holds as well. */
function sharedShare(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const order = a[i]! - b[j]!;
    if (order === 0) shared++;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return shared / (Math.min(a.length, b.length) || 1);
}
