import type { Vocabulary } from '../../text/vocabulary.ts';
import { lexemeOf } from './lexeme.ts';
import type { Token } from './token.ts';

/**
 * A word; digits with their separators; one mark. 'p.m.' and 'U.S.', single letters with points, are one word. Commas
 * belong to a number before Western and Indian groups, points before digits; more than one point make an id of it.
 */
const TOKEN =
  /\p{L}(?:\.\p{L}(?!\p{L}))+\.?|[\p{L}\p{M}]+|\d+(?:,\d\d(?=,\d)|,\d{3}(?!\d))*(?:\.\d+)*|(?<![\p{L}\d])\.\d+|\u200b+|\S/uy;

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const OTHER = 0;

/** Class of each ASCII character; a point may begin a number, so only the pattern can tell. */
const CLASSES = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const char = String.fromCharCode(c);
  if (/\s/.test(char)) CLASSES[c] = SPACE;
  else if (/[a-z]/i.test(char)) CLASSES[c] = LETTER;
  else if (/\d/.test(char)) CLASSES[c] = DIGIT;
  else CLASSES[c] = char === '.' ? OTHER : MARK;
}
const POINT = 46;
const COMMA = 44;
const JOINER = 0x200b;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** Dashes and the ellipsis: the marks beyond ASCII that news is full of. */
const isPlainMark = (c: number): boolean => (c >= 0x2010 && c <= 0x2015) || c === 0x2026;

/**
 * Tokens of text.slice(start, end), in one pass. Plain words, numbers and marks are found by a walk over the characters;
 * the pattern is asked where others stand.
 */
export function lex(text: string, start: number, end: number, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  const factsOf = vocabulary.facts(lexemeOf);
  let stretch: string | undefined;
  let last = -1;
  for (let at = start; at < end; ) {
    const c = text.charCodeAt(at);
    const kind = c < 128 ? CLASSES[c]! : isPlainMark(c) ? MARK : OTHER;
    if (kind === SPACE) {
      at++;
      continue;
    }
    let to = 0;
    if (kind === LETTER) to = endOfWord(text, at, end);
    else if (kind === DIGIT) to = endOfDigits(text, at, end);
    else if (kind === MARK || (c === POINT && !(at + 1 < end && isDigit(text.charCodeAt(at + 1)))))
      to = at + 1;
    if (to === 0) {
      stretch ??= text.slice(start, end);
      TOKEN.lastIndex = at - start;
      // white space beyond ASCII is no token
      if (!TOKEN.test(stretch)) {
        at++;
        continue;
      }
      to = start + TOKEN.lastIndex;
    }
    const glued = last === at;
    if (c !== JOINER) {
      const { type, lower, capital, value, word, key } = factsOf(vocabulary.spellingAt(text, at, to));
      tokens.push({ start: at, end: to, type, lower, glued, capital, value, word, key });
      last = to;
    } else last = glued ? to : -1;
    at = to;
  }
  return tokens;
}

/** Where the word of plain letters at `start` ends; 0 where only the pattern can tell. */
function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1;
  let c = 0;
  while (at < end) {
    c = text.charCodeAt(at);
    if (c >= 128 || CLASSES[c] !== LETTER) break;
    at++;
  }
  if (at === end) return at;
  // 'U.S.'
  if (c === POINT && at === start + 1) return 0;
  return c < 128 || isPlainMark(c) ? at : 0;
}

/** Where the number at `start` ends, with its separators. */
function endOfDigits(text: string, start: number, end: number): number {
  const digitAt = (i: number): boolean => i < end && isDigit(text.charCodeAt(i));
  let at = start + 1;
  while (digitAt(at)) at++;
  while (at < end && text.charCodeAt(at) === COMMA && digitAt(at + 1) && digitAt(at + 2)) {
    if (at + 3 < end && text.charCodeAt(at + 3) === COMMA && digitAt(at + 4)) at += 3;
    else if (digitAt(at + 3) && !digitAt(at + 4)) at += 4;
    else break;
  }
  while (at < end && text.charCodeAt(at) === POINT && digitAt(at + 1)) {
    at += 2;
    while (digitAt(at)) at++;
  }
  return at;
}
