import { hashText } from '../../core/annotate/parties/tagger/hash.ts';
import { LABELS } from '../../core/annotate/parties/tagger/labels.ts';
import {
  CELL_BITS,
  contextsOfModel,
  FEATURE_BITS,
  WORD_BITS,
} from '../../core/annotate/parties/tagger/unpack.ts';
import { RangeEncoder } from './range-encoder.ts';
import type { Weights } from './train-chain.ts';

/** Packs words with their cells (from 1) and features with their weights, the latter in steps of `step`. */
export function packModel(
  cells: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<number, number>,
  fitted: Weights,
  step: number,
): Uint8Array {
  const encoder = new RangeEncoder();
  const c = contextsOfModel();
  const words = keyed([...cells].map(([word, cell]) => [hashText(word) >>> (32 - WORD_BITS), cell - 1]));
  const rows = keyed([...numbers].map(([feature, row]) => [feature >>> (32 - FEATURE_BITS), row])).filter(
    ([, row]) => quantised(fitted.weights, row, step).some((w) => w !== 0),
  );
  encoder.number(c.header, 0, words.length);
  encoder.number(c.header, 0, rows.length);
  encoder.number(c.header, 0, Math.round(step * 65536));
  for (const t of fitted.transitions)
    if (t !== -Infinity) encoder.number(c.header, 0, Math.round(t * 1024) + 32768);
  let last = 0;
  for (const [key, cell] of words) {
    encoder.number(c.word, 0, key - last);
    encoder.tree(c.cell, 0, CELL_BITS, cell);
    last = key;
  }
  last = 0;
  for (const [key, row] of rows) {
    encoder.number(c.feature, 0, key - last);
    last = key;
    let filled = 0;
    const weights = quantised(fitted.weights, row, step);
    weights.forEach((weight, y) => {
      const before = y > 0 ? weights[y - 1]! : 0;
      encoder.bit(c.zero, y * 16 + Math.min(filled, 7) + (before !== 0 ? 8 : 0), weight === 0 ? 0 : 1);
      if (weight === 0) return;
      filled++;
      encoder.bit(c.sign, y * 4 + (y > 0 ? 1 + Math.sign(before) : 3), weight < 0 ? 1 : 0);
      encoder.number(c.size[y]!, 0, Math.abs(weight) - 1);
    });
  }
  return encoder.end();
}

function quantised(weights: Float32Array, row: number, step: number): number[] {
  const out: number[] = [];
  for (let y = 0; y < LABELS; y++)
    out.push(Math.max(-127, Math.min(127, Math.round(weights[row * LABELS + y]! / step))) || 0);
  return out;
}

/** Sorted by key, the first of equal keys kept. */
function keyed(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const seen = new Set<number>();
  return pairs.filter(([key]) => !seen.has(key) && seen.add(key) !== undefined).sort((a, b) => a[0] - b[0]);
}
