import type { Ties } from './ties.ts';

/** What tells whether two paragraphs belong to one article; the order is that of the coefficients. */
export const AFFINITY_FEATURES = 9;

/** Features of the pair (i, j), i < j; row 0 is the headline. */
export function affinityFeatures(ties: Ties, i: number, j: number, into: Float64Array): void {
  const { size, profiles, lexical, meaning, shared, phrases } = ties;
  const at = i * size + j;
  const short = Math.min(profiles[i]!.stems.length, profiles[j]!.stems.length);
  into[0] = 1;
  into[1] = Math.sqrt(lexical[at]!);
  into[2] = meaning[at]!;
  into[3] = Math.log1p(shared[at]!);
  into[4] = j - i === 1 && i > 0 ? 1 : 0;
  into[5] = 1 / (1 + short);
  into[6] = meaning[at]! * Math.sqrt(lexical[at]!);
  into[7] = Math.log1p(phrases[at]!);
  into[8] = Math.log1p(short);
}

/** Log odds that two paragraphs belong together, for every pair; `coefficients`: headline pairs, then the others. */
export function findAffinity(ties: Ties, coefficients: Float64Array): Float64Array {
  const { size } = ties;
  const affinity = new Float64Array(size * size);
  const x = new Float64Array(AFFINITY_FEATURES);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      affinityFeatures(ties, i, j, x);
      const from = i === 0 ? 0 : AFFINITY_FEATURES;
      let logit = 0;
      for (let k = 0; k < AFFINITY_FEATURES; k++) logit += coefficients[from + k]! * x[k]!;
      affinity[i * size + j] = logit;
      affinity[j * size + i] = logit;
    }
  return affinity;
}
