import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentUrl } from '../../../utils/core/present/citation.ts';
import { shorten, snippetAt } from '../../../utils/core/present/snippet.ts';

const isBroken = (text: string) => /\p{Surrogate}/u.test(text);

describe('a snippet', () => {
  it('cuts between words and says where it cut', () => {
    const text = 'The quick brown ferry crossed the grey and windy sound twice before noon on Friday.';
    const start = text.indexOf('grey');
    expect(snippetAt(text, { start, end: start + 4 }, { start: 0, end: text.length }, 16)).toEqual({
      before: '…crossed the ',
      hit: 'grey',
      after: ' and windy…',
    });
  });

  it('never leaves its sentence and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const snippet = snippetAt(text, { start, end }, { start: 0, end: text.length });
        return snippet.hit.length <= 161;
      }),
    );
  });

  it('shortens to what was asked and no half character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const short = shorten(text, length);
        return short.length <= length + 1 && (isBroken(text) || !isBroken(short));
      }),
    );
  });
});

describe('a link to words', () => {
  it('escapes what has a meaning in a text directive', () => {
    expect(fragmentUrl('https://a.example/b#c', 'well-known, yes')).toBe(
      'https://a.example/b#:~:text=well%2Dknown%2C%20yes',
    );
  });

  it('names first and last words of a long quote, and no more', () => {
    const url = fragmentUrl('https://a.example/', 'one two three four five six seven eight nine ten eleven');
    expect(url.split('text=')[1]).toBe('one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven');
  });

  it('holds half a surrogate pair, and leaves other addresses alone', () => {
    expect(fragmentUrl('https://a.example/', '\ud800 x')).toContain('%EF%BF%BD');
    expect(fragmentUrl('file:///x.html', 'words')).toBe('file:///x.html');
  });
});
