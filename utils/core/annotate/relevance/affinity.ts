import type { Ties } from './ties.ts';
import { scoreTrees, type Trees } from './trees.ts';

export const AFFINITY_FEATURES = 16;

/** What tells whether rows i < j belong to one article; row 0 is the headline. */
export function affinityFeatures(ties: Ties, i: number, j: number, into: Float32Array): void {
  const { size, profiles, lexical, meaning, shared, phrases, overlap, heaviest, rare } = ties;
  const at = i * size + j;
  const a = profiles[i]!;
  const b = profiles[j]!;
  into[0] = i === 0 ? 1 : 0;
  into[1] = lexical[at]!;
  into[2] = meaning[at]!;
  into[3] = shared[at]!;
  into[4] = j - i;
  into[5] = Math.min(a.stems.length, b.stems.length);
  into[6] = Math.max(a.stems.length, b.stems.length);
  into[7] = phrases[at]!;
  into[8] = overlap[at]!;
  into[9] = heaviest[at]!;
  into[10] = rare[at]!;
  into[11] = overlap[at]! / (1 + Math.min(ties.mass[i]!, ties.mass[j]!));
  into[12] = Math.min(a.names.length, b.names.length);
  into[13] = shared[at]! / (1 + Math.min(a.names.length, b.names.length));
  into[14] = meaning[at]! - (ties.warmth[i]! + ties.warmth[j]!) / 2;
  into[15] = Math.max(a.quoted, b.quoted);
}

/** Log odds that two rows belong together, for every pair. */
export function findAffinity(ties: Ties, trees: Trees): Float64Array {
  const { size } = ties;
  const affinity = new Float64Array(size * size);
  const x = new Float32Array(AFFINITY_FEATURES);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      affinityFeatures(ties, i, j, x);
      const odds = scoreTrees(trees, x);
      affinity[i * size + j] = odds;
      affinity[j * size + i] = odds;
    }
  return affinity;
}
