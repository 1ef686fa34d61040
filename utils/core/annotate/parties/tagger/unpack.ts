import { freshTransitions, transitionFactors } from './chain.ts';
import type { Clusters } from './clusters.ts';
import { hashText } from './hash.ts';
import { LABELS } from './labels.ts';
import type { Model } from './model.ts';
import { type Contexts, freshContexts, RangeDecoder } from './range-decoder.ts';
import { SortedKeys } from './sorted-keys.ts';

/** Bits of a word's hash that the cluster table keeps, and of a feature's hash that the weight table keeps. */
export const WORD_BITS = 22;
export const FEATURE_BITS = 24;
/** Bits of a cell number, and how many of them to drop for its parent and grandparent. */
export const CELL_BITS = 10;
export const PARENT_SHIFT = 3;
export const GRANDPARENT_SHIFT = 6;

/** Contexts of each stream of the packed model; packing and unpacking go through them in one order. */
export const contextsOfModel = () => ({
  word: freshContexts(256),
  cell: freshContexts(1 << CELL_BITS),
  feature: freshContexts(256),
  zero: freshContexts(LABELS * 16),
  sign: freshContexts(LABELS * 4),
  size: Array.from({ length: LABELS }, () => freshContexts(256)),
  header: freshContexts(256),
});

/**
 * A missed name costs the reader more than an extra one. A capital inside a sentence of small letters weighs most:
 * unless the word is a title, it is there for a name.
 */
const BOLDNESS = [0.15, 0.6] as const;

/** The model in `bytes` as the training command packs it: header, transitions, cluster table, weight table. */
export function unpackModel(bytes: Uint8Array): Model {
  const decoder = new RangeDecoder(bytes);
  const c = contextsOfModel();
  const words = decoder.number(c.header, 0);
  const features = decoder.number(c.header, 0);
  const scale = decoder.number(c.header, 0) / 65536;
  const transitions = freshTransitions();
  for (let i = 0; i < transitions.length; i++)
    if (transitions[i] !== -Infinity) transitions[i] = (decoder.number(c.header, 0) - 32768) / 1024;
  const clusters = unpackClusters(decoder, words, c.word, c.cell);
  const keys = new SortedKeys(features, FEATURE_BITS);
  const weights = new Int8Array(features * LABELS);
  let key = 0;
  for (let row = 0; row < features; row++) {
    key += decoder.number(c.feature, 0);
    keys.add(key);
    let filled = 0;
    for (let y = 0; y < LABELS; y++) {
      if (
        decoder.bit(
          c.zero,
          y * 16 + Math.min(filled, 7) + (y > 0 && weights[row * LABELS + y - 1] !== 0 ? 8 : 0),
        ) === 0
      )
        continue;
      filled++;
      const sign = decoder.bit(c.sign, y * 4 + (y > 0 ? 1 + Math.sign(weights[row * LABELS + y - 1]!) : 3));
      const size = 1 + decoder.number(c.size[y]!, 0);
      weights[row * LABELS + y] = sign === 1 ? -size : size;
    }
  }
  return {
    clusters,
    transitions,
    factors: transitionFactors(transitions),
    boldness: BOLDNESS,
    weights,
    scale,
    rowOf: (feature) => keys.rankOf(feature >>> (32 - FEATURE_BITS)),
  };
}

function unpackClusters(decoder: RangeDecoder, count: number, word: Contexts, cell: Contexts): Clusters {
  const keys = new SortedKeys(count, WORD_BITS);
  const cells = new Uint16Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += decoder.number(word, 0);
    keys.add(key);
    cells[i] = decoder.tree(cell, 0, CELL_BITS) + 1;
  }
  return {
    of: (w) => {
      const rank = keys.rankOf(hashText(w) >>> (32 - WORD_BITS));
      return rank < 0 ? 0 : cells[rank]!;
    },
    middle: (c) => (c === 0 ? 0 : ((c - 1) >> PARENT_SHIFT) + 1),
    coarse: (c) => (c === 0 ? 0 : ((c - 1) >> GRANDPARENT_SHIFT) + 1),
  };
}
