import type { Profile, StemBook } from './profile.ts';
import type { WordTable } from './word-table.ts';

/** Stems below this surprisal are too common to tie two paragraphs. */
const COMMON = 4;
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
  /** Paragraphs that use a stem id: sorted rows. */
  readonly users: ReadonlyMap<number, readonly number[]>;
  /** Rows that use a pair of stems. */
  readonly pairUsers: ReadonlyMap<number, readonly number[]>;
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
  const weights = book.surprisal.map((s) => Math.max(0, s - COMMON));
  const users = new Map<number, number[]>();
  const pairUsers = new Map<number, number[]>();
  const norms = new Float64Array(size);
  const dims = table.dims;
  const vectors = new Float64Array(size * dims);
  profiles.forEach((profile, row) => {
    let square = 0;
    let total = 0;
    for (let k = 0; k < profile.stems.length; k++) {
      const id = profile.stems[k]!;
      const weight = weights[id]! * (1 + Math.log(profile.counts[k]!));
      square += weight * weight;
      const list = users.get(id);
      if (list) list.push(row);
      else users.set(id, [row]);
      const from = book.rows[id]! * dims;
      if (from < 0) continue;
      total += weight;
      for (let d = 0; d < dims; d++) vectors[row * dims + d]! += weight * table.vectors[from + d]!;
    }
    for (const pair of profile.pairs) {
      const list = pairUsers.get(pair);
      if (list) list.push(row);
      else pairUsers.set(pair, [row]);
    }
    norms[row] = Math.sqrt(square) || 1;
    if (total > 0) toUnit(vectors, row * dims, dims, total, centre);
  });
  const lexical = new Float64Array(size * size);
  const shared = new Float64Array(size * size);
  const overlap = new Float64Array(size * size);
  const heaviest = new Float64Array(size * size);
  const rare = new Float64Array(size * size);
  const counts = profiles.map((p) => new Map(p.stems.map((id, k) => [id, 1 + Math.log(p.counts[k]!)])));
  const names = profiles.map((p) => new Set(p.names));
  for (const [id, rows] of users) {
    const weight = weights[id]!;
    for (let a = 0; a < rows.length; a++) {
      const i = rows[a]!;
      const wi = counts[i]!.get(id)! * weight;
      const named = names[i]!.has(id);
      for (let b = a + 1; b < rows.length; b++) {
        const j = rows[b]!;
        lexical[i * size + j]! += (wi * counts[j]!.get(id)! * weight) / (norms[i]! * norms[j]!);
        const at = i * size + j;
        overlap[at]! += weight;
        if (weight > heaviest[at]!) heaviest[at] = weight;
        if (weight > RARE) rare[at]! += 1;
        if (named && names[j]!.has(id)) shared[at]! += weight;
      }
    }
  }
  const phrases = new Float64Array(size * size);
  for (const rows of pairUsers.values())
    for (let a = 0; a < rows.length; a++)
      for (let b = a + 1; b < rows.length; b++) phrases[rows[a]! * size + rows[b]!]! += 1;
  const meaning = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      let dot = 0;
      for (let d = 0; d < dims; d++) dot += vectors[i * dims + d]! * vectors[j * dims + d]!;
      meaning[i * size + j] = dot;
    }
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
    users,
    pairUsers,
    phrases,
    overlap,
    heaviest,
    rare,
    mass,
    warmth,
  };
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
