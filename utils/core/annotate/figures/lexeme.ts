import { parseDigits } from '../../text/numbers.ts';
import type { Spelling } from '../../text/vocabulary.ts';
import { ANY_DIGITS, numberOfWord } from './grammar/words.ts';
import type { Lexeme } from './token.ts';

const isCapital = (c: string): boolean => c !== c.toLowerCase();

/** Value of '½' and its like. */
function vulgarFraction(mark: string): number | undefined {
  const [top, bottom] = mark.normalize('NFKD').split('\u2044');
  return bottom ? Number(top) / Number(bottom) : undefined;
}

/** What `spelling` is as a token: a word where it begins with a letter, digits where it begins with one or with '.5'. */
export function lexemeOf({ text }: Spelling): Lexeme {
  const isWord = /^[\p{L}\p{M}]/u.test(text);
  const digits = /^\.?\d/.test(text);
  const fraction = !isWord && !digits && text > '\u00bb' ? vulgarFraction(text) : undefined;
  const type = isWord ? 'word' : digits || fraction !== undefined ? 'digits' : 'mark';
  const lower = isWord ? text.toLowerCase() : text;
  const word = numberOfWord(lower);
  return {
    type,
    lower,
    // 'iPhone' is a name as well.
    capital: isWord && (isCapital(text[0]!) || (text.length > 2 && isCapital(text[1]!))),
    value: digits ? parseDigits(text) : (fraction ?? Number.NaN),
    word,
    key: type === 'digits' ? ANY_DIGITS : word,
  };
}
