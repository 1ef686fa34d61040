/** A word, a number in digits, or one mark, over the folded text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'digits' | 'mark';
  /** Lower case; for digits as written. */
  readonly lower: string;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** Value of the digits, NaN for the rest and for what is no number ('1.2.3'). */
  readonly value: number;
}
