import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromParagraphs, articleFromText } from '../../../utils/core/article.ts';
import { splitParagraphs } from '../../../utils/core/text/paragraphs.ts';
import { sliceOf } from '../../../utils/core/text/spans.ts';

const split = (text: string): string[] => splitParagraphs(text).map((span) => sliceOf(text, span));

describe('splitParagraphs', () => {
  it.each([
    ['a blank line', 'One.\n\nTwo.'],
    ['Windows line ends', 'One.\r\n\r\nTwo.'],
    ['old Macintosh line ends', 'One.\r\rTwo.'],
    ['a line of spaces', 'One.\n \t \nTwo.'],
    ['a line of no-break spaces', 'One.\n\u00a0\nTwo.'],
    ['a paragraph separator', 'One.\u2029Two.'],
    ['many of them, and at both ends', '\n\n  One.\n\n\n\nTwo.  \n\n'],
  ])('splits at %s', (_what, text) => {
    expect(split(text)).toEqual(['One.', 'Two.']);
  });

  it('keeps a single line break inside a paragraph', () => {
    expect(split('One\ntwo.')).toEqual(['One\ntwo.']);
  });

  it('covers all that is not white space, in order', () => {
    const pieces = fc.array(
      fc.constantFrom('a', 'b.', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '\ud83d', '\u2029'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        let at = 0;
        for (const { start, end } of splitParagraphs(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('an article over plain text', () => {
  it('holds the text as it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(articleFromText(text).text).toBe(text);
      }),
    );
  });
});

describe('an article over paragraphs', () => {
  it('has one paragraph for each given, empty ones too, with its words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (paragraphs) => {
        const article = articleFromParagraphs(paragraphs);
        expect(article.paragraphs.map((p) => sliceOf(article.text, p.span))).toEqual(paragraphs);
        expect(article.text).toBe(paragraphs.join('\n\n'));
        expect(article.paragraphs.map((p) => p.index)).toEqual(paragraphs.map((_, i) => i));
      }),
    );
  });

  it('keeps what is known about it', () => {
    const about = { headline: 'H', url: 'https://example.org/', publishedAt: '2026-01-02' };
    expect(articleFromParagraphs(['One.'], about)).toMatchObject({ ...about, language: 'en', text: 'One.' });
  });
});
