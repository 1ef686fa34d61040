/** How one row of a similarity matrix stands among the others; row 0 is the headline and is kept apart. */
export interface RowTie {
  readonly headline: number;
  readonly mean: number;
  readonly max: number;
  readonly second: number;
  /** Without the paragraphs up to two away: a planted block supports itself. */
  readonly farMean: number;
  readonly farMax: number;
  readonly previous: number;
  readonly next: number;
  readonly lead: number;
  /** How much closer the neighbours are to each other than to this row. */
  readonly gap: number;
}

const NEAR = 2;

/** One RowTie a paragraph; rows weigh `trust` (1 when absent). */
export function rowTies(matrix: Float64Array, size: number, trust?: Float64Array): RowTie[] {
  const ties: RowTie[] = [];
  for (let i = 1; i < size; i++) ties.push(rowTie(matrix, size, i, trust));
  return ties;
}

function rowTie(matrix: Float64Array, size: number, i: number, trust?: Float64Array): RowTie {
  let sum = 0;
  let weight = 0;
  let max = FLOOR;
  let second = FLOOR;
  let farSum = 0;
  let farWeight = 0;
  let farMax = FLOOR;
  for (let j = 1; j < size; j++) {
    if (j === i) continue;
    const w = trust ? trust[j]! : 1;
    const x = matrix[i * size + j]!;
    sum += w * x;
    weight += w;
    if (w < 0.5) continue;
    if (x > max) {
      second = max;
      max = x;
    } else if (x > second) second = x;
    if (Math.abs(i - j) <= NEAR) continue;
    farSum += w * x;
    farWeight += w;
    if (x > farMax) farMax = x;
  }
  const at = (j: number) => (j >= 1 && j < size && j !== i ? matrix[i * size + j]! : MISSING);
  const previous = at(i - 1);
  const next = at(i + 1);
  const across = i > 1 && i + 1 < size ? matrix[(i - 1) * size + i + 1]! : 0;
  return {
    headline: matrix[i * size]!,
    mean: weight > 0 ? sum / weight : 0,
    max,
    second,
    farMean: farWeight > 0 ? farSum / farWeight : MISSING,
    farMax: farMax === FLOOR ? MISSING : farMax,
    previous,
    next,
    lead: Math.max(at(1), at(2)),
    gap: across - Math.max(previous, next),
  };
}

const FLOOR = -20;
export const MISSING = -9;

/** (x - mean) / deviation within the article, for each of `values`. */
export function standardise(values: readonly number[]): number[] {
  const n = values.length || 1;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const deviation = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / n) || 1;
  return values.map((x) => (x - mean) / deviation);
}

/** Share of `values` below each value: 0 for the lowest. */
export function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const places = new Map<number, number>();
  sorted.forEach((x, i) => {
    if (!places.has(x)) places.set(x, i);
  });
  return values.map((x) => places.get(x)! / Math.max(1, values.length - 1));
}
