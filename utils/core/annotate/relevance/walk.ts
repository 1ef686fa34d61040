const STAY = 0.8;
const STEPS = 12;

/**
 * Random walk with restart at the headline (row 0) over a graph of non-negative `edges` (`size` × `size`, symmetric):
 * how often each row is visited, times the rows, so that 1 is average. Method: personalised PageRank by power
 * iteration. `trust` (one a row, 0..1) thins the edges of rows that are themselves in doubt.
 */
export function walkFromHeadline(edges: Float64Array, size: number, trust?: Float64Array): Float64Array {
  const thinned = new Float64Array(size * size);
  const sums = new Float64Array(size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const edge = edges[i * size + j]! * (trust ? trust[i]! * trust[j]! : 1);
      thinned[i * size + j] = edge;
      sums[i]! += edge;
    }
  let visits = new Float64Array(size);
  let next = new Float64Array(size);
  visits[0] = 1;
  for (let step = 0; step < STEPS; step++) {
    next.fill(0);
    next[0] = 1 - STAY;
    for (let i = 0; i < size; i++) {
      const mass = STAY * visits[i]!;
      const sum = sums[i]!;
      if (sum <= 1e-12) {
        next[0]! += mass;
        continue;
      }
      if (mass === 0) continue;
      for (let j = 0; j < size; j++) {
        const edge = thinned[i * size + j]!;
        if (edge !== 0) next[j]! += (mass * edge) / sum;
      }
    }
    [visits, next] = [next, visits];
  }
  for (let i = 0; i < size; i++) visits[i]! *= size;
  return visits;
}
