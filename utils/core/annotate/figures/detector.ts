import type { Span, Value, ValueType } from '../../model.ts';
import type { Rule } from './grammar/pattern.ts';

/** What a rule makes of the tokens it has read. */
export interface Outcome {
  readonly value: Value;
  /** Vague in itself ('dozens'); hedges beside it are looked for afterwards. */
  readonly approximate?: boolean;
  readonly measures?: Span;
  /** First token of the figure, where what comes before it in the pattern is no part of it. */
  readonly from?: number;
  /** Token after the figure, where it ends before or after what the pattern has read. */
  readonly to?: number;
}

/** A figure over tokens [from, to). */
export interface Found extends Outcome {
  readonly from: number;
  readonly to: number;
  readonly evidence: readonly string[];
}

/** One kind of figure. Its file also exports `cases`: examples that mark the figure with [[ ]], and misses. */
export interface Detector {
  readonly name: string;
  readonly kind: ValueType;
  readonly rules: readonly Rule<Outcome>[];
}

/** A number that is no figure: up to token `to`, or where the pattern ends. */
export interface Skip {
  readonly to?: number;
}

/** Why numbers are no figures. Its file also exports `cases`, with what must not be marked between [[ and ]]. */
export interface Veto {
  readonly name: string;
  readonly rules: readonly Rule<Skip>[];
}
