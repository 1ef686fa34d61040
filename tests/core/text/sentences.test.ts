import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../utils/core/text/sentences.ts';
import { sliceOf } from '../../../utils/core/text/spans.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => sliceOf(text, span));

/** Sentences joined by a space must come apart again where they were joined. */
const comeApart: readonly (readonly string[])[] = [
  ['The mill closed.', 'Nobody wept.'],
  ['It rose 3.5 percent.', '12 firms failed.'],
  ['Mr. Harker met Dr. Yee.', 'They spoke for an hour.'],
  ['Acme Inc. bought Bolt Corp. on Friday.', 'Shares fell.'],
  ['The deal includes Bolt Inc.', 'The rest was sold.'],
  ['She moved to the U.S.', 'He stayed.'],
  ['U.S. Marines landed at 6 a.m. on Sept. 4.', 'It rained.'],
  ['They left at 7 p.m.', 'The hall was dark.'],
  ['J. P. Orr and Mary T. Wells signed.', 'It is done.'],
  ['The answer was no.', 'Then came the sun.', 'He fell ill.', 'She sat.'],
  ['See No. 5 and pp. 12 of vol. 3.', 'It is all there.'],
  ['“We won,” she said.', '“They lost.”', 'He laughed.'],
  ["'We won.'", "'They lost,' he said."],
  ['He said “stop.”', 'She did not.'],
  ['“Is that fair?” Elena Ruiz asked.', 'Nobody answered.'],
  ['“Go away!” he shouted.', 'They went.'],
  ['Sen. Ruth Cole (D-Calif.) voted yes.', 'It passed.'],
  ['(The law is old.)', 'It still stands.'],
  ['Wait… what?', 'No…', 'He left.'],
  ['They waited ... and waited.', 'It came.'],
  ['Roe v. Nade was decided.', 'It stood.'],
  ['“Really?!”', 'He could not believe it.'],
  ['“It is over [for now].”', 'So it was.'],
  ['The album, “Who?”, sold well.', 'It won prizes.'],
  ['Visit example.org today.', 'It is free.'],
  ['The price is £3.', 'I paid.'],
  ['It was plan B.', 'But it worked.'],
  ['“I’m late,” said I.', '“You are,” she said.'],
];

describe('splitSentences', () => {
  it.each(comeApart)('tells apart: %s | %s', (...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('takes a line break for an end', () => {
    expect(split('A headline without a stop\nBy Ann Orr\nThe story begins.')).toHaveLength(3);
  });

  it('reads over the line breaks of text of a fixed width', () => {
    const text =
      'The council met late on the evening of the second Tuesday of the\nmonth and decided, after some noise, that the bridge would have to\nbe closed. Nobody had counted the votes of those who had left the\nhall.';
    expect(split(text)).toHaveLength(2);
  });

  it('knows no list number for a sentence', () => {
    expect(split('1. Open the box.')).toEqual(['1. Open the box.']);
  });

  it('looks at nothing outside of the paragraph', () => {
    const text = 'Before. One. Two. After.';
    const spans = splitSentences(text, { start: 8, end: 17 });
    expect(spans.map((span) => sliceOf(text, span))).toEqual(['One.', 'Two.']);
  });

  const piece = fc.constantFrom(
    ...[
      'Mr.',
      'U.S.',
      'No.',
      '“',
      '”',
      "'",
      '.',
      '…',
      '!',
      '?',
      ' ',
      '  ',
      '\n',
      '\r\n',
      'The',
      'cat',
      '5',
      'J.',
      '(',
      ')',
      '\ud83d',
      '\u200b',
      'é.',
      ',',
    ],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('covers all that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same sentences wherever the paragraph stands', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = splitSentences(text, { start: 0, end: text.length });
        const moved = splitSentences(`Before it. \n\n${text}`, { start: 13, end: 13 + text.length });
        expect(moved.map(({ start, end }) => ({ start: start - 13, end: end - 13 }))).toEqual(alone);
      }),
    );
  });

  it.each([
    ['dots', '.'.repeat(300_000)],
    ['dots and quotes', `.${'"'.repeat(300_000)}x`],
    ['one word', 'x'.repeat(1_000_000)],
    ['white space', `a.${' '.repeat(500_000)}b`],
    ['dotted words', 'a.b.'.repeat(200_000)],
  ])('reads a million characters of %s in one go', (_what, text) => {
    expect(split(text).join('').length).toBeGreaterThan(0);
  });
});
