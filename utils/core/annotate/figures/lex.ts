import { parseDigits } from '../../text/numbers.ts';
import { DIGITS, OPENING_MARK } from './lexicon/classes.ts';
import { VULGAR_FRACTIONS } from './lexicon/numbers.ts';
import { classesOf } from './lexicon/words.ts';
import type { Token } from './token.ts';

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isCapital = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);

/** Letters, judged by block: every script's letters, no marks, no currency signs, no vulgar fractions. */
function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  if (c < 0xc0) return c === 0xb5 || c === 0xaa || c === 0xba;
  if (c < 0x2000) return c !== 0xd7 && c !== 0xf7 && !(c >= 0x2b0 && c < 0x300);
  return c >= 0x2c00 && !(c >= 0x2e00 && c < 0x3040) && c < 0xff00;
}

/** End of the digits that start at `i`: thousands separators and one decimal point; more points make it an id. */
function endOfDigits(text: string, i: number): number {
  let end = i;
  while (end < text.length) {
    const c = text.charCodeAt(end);
    if (isDigit(c)) end++;
    else if (c === 46 && isDigit(text.charCodeAt(end + 1))) end++;
    else if (c === 44 && groupFollows(text, end)) end += 3;
    else break;
  }
  return end;
}

/** Whether two or three digits (a Western or an Indian group) follow the comma, and the last group is of three. */
function groupFollows(text: string, comma: number): boolean {
  const at = (k: number): boolean => isDigit(text.charCodeAt(comma + k));
  if (!at(1) || !at(2)) return false;
  if (at(3)) return !at(4);
  return (
    text.charCodeAt(comma + 3) === 44 &&
    at(4) &&
    at(5) &&
    (at(6) ? !at(7) : text.charCodeAt(comma + 6) === 44)
  );
}

/** Tokens of text.slice(start, end), in one pass. */
export function lex(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let i = start;
  let last = -1;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c <= 32 || c === 0x200b) {
      if (c === 0x200b && last === i) last = i + 1;
      i++;
      continue;
    }
    const glued = last === i;
    const from = i;
    if (isLetter(c)) {
      i++;
      while (i < end && isLetter(text.charCodeAt(i))) i++;
      // 'p.m.', 'U.S.': single letters with points are one word.
      if (i === from + 1 && text.charCodeAt(i) === 46 && isLetter(text.charCodeAt(i + 1))) {
        let k = i;
        while (
          k + 1 < end &&
          text.charCodeAt(k) === 46 &&
          isLetter(text.charCodeAt(k + 1)) &&
          !isLetter(text.charCodeAt(k + 2))
        )
          k += 2;
        if (k > i) i = text.charCodeAt(k) === 46 && k < end ? k + 1 : k;
      }
      const raw = text.slice(from, i);
      const lower = raw.toLowerCase();
      tokens.push({
        start: from,
        end: i,
        type: 'word',
        lower,
        glued,
        // 'iPhone' is a name as well.
        capital: isCapital(c) || (raw.length > 3 && isCapital(text.charCodeAt(from + 1))),
        value: Number.NaN,
        classes: classesOf(lower),
      });
    } else if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(i + 1)) && !glued)) {
      i = Math.min(end, endOfDigits(text, i));
      const raw = text.slice(from, i);
      tokens.push({
        start: from,
        end: i,
        type: 'digits',
        lower: raw,
        glued,
        capital: false,
        value: parseDigits(raw),
        classes: DIGITS,
      });
    } else {
      i++;
      const lower = text[from]!;
      const fraction = c < 0xbc ? undefined : VULGAR_FRACTIONS.get(lower);
      tokens.push({
        start: from,
        end: i,
        type: fraction === undefined ? 'mark' : 'digits',
        lower,
        glued,
        capital: false,
        value: fraction ?? Number.NaN,
        classes: fraction === undefined ? (c === 39 ? OPENING_MARK : classesOf(lower)) : DIGITS,
      });
    }
    last = i;
  }
  return tokens;
}
