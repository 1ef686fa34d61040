import type { Transitions } from './chain.ts';
import type { Clusters } from './clusters.ts';

/** A trained tagger: sparse rows of label weights found by feature hash. */
export interface Model {
  readonly clusters: Clusters;
  readonly transitions: Transitions;
  /** Exponentials of the transitions. */
  readonly factors: Float64Array;
  /** Weights of LABELS labels a row. */
  readonly weights: Float32Array | Int8Array;
  /** Taken off the score of "no name", in general and for a capital inside a sentence. */
  readonly boldness: readonly [number, number];
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** Row of a hashed feature, -1 where it has none. */
  rowOf(feature: number): number;
}
