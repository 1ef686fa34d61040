import type { Profile } from './profile.ts';
import type { StemBook } from './stem-book.ts';
import type { WordTable } from './word-table.ts';

/** Stems below this surprisal are too common to tie two paragraphs. */
const COMMON = 4;
/** How much a stem of this surprisal ties. */
export const tieWeight = (surprisal: number): number => Math.max(0, surprisal - COMMON);
/** Weight above which a stem is rare in news. */
const RARE = 5;

/**
 * How a run of paragraphs hangs together. Row and column 0 are the headline, paragraph i is row i + 1; matrices are
 * dense, symmetric, `size` × `size`, row-major.
 */
export interface Ties {
  /** Paragraphs + 1. */
  readonly size: number;
  readonly profiles: readonly Profile[];
  /** Weight of each stem id: surprisal above the common. */
  readonly weights: readonly number[];
  /** Whether each stem id is mostly a name. */
  readonly named: readonly boolean[];
  /** Cosine of tf-idf vectors. */
  readonly lexical: Float64Array;
  /** Cosine of mean word vectors. */
  readonly meaning: Float64Array;
  /** Summed weight of the capitalised words both use. */
  readonly shared: Float64Array;
  /** Unit vectors, `dims` a row. */
  readonly vectors: Float64Array;
  readonly dims: number;
  /** Stem ids that any row uses, in the order of their first use. */
  readonly stems: readonly number[];
  /** Rows that use a stem id, rising. */
  readonly users: readonly (readonly number[] | undefined)[];
  /** Rows that use a pair of stems, rising; undefined where there are fewer than two. */
  readonly pairUsers: readonly (readonly number[] | undefined)[];
  /** Summed weight of the stems both use, the heaviest of them, and how many are rare in news. */
  readonly overlap: Float64Array;
  readonly heaviest: Float64Array;
  readonly rare: Float64Array;
  /** Summed weight of the stems of a row, and its mean cosine to all rows. */
  readonly mass: Float64Array;
  readonly warmth: Float64Array;
  /** Count of stem pairs both use. */
  readonly phrases: Float64Array;
}

/** Ties of headline (first of `profiles`) and paragraphs. Quadratic in the paragraphs: callers cut long articles. */
export function findTies(
  profiles: readonly Profile[],
  book: StemBook,
  table: WordTable,
  centre: Float64Array,
): Ties {
  const size = profiles.length;
  const weights = book.surprisal.map(tieWeight);
  const dims = table.dims;
  const vectors = new Float64Array(size * dims);
  const norms = new Float64Array(size);
  const stems: number[] = [];
  const uses: (Use[] | undefined)[] = new Array(weights.length).fill(undefined);
  const nameIn = new Int32Array(weights.length).fill(-1);
  profiles.forEach((profile, row) => {
    for (const id of profile.names) nameIn[id] = row;
    let square = 0;
    let total = 0;
    for (let k = 0; k < profile.stems.length; k++) {
      const id = profile.stems[k]!;
      const often = 1 + Math.log(profile.counts[k]!);
      const weight = weights[id]! * often;
      square += weight * weight;
      const use = { row, often, name: nameIn[id] === row };
      const known = uses[id];
      if (known) known.push(use);
      else {
        uses[id] = [use];
        stems.push(id);
      }
      const from = book.rows[id]! * dims;
      if (from < 0 || weight === 0) continue;
      total += weight;
      for (let d = 0; d < dims; d++) vectors[row * dims + d]! += weight * table.vectors[from + d]!;
    }
    norms[row] = Math.sqrt(square) || 1;
    if (total > 0) toUnit(vectors, row * dims, dims, total, centre);
  });
  const lexical = new Float64Array(size * size);
  const shared = new Float64Array(size * size);
  const overlap = new Float64Array(size * size);
  const heaviest = new Float64Array(size * size);
  const rare = new Float64Array(size * size);
  for (const id of stems) {
    const weight = weights[id]!;
    const list = uses[id]!;
    for (let a = 0; a < list.length && weight > 0; a++) {
      const { row: i, often, name } = list[a]!;
      const wi = often * weight;
      for (let b = a + 1; b < list.length; b++) {
        const other = list[b]!;
        const at = i * size + other.row;
        lexical[at]! += (wi * other.often * weight) / (norms[i]! * norms[other.row]!);
        overlap[at]! += weight;
        if (weight > heaviest[at]!) heaviest[at] = weight;
        if (weight > RARE) rare[at]! += 1;
        if (name && other.name) shared[at]! += weight;
      }
    }
  }
  const pairUsers = usersOfPairs(profiles, book.pairCount);
  const phrases = new Float64Array(size * size);
  for (const rows of pairUsers) {
    if (!rows) continue;
    for (let a = 0; a < rows.length; a++)
      for (let b = a + 1; b < rows.length; b++) phrases[rows[a]! * size + rows[b]!]! += 1;
  }
  const meaning = products(vectors, size, dims);
  for (const matrix of [lexical, shared, overlap, heaviest, rare, phrases, meaning])
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) matrix[i * size + j] = matrix[j * size + i]!;
  const mass = new Float64Array(size);
  const warmth = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (const id of profiles[i]!.stems) mass[i]! += weights[id]!;
    for (let j = 0; j < size; j++) if (j !== i) warmth[i]! += meaning[i * size + j]! / Math.max(1, size - 1);
  }
  return {
    size,
    profiles,
    weights,
    named: book.named,
    lexical,
    meaning,
    shared,
    vectors,
    dims,
    stems,
    users: uses.map((list) => list?.map((use) => use.row)),
    pairUsers,
    phrases,
    overlap,
    heaviest,
    rare,
    mass,
    warmth,
  };
}

/** A stem in a row: 1 + log of the times it is used, and whether it is capitalised there. */
interface Use {
  readonly row: number;
  readonly often: number;
  readonly name: boolean;
}

function usersOfPairs(profiles: readonly Profile[], count: number): (number[] | undefined)[] {
  const first = new Int32Array(count).fill(-1);
  const users: (number[] | undefined)[] = new Array(count).fill(undefined);
  profiles.forEach(({ pairs }, row) => {
    for (const pair of pairs) {
      const known = users[pair];
      if (known) known.push(row);
      else if (first[pair]! >= 0) users[pair] = [first[pair]!, row];
      else first[pair] = row;
    }
  });
  return users;
}

/** Rows compared with one at a time: sums that do not wait for each other. */
const ABREAST = 4;

/** Products of the rows of `vectors` with each other, above the diagonal. */
function products(vectors: Float64Array, size: number, dims: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const own = i * dims;
    for (let j = i + 1; j < size; j += ABREAST) {
      // the last group looks at a row again rather than beyond the end
      const rows = [j, j + 1, j + 2, j + 3].map((row) => Math.min(row, size - 1));
      const [a, b, c, e] = rows.map((row) => row * dims) as [number, number, number, number];
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let d = 0; d < dims; d++) {
        const x = vectors[own + d]!;
        first += x * vectors[a + d]!;
        second += x * vectors[b + d]!;
        third += x * vectors[c + d]!;
        fourth += x * vectors[e + d]!;
      }
      const at = i * size;
      result[at + rows[3]!] = fourth;
      result[at + rows[2]!] = third;
      result[at + rows[1]!] = second;
      result[at + j] = first;
    }
  }
  return result;
}

function toUnit(
  vectors: Float64Array,
  from: number,
  dims: number,
  total: number,
  centre: Float64Array,
): void {
  let square = 0;
  for (let d = 0; d < dims; d++) {
    const x = vectors[from + d]! / total - centre[d]!;
    vectors[from + d] = x;
    square += x * x;
  }
  const norm = Math.sqrt(square) || 1;
  for (let d = 0; d < dims; d++) vectors[from + d]! /= norm;
}
