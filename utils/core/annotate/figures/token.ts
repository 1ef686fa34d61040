/** What the letters of a token tell, wherever it stands. */
export interface Lexeme {
  readonly type: 'word' | 'digits' | 'mark';
  /** Lower case; for digits as written. */
  readonly lower: string;
  readonly capital: boolean;
  /** Value of the digits, NaN for the rest and for what is no number ('1.2.3'). */
  readonly value: number;
  /** Number of `lower` among the words of patterns, 0 where none names it; `key` is one number for all digits. */
  readonly word: number;
  readonly key: number;
}

/** A word, a number in digits, or one mark, over the folded text. */
export interface Token extends Lexeme {
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}
