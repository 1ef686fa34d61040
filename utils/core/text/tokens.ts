import type { Span } from '../model.ts';
import { currentVocabulary, type Spelling } from './vocabulary.ts';

/** A token over the raw text: a word (letters, digits, inner apostrophes, hyphens and dots) or one mark. */
export interface Token extends Span {
  readonly text: string;
  readonly word: boolean;
  readonly spelling: Spelling;
}

/**
 * What a token is: words keep inner apostrophes (O'Neill), hyphens (al-Assad) and dots (U.S., p.m.), numbers their
 * separators; everything else is a mark of its own.
 */
export const TOKEN =
  /\p{N}[\p{N},.]*\p{N}(?:[\p{L}]+)?|(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[\u200b\u00ad'’\-‑][\p{L}\p{N}\p{M}]+)*|\S/uy;

const OTHER = 0;
const SPACE = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const MARK = 5;

/** Class of each ASCII character. */
const CLASSES = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const char = String.fromCharCode(c);
  CLASSES[c] = /\s/.test(char)
    ? SPACE
    : /[a-z]/.test(char)
      ? LOWER
      : /[A-Z]/.test(char)
        ? UPPER
        : /[0-9]/.test(char)
          ? DIGIT
          : MARK;
}
/** Typographic marks that are a token by themselves: quotation marks, dashes, the ellipsis. */
const isMark = (c: number): boolean => (c >= 0x2013 && c <= 0x201f) || c === 0x2026;
const classOf = (c: number): number => (c < 128 ? CLASSES[c]! : isMark(c) ? MARK : OTHER);

/**
 * Tokens of `span` of `text`, in order, as TOKEN says. Words of plain letters, which nearly all are, are found by a
 * walk over the characters; the pattern is asked where others stand. They are added to `tokens`. Linear time.
 */
export function tokenise(
  text: string,
  span: Span,
  vocabulary = currentVocabulary(),
  tokens: Token[] = [],
): Token[] {
  let at = span.start;
  while (at < span.end) {
    const first = classOf(text.charCodeAt(at));
    if (first === SPACE) {
      at++;
      continue;
    }
    let end = 0;
    if (first === MARK) end = at + 1;
    else if (first === LOWER || first === UPPER) end = endOfPlainWord(text, at);
    if (end === 0) {
      TOKEN.lastIndex = at;
      // white space beyond ASCII is no token
      if (!TOKEN.test(text)) {
        at++;
        continue;
      }
      end = TOKEN.lastIndex;
    }
    const spelling = vocabulary.spellingAt(text, at, end);
    tokens.push({ start: at, end, text: spelling.text, word: spelling.word, spelling });
    at = end;
  }
  return tokens;
}

const APOSTROPHE = 39;
const CURLY = 0x2019;
const HYPHEN = 45;
const DOT = 46;

/** Where the word of plain letters that begins at `start` ends; 0 where only the pattern can tell. */
function endOfPlainWord(text: string, start: number): number {
  let at = start + 1;
  // 'U.S.'
  if (text.charCodeAt(at) === DOT && CLASSES[text.charCodeAt(start)] === UPPER) return 0;
  for (;;) {
    let c = text.charCodeAt(at);
    while (c < 128 && CLASSES[c]! >= LOWER && CLASSES[c]! <= DIGIT) c = text.charCodeAt(++at);
    if (c === APOSTROPHE || c === HYPHEN || c === CURLY) {
      const next = classOf(text.charCodeAt(at + 1));
      if (next >= LOWER && next <= DIGIT) {
        at += 2;
        continue;
      }
      return next === OTHER && at + 1 < text.length ? 0 : at;
    }
    return at >= text.length || classOf(c) !== OTHER ? at : 0;
  }
}
