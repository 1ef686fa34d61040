import { parseDigits } from '../../text/numbers.ts';
import type { Token } from './token.ts';

/**
 * A word; digits with their separators; one mark. 'p.m.' and 'U.S.', single letters with points, are one word. Commas
 * belong to a number before Western and Indian groups, points before digits; more than one point make an id of it.
 */
const TOKEN =
  /(\p{L}(?:\.\p{L}(?!\p{L}))+\.?|[\p{L}\p{M}]+)|(\d+(?:,\d\d(?=,\d)|,\d{3}(?!\d))*(?:\.\d+)*|(?<![\p{L}\d])\.\d+)|\u200b+|\S/gu;

const isCapital = (c: string): boolean => c !== c.toLowerCase();

/** Value of '½' and its like. */
function vulgarFraction(mark: string): number | undefined {
  const [top, bottom] = mark.normalize('NFKD').split('\u2044');
  return bottom ? Number(top) / Number(bottom) : undefined;
}

/** Tokens of text.slice(start, end), in one pass. */
export function lex(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  let last = -1;
  for (const { 0: raw, 1: word, 2: digits, index } of stretch.matchAll(TOKEN)) {
    const glued = last === index;
    last = index + raw.length;
    if (raw[0] === '\u200b') {
      if (!glued) last = -1;
      continue;
    }
    const fraction = !word && !digits && raw > '\u00bb' ? vulgarFraction(raw) : undefined;
    tokens.push({
      start: start + index,
      end: start + last,
      type: word ? 'word' : digits || fraction !== undefined ? 'digits' : 'mark',
      lower: word ? raw.toLowerCase() : raw,
      glued,
      // 'iPhone' is a name as well.
      capital: word !== undefined && (isCapital(raw[0]!) || (raw.length > 2 && isCapital(raw[1]!))),
      value: digits ? parseDigits(raw) : (fraction ?? Number.NaN),
    });
  }
  return tokens;
}
