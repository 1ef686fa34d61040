/** Stems with how surprising each is in running news text, and a short vector that places it by meaning. */
export interface WordTable {
  readonly dims: number;
  /** Row of a stem; -1 when it is not in the table. */
  rowOf(stem: string): number;
  /** Surprisal in nats of the stem in row `row` (-1: one not in the table). */
  surprisalOf(row: number): number;
  /** Whether the stem is mostly written with a capital; so are stems that are not in the table. */
  isName(row: number): boolean;
  /** `dims` numbers a row. */
  readonly vectors: Float32Array;
}
