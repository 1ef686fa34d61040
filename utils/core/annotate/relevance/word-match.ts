import type { Ties } from './ties.ts';

/** Surprisal, whether it is a name, and where else the article uses it: the bins a stem of a paragraph falls into. */
const WEIGHT_STEPS = [1.5, 3, 4.5, 6] as const;
const LEVELS = 6;
export const MATCH_BINS = (WEIGHT_STEPS.length + 1) * 2 * LEVELS;
/** Bins and a constant. */
export const MATCH_FEATURES = MATCH_BINS + 2;

/** Damped share of a paragraph's stems in each bin; a fitted weight a bin says how much a match there tells. */
export function matchFeatures(ties: Ties, row: number): Float64Array {
  const { profiles, users, weights, named } = ties;
  const { stems } = profiles[row]!;
  const x = new Float64Array(MATCH_FEATURES);
  const share = 1 / Math.sqrt(stems.length + DAMPING);
  for (const id of stems) {
    const weight = weights[id]!;
    let step = 0;
    while (step < WEIGHT_STEPS.length && weight > WEIGHT_STEPS[step]!) step++;
    x[(step * 2 + (named[id] ? 1 : 0)) * LEVELS + levelOf(users[id]!, row)]! += share;
  }
  x[MATCH_BINS] = 1;
  x[MATCH_BINS + 1] = share;
  return x;
}

const DAMPING = 4;

/** 0 nowhere else, 1 only in the neighbours, 2–4 further away in one, two or three, more; 5 in the headline. */
function levelOf(rows: readonly number[], row: number): number {
  let far = 0;
  let near = 0;
  for (const other of rows) {
    if (other === 0) return 5;
    if (other === row) continue;
    if (Math.abs(other - row) <= 1) near++;
    else far++;
  }
  if (far === 0) return near > 0 ? 1 : 0;
  return far === 1 ? 2 : far <= 3 ? 3 : 4;
}

/** Log odds of belonging that the word matches of each paragraph (row - 1) give. */
export function matchOdds(ties: Ties, weights: Float64Array): number[] {
  const odds: number[] = [];
  for (let row = 1; row < ties.size; row++) {
    const x = matchFeatures(ties, row);
    let sum = 0;
    for (let k = 0; k < MATCH_FEATURES; k++) sum += weights[k]! * x[k]!;
    odds.push(sum);
  }
  return odds;
}
