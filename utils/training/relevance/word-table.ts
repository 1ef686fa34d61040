import { LEVELS, SURPRISAL_STEP } from '../../core/annotate/relevance/model-bytes.ts';
import { stem } from '../../core/text/stem.ts';
import { STOP_WORDS } from '../../core/text/stop-words.ts';
import { ByteWriter } from './byte-writer.ts';
import { eigen, times } from './eigen.ts';

/** Public word vectors: words by falling frequency, `width` numbers each. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly ranks: readonly number[];
  readonly width: number;
  readonly numbers: Float32Array;
}

/** Stems with the mean vector of their forms (weighed by Zipf's law) and the surprisal of all forms together. */
export interface StemVectors {
  readonly stems: readonly string[];
  readonly surprisals: readonly number[];
  readonly named: readonly boolean[];
  readonly width: number;
  readonly numbers: Float64Array;
}

/** How the articles of the corpus use stems: in how many of them, and written how within sentences. */
export interface Usage {
  readonly articles: ReadonlyMap<string, number>;
  readonly capitals: ReadonlyMap<string, number>;
  readonly smalls: ReadonlyMap<string, number>;
  /** Sum over `articles`. */
  readonly total: number;
}

/** Weight of the frequencies the embeddings were counted on, against those of the corpus. */
const PRIOR = 1;

/** The `count` most frequent stems that carry a topic. */
export function mergeStems(embeddings: Embeddings, count: number, usage: Usage): StemVectors {
  const { words, ranks, width, numbers } = embeddings;
  const rows = new Map<string, number>();
  const shares: number[] = [];
  const sums = new Float64Array(count * width);
  words.forEach((word, i) => {
    if (STOP_WORDS.has(word) || word.length < 2 || !/^[a-z][a-z'-]*$/.test(word)) return;
    const key = stem(word);
    if (key.length > 30) return;
    let row = rows.get(key);
    if (row === undefined) {
      if (rows.size >= count) return;
      row = rows.size;
      rows.set(key, row);
      shares.push(0);
    }
    const share = 1 / (ranks[i]! + 2.7);
    shares[row]! += share;
    for (let d = 0; d < width; d++) sums[row * width + d]! += share * numbers[i * width + d]!;
  });
  for (let row = 0; row < rows.size; row++)
    for (let d = 0; d < width; d++) sums[row * width + d]! /= shares[row]!;
  const all = Math.log(words.length) + 0.58;
  const stems = [...rows.keys()];
  const surprisals = stems.map((key, row) => {
    const seen = usage.articles.get(key) ?? 0;
    return -Math.log((PRIOR * shares[row]!) / all / (PRIOR + 1) + seen / usage.total / (PRIOR + 1));
  });
  const named = stems.map((key) => {
    const capital = usage.capitals.get(key) ?? 0;
    return capital >= 2 && capital > 2 * (usage.smalls.get(key) ?? 0);
  });
  return { stems, surprisals, named, width, numbers: sums };
}

/** One paragraph's mean vector and the article it stands in. */
export interface Placed {
  readonly article: number;
  readonly vector: Float64Array;
}

/**
 * The linear map to `dims` dimensions in which paragraphs of one article lie close and the articles far apart: whitened
 * by the scatter within articles, then the main axes of all paragraphs. Method: linear discriminant analysis.
 */
export function discriminantMap(
  placed: readonly Placed[],
  dims: number,
): { map: number[][]; centre: number[] } {
  const width = placed[0]!.vector.length;
  const groups = new Map<number, Placed[]>();
  for (const p of placed) groups.set(p.article, [...(groups.get(p.article) ?? []), p]);
  const centre = meanOf(placed, width);
  const within = square(width);
  const around = square(width);
  let freedom = 0;
  let count = 0;
  for (const members of groups.values()) {
    if (members.length < 3) continue;
    const own = meanOf(members, width);
    freedom += members.length - 1;
    count += members.length;
    for (const { vector } of members) {
      addOuter(within, vector, own);
      addOuter(around, vector, centre);
    }
  }
  for (const row of within) for (let j = 0; j < width; j++) row[j]! /= freedom;
  for (const row of around) for (let j = 0; j < width; j++) row[j]! /= count;
  const inner = eigen(within);
  const floor = 0.02 * (inner.values.reduce((a, b) => a + b, 0) / width);
  const whiten = inner.vectors.map((v, i) => v.map((x) => x / Math.sqrt(inner.values[i]! + floor)));
  const outer = eigen(whiten.map((row) => times(whiten, times(around, row))));
  const map = outer.vectors.slice(0, dims).map((axis) => {
    const row = new Array<number>(width).fill(0);
    axis.forEach((c, k) => {
      for (let d = 0; d < width; d++) row[d]! += c * whiten[k]![d]!;
    });
    return row;
  });
  return { map, centre: times(map, centre) };
}

const square = (n: number) => Array.from({ length: n }, () => new Array<number>(n).fill(0));

function meanOf(placed: readonly Placed[], width: number): number[] {
  const mean = new Array<number>(width).fill(0);
  for (const { vector } of placed) for (let d = 0; d < width; d++) mean[d]! += vector[d]! / placed.length;
  return mean;
}

function addOuter(into: number[][], vector: Float64Array, mean: readonly number[]): void {
  for (let i = 0; i < mean.length; i++) {
    const a = vector[i]! - mean[i]!;
    for (let j = 0; j < mean.length; j++) into[i]![j]! += a * (vector[j]! - mean[j]!);
  }
}

/** The word table in the form `readWords` reads. */
export function writeWords(
  table: StemVectors,
  map: readonly (readonly number[])[],
  centre: readonly number[],
): Uint8Array {
  const { stems, surprisals, named, width, numbers } = table;
  const dims = map.length;
  const order = stems.map((_, i) => i).sort((a, b) => (stems[a]! < stems[b]! ? -1 : 1));
  const mapped = order.map((i) => times(map, numbers.subarray(i * width, (i + 1) * width)));
  const scale = map.map((_, d) =>
    Math.fround(Math.sqrt(mapped.reduce((s, v) => s + v[d]! ** 2, 0) / mapped.length)),
  );
  const out = new ByteWriter();
  out.u16(order.length);
  out.u8(dims);
  for (const s of scale) out.f32(s);
  for (const c of centre) out.f32(c);
  let previous = '';
  for (const i of order) {
    const word = stems[i]!;
    let start = 0;
    while (start < 15 && start < previous.length && word[start] === previous[start]) start++;
    const rest = word.slice(start, start + 15);
    out.u8(start * 16 + rest.length);
    out.ascii(rest);
    out.u8(Math.min(127, Math.round(surprisals[i]! / SURPRISAL_STEP)) + (named[i] ? 128 : 0));
    previous = previous.slice(0, start) + rest;
  }
  for (const vector of mapped)
    for (let d = 0; d < dims; d += 2)
      out.u8(levelOf(vector[d]! / scale[d]!) + 16 * levelOf(vector[d + 1]! / scale[d + 1]!));
  return out.bytes();
}

function levelOf(x: number): number {
  let best = 0;
  LEVELS.forEach((level, i) => {
    if (Math.abs(level - x) < Math.abs(LEVELS[best]! - x)) best = i;
  });
  return best;
}
