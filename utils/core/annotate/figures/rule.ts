import type { Span, Value, ValueType } from '../../model.ts';
import type { Scan } from './scan.ts';

/** A figure over tokens [from, to). */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  /** Vague in itself ('dozens'); hedges beside it are looked for afterwards. */
  readonly approximate?: boolean;
  readonly measures?: Span;
  readonly evidence: readonly string[];
}

/**
 * One kind of figure. `starts` are the classes of the word it may begin at; `find` reads forward from there (it may
 * look back) and answers with the figure or nothing. Examples mark the figure with [[ ]]; the test runs them.
 */
export interface Rule {
  readonly name: string;
  readonly kind: ValueType;
  readonly starts: number;
  readonly find: (scan: Scan, i: number) => Found | undefined;
  readonly examples: readonly string[];
  readonly misses: readonly string[];
}

/** A number that is no figure: answers with the token after it. */
export interface Veto {
  readonly name: string;
  readonly starts: number;
  readonly skip: (scan: Scan, i: number) => number | undefined;
  /** Texts in which nothing may be marked between [[ and ]]. */
  readonly examples: readonly string[];
}
