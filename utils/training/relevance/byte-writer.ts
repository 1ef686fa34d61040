import { readForest } from '../../core/annotate/relevance/model-bytes.ts';
import type { Trees } from '../../core/annotate/relevance/trees.ts';
import type { Forest } from './boost.ts';

/** Little-endian bytes, the counterpart of the reader in core/annotate/relevance/model-bytes.ts. */
export class ByteWriter {
  private readonly out: number[] = [];

  u8(x: number): void {
    this.out.push(x & 255);
  }
  u16(x: number): void {
    this.out.push(x & 255, (x >> 8) & 255);
  }
  f32(x: number): void {
    this.out.push(...new Uint8Array(new Float32Array([x]).buffer));
  }
  ascii(text: string): void {
    for (const c of text) this.u8(c.charCodeAt(0));
  }
  bytes(): Uint8Array {
    return Uint8Array.from(this.out);
  }
}

/** Match weights and the forests (affinity, first and second pass) in the form `readJudge` reads. */
export function writeJudge(match: readonly number[], forests: readonly Forest[]): Uint8Array {
  const out = new ByteWriter();
  out.u8(match.length);
  for (const w of match) out.f32(w);
  for (const forest of forests) writeForest(out, forest);
  return out.bytes();
}

/** A grown forest as the runtime reads it. */
export function toTrees(forest: Forest): Trees {
  const out = new ByteWriter();
  writeForest(out, forest);
  return readForest(out.bytes());
}

function writeForest(out: ByteWriter, forest: Forest): void {
  out.u8(forest.cuts.length);
  for (const cuts of forest.cuts) {
    out.u8(cuts.length);
    for (const c of cuts) out.f32(c);
  }
  let largest = 0;
  for (const tree of forest.trees) for (const l of tree.leaves) largest = Math.max(largest, Math.abs(l));
  const step = Math.fround(largest / 32000) || 1;
  out.f32(forest.base);
  out.f32(step);
  out.u16(forest.trees.length);
  for (const { splits, leaves } of forest.trees) {
    out.u8(splits.length);
    for (const s of splits) {
      out.u8(s.feature);
      out.u8(s.cut);
      out.u8(s.left);
      out.u8(s.right);
    }
    for (const l of leaves) out.u16(Math.round(l / step));
  }
}
