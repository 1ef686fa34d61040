import type { Embeddings } from './embeddings.ts';

/** Branches of the cluster tree at each level: 16 × 8 × 8 cells. */
export const BRANCHES = [16, 8, 8] as const;

/**
 * A cell of the cluster tree for each word, from 1, by k-means in each cell of the level above (spherical, a fixed
 * start: the farthest-first words). Deterministic.
 */
export function clusterWords(e: Embeddings, branches: readonly number[] = BRANCHES): Uint16Array {
  const cell = new Uint16Array(e.words.length);
  let groups: number[][] = [e.words.map((_, i) => i)];
  for (const k of branches) {
    const next: number[][] = [];
    for (const group of groups) {
      const parts = kMeans(e, group, k);
      const split: number[][] = Array.from({ length: k }, () => []);
      group.forEach((word, i) => {
        split[parts[i]!]!.push(word);
      });
      next.push(...split);
    }
    groups = next;
  }
  groups.forEach((group, g) => {
    for (const word of group) cell[word] = g + 1;
  });
  return cell;
}

function kMeans(e: Embeddings, items: readonly number[], k: number): Uint16Array {
  const { size, vectors } = e;
  const part = new Uint16Array(items.length);
  if (items.length <= k) return part.map((_, i) => i);
  const centres = farthestFirst(e, items, k);
  for (let round = 0; round < 12; round++) {
    const sums = new Float64Array(k * size);
    const counts = new Uint32Array(k);
    items.forEach((item, i) => {
      let best = -Infinity;
      let to = 0;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let d = 0; d < size; d++) dot += vectors[item * size + d]! * centres[c * size + d]!;
        if (dot > best) {
          best = dot;
          to = c;
        }
      }
      part[i] = to;
      counts[to] = counts[to]! + 1;
      for (let d = 0; d < size; d++) sums[to * size + d] = sums[to * size + d]! + vectors[item * size + d]!;
    });
    for (let c = 0; c < k; c++) {
      if (counts[c] === 0) continue;
      let norm = 0;
      for (let d = 0; d < size; d++) norm += sums[c * size + d]! ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let d = 0; d < size; d++) centres[c * size + d] = sums[c * size + d]! / norm;
    }
  }
  return part;
}

/** Start centres: the most frequent word, then each time the word farthest from all before, among the first 2,000. */
function farthestFirst(e: Embeddings, items: readonly number[], k: number): Float32Array {
  const { size, vectors } = e;
  const centres = new Float32Array(k * size);
  const pool = items.slice(0, 2000);
  const nearest = new Float32Array(pool.length).fill(-Infinity);
  let pick = 0;
  for (let c = 0; c < k; c++) {
    centres.set(vectors.subarray(pool[pick]! * size, (pool[pick]! + 1) * size), c * size);
    let far = Infinity;
    let next = 0;
    pool.forEach((item, i) => {
      let dot = 0;
      for (let d = 0; d < size; d++) dot += vectors[item * size + d]! * centres[c * size + d]!;
      if (dot > nearest[i]!) nearest[i] = dot;
      if (nearest[i]! < far) {
        far = nearest[i]!;
        next = i;
      }
    });
    pick = next;
  }
  return centres;
}
