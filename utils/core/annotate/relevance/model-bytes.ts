import type { Trees } from './trees.ts';
import type { WordTable } from './word-table.ts';

/** Reads little-endian numbers one after the other. */
class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  u8(): number {
    return this.view.getUint8(this.at++);
  }
  u16(): number {
    this.at += 2;
    return this.view.getUint16(this.at - 2, true);
  }
  u32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }
  i8(): number {
    return this.view.getInt8(this.at++);
  }
  i16(): number {
    this.at += 2;
    return this.view.getInt16(this.at - 2, true);
  }
  f32(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }
  floats(count: number): Float64Array {
    return Float64Array.from({ length: count }, () => this.f32());
  }
  ascii(count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += String.fromCharCode(this.u8());
    return text;
  }
  take(count: number): Uint8Array {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}

/** Steps of the 4-bit numbers in deviations: the middles of sixteen equally full parts of a normal distribution, widened. */
export const LEVELS: readonly number[] = [
  -2.4, -1.84, -1.44, -1.12, -0.85, -0.6, -0.37, -0.13, 0.13, 0.37, 0.6, 0.85, 1.12, 1.44, 1.84, 2.4,
];
/** Nats a step of the seven-bit surprisals. */
export const SURPRISAL_STEP = 1 / 8;

export interface Words extends WordTable {
  /** Mean paragraph vector, taken off before vectors are compared. */
  readonly centre: Float64Array;
}

/**
 * Word table: u16 stems, u8 dimensions, f32 scale and f32 centre a dimension; then the stems in code-unit order, each
 * one byte (shared start with the one before: high four bits, rest: low four), the rest in ASCII, one byte surprisal
 * with the high bit set for names;
 * then the vectors, two 4-bit levels a byte.
 */
export function readWords(bytes: Uint8Array): Words {
  const reader = new Reader(bytes);
  const count = reader.u16();
  const dims = reader.u8();
  const scale = reader.floats(dims);
  const centre = reader.floats(dims);
  const rows = new Map<string, number>();
  const surprisals = new Float64Array(count);
  const named = new Uint8Array(count);
  let previous = '';
  let highest = 0;
  for (let row = 0; row < count; row++) {
    const head = reader.u8();
    previous = previous.slice(0, head >> 4) + reader.ascii(head & 15);
    rows.set(previous, row);
    const byte = reader.u8();
    surprisals[row] = (byte & 127) * SURPRISAL_STEP;
    named[row] = byte >> 7;
    highest = Math.max(highest, surprisals[row]!);
  }
  const packed = reader.take((count * dims) / 2);
  const vectors = new Float32Array(count * dims);
  for (let i = 0; i < vectors.length; i++) {
    const level = (packed[i >> 1]! >> ((i & 1) * 4)) & 15;
    vectors[i] = LEVELS[level]! * scale[i % dims]!;
  }
  const unseen = highest + 0.5;
  return {
    dims,
    centre,
    vectors,
    rowOf: (stem) => rows.get(stem) ?? -1,
    isName: (row) => row < 0 || named[row] === 1,
    surprisalOf: (row) => (row < 0 ? unseen : surprisals[row]!),
  };
}

/** The two smaller models whose results the trees of both passes read: ties of pairs, and word matches. */
export interface Coefficients {
  readonly affinity: Trees;
  readonly match: Float64Array;
}

/** Everything fitted besides the word table. */
export interface Judge extends Coefficients {
  readonly first: Trees;
  readonly second: Trees;
}

/** u8 weights, f32 each; then three forests. */
export function readJudge(bytes: Uint8Array): Judge {
  const reader = new Reader(bytes);
  const match = reader.floats(reader.u8());
  return { match, affinity: readTrees(reader), first: readTrees(reader), second: readTrees(reader) };
}

/** One forest by itself. */
export const readForest = (bytes: Uint8Array): Trees => readTrees(new Reader(bytes));

/**
 * A forest: u8 features, for each u8 cuts and f32 each; f32 base, f32 leaf step, u16 trees; for each tree u8 splits, then
 * a split u8 feature, u8 cut, i8 left, i8 right (negative: ~leaf), then a leaf i16 steps.
 */
function readTrees(reader: Reader): Trees {
  const cuts = Array.from({ length: reader.u8() }, () => reader.floats(reader.u8()));
  const base = reader.f32();
  const step = reader.f32();
  const roots: number[] = [];
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const leaf: number[] = [];
  const trees = reader.u16();
  for (let tree = 0; tree < trees; tree++) {
    const splits = reader.u8();
    const root = feature.length;
    const firstLeaf = leaf.length;
    roots.push(splits > 0 ? root : ~firstLeaf);
    const child = () => {
      const c = reader.i8();
      return c >= 0 ? root + c : ~(firstLeaf + ~c);
    };
    for (let s = 0; s < splits; s++) {
      const f = reader.u8();
      feature.push(f);
      threshold.push(cuts[f]![reader.u8()]!);
      left.push(child());
      right.push(child());
    }
    for (let l = 0; l <= splits; l++) leaf.push(reader.i16() * step);
  }
  return {
    base,
    roots: Int32Array.from(roots),
    feature: Uint8Array.from(feature),
    threshold: Float64Array.from(threshold),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    leaf: Float64Array.from(leaf),
  };
}
