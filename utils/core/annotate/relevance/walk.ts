const STAY = 0.8;
const STEPS = 12;

/**
 * Random walk with restart at the headline (row 0) over a graph of non-negative `edges` (`size` × `size`, symmetric):
 * how often each row is visited, times the rows, so that 1 is average. Method: personalised PageRank by power
 * iteration. `trust` (one a row, 0..1) thins the edges of rows that are themselves in doubt.
 */
export function walkFromHeadline(edges: Float64Array, size: number, trust?: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) sums[i]! += edge(edges, size, i, j, trust);
  let visits = new Float64Array(size);
  visits[0] = 1;
  for (let step = 0; step < STEPS; step++) {
    const next = new Float64Array(size);
    next[0] = 1 - STAY;
    for (let i = 0; i < size; i++) {
      const mass = STAY * visits[i]!;
      if (sums[i]! <= 1e-12) {
        next[0]! += mass;
        continue;
      }
      for (let j = 0; j < size; j++) next[j]! += (mass * edge(edges, size, i, j, trust)) / sums[i]!;
    }
    visits = next;
  }
  for (let i = 0; i < size; i++) visits[i]! *= size;
  return visits;
}

const edge = (edges: Float64Array, size: number, i: number, j: number, trust?: Float64Array): number =>
  i === j ? 0 : edges[i * size + j]! * (trust ? trust[i]! * trust[j]! : 1);
