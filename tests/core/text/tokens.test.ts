import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN, tokenise } from '../../../utils/core/text/tokens.ts';
import { Vocabulary } from '../../../utils/core/text/vocabulary.ts';

const textsOf = (text: string): string[] => tokenise(text, { start: 0, end: text.length }).map((t) => t.text);

/** What the pattern by itself finds. */
const byPattern = (text: string): string[] =>
  [...text.matchAll(new RegExp(TOKEN.source, 'gu'))].map(([token]) => token);

/** Pieces on whose seams a word may go on or end. */
const PIECES = [
  ...['a', 'Z', 'word', 'U.S.', 'A.', '7', '1,200', '3.5', '12th', 'é', 'ß', 'İ', 'e\u0301', '½', '٣', '中'],
  ...["'", '’', '-', '‑', '\u00ad', '\u200b', '.', ',', '–', '“', '”', '…', '&', '(', '\n', ' ', '\u00a0'],
  ...['\ud83d\ude00', '\ud800', '\udc00', '\0', '_', '€'],
];

describe('tokens', () => {
  it('keep apostrophes, hyphens and dots inside words, and part marks from them', () => {
    expect(textsOf("O'Neill’s well-kept U.S. house, “sold” at 9 p.m. for $1,250.50.")).toEqual([
      ...["O'Neill’s", 'well-kept', 'U.S.', 'house', ',', '“', 'sold', '”', 'at', '9', 'p', '.', 'm', '.'],
      ...['for', '$', '1,250.50', '.'],
    ]);
  });

  it('are what the pattern finds in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(textsOf(text)).toEqual(byPattern(text));
      }),
      { numRuns: 3_000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(textsOf(text)).toEqual(byPattern(text));
      }),
    );
  });

  it('begin inside the span asked for', () => {
    const text = 'One two three';
    expect(tokenise(text, { start: 4, end: 8 }).map((t) => [t.start, t.end])).toEqual([[4, 7]]);
  });
});

describe('a vocabulary', () => {
  it('has one object a spelling and one its plain form, however it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 200 }), (words) => {
        const vocabulary = new Vocabulary();
        const text = words.join(' ');
        let at = 0;
        for (const word of words) {
          const spelling = vocabulary.spellingAt(text, at, at + word.length);
          expect(spelling.text).toBe(word);
          expect(vocabulary.spelling(word)).toBe(spelling);
          at += word.length + 1;
        }
        const written = new Set(words.flatMap((word) => [word, vocabulary.spelling(word).plain]));
        expect(vocabulary.size).toBe(written.size);
      }),
    );
  });

  it('asks for what a stage derives from a spelling once', () => {
    const vocabulary = new Vocabulary();
    let asked = 0;
    const lengthOf = ({ text }: { readonly text: string }): number => {
      asked++;
      return text.length;
    };
    for (const word of ['harbour', 'wall', 'harbour', 'harbour'])
      expect(vocabulary.facts(lengthOf)(vocabulary.spelling(word))).toBe(word.length);
    expect(asked).toBe(2);
  });
});
