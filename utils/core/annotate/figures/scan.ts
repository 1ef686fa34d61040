import type { Reader } from './grammar/parts.ts';
import { NOWHERE } from './grammar/words.ts';
import type { Token } from './token.ts';

/** One paragraph being read: its tokens, the numbers found in it so far, and what is known about the article. */
export interface Scan {
  /** Folded text of the whole article; token offsets are into it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Day the article was published, UTC midnight; undefined where unknown. */
  readonly published: number | undefined;
  readonly hints: Hints;
  /** Whether the space at `offset` is a no-break or thin one, as between thousands. */
  isThinSpace(offset: number): boolean;
  /** The number that starts at token `i`, read once. */
  number(i: number): Reading | undefined;
  /** What `reader` reads at token `i`, read once; `slot` is the reader's own number. */
  part(reader: Reader<unknown>, slot: number, i: number): Part;
}

type Part = ReturnType<Reader<unknown>['read']>;

/** A cardinal number as the text writes it, without unit: tokens [from, to). */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Ends of what a vague number means: 'dozens'. */
  readonly low?: number;
  readonly high?: number;
  readonly style: 'digits' | 'words' | 'vague' | 'fraction';
  /** 1 unless a scale word or suffix multiplies. */
  readonly scale: number;
  /** Value before the scale. */
  readonly bare: number;
  /** The scale is a lone letter that touches the digits ('m', 'k', 'b', 't'): it may be a unit instead. */
  readonly letter?: string;
}

/** What the whole article says about doubtful words. */
export interface Hints {
  /** '£' or 'pence' stands somewhere: 'pounds' are money. */
  readonly sterling: boolean;
  /** Jumps and throws are told of: '5.05m' is a height. */
  readonly athletics: boolean;
  /** Boeing or Airbus is named: '767' is a type of aircraft. */
  readonly aircraft: boolean;
}

const NOTHING: Token = {
  start: -1,
  end: -1,
  type: 'mark',
  lower: '',
  glued: false,
  capital: false,
  value: Number.NaN,
  word: NOWHERE,
  key: NOWHERE,
};

type Tokens = { readonly tokens: readonly Token[] };

/** Token `i`, or an empty one outside the paragraph. */
export const at = ({ tokens }: Tokens, i: number): Token => (i >= 0 && tokens[i]) || NOTHING;
export const word = (scan: Tokens, i: number): string => at(scan, i).lower;
/** The token as the text writes it. */
export const raw = (scan: Scan, i: number): string => scan.text.slice(at(scan, i).start, at(scan, i).end);
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑', '‐', '−', '—']);
export const isDash = (token: Token): boolean => token.type === 'mark' && DASHES.has(token.lower);
/** A hyphen that ties two words: nothing around it. */
export const isHyphen = (scan: Scan, i: number): boolean =>
  at(scan, i).glued && at(scan, i + 1).glued && isDash(at(scan, i)) && at(scan, i).lower !== '—';
