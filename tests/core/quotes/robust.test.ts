import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../utils/core/model.ts';
import { findAll } from './read.ts';

function expectSound(text: string): void {
  const quotes = findAll(text).all;
  const open: Quote[] = [];
  let last = 0;
  for (const quote of quotes) {
    const { start, end } = quote.span;
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(quote.id).toBe(`quote-${start}-${end}`);
    for (const span of [quote.cue, quote.speaker?.span])
      if (span) expect(text.slice(span.start, span.end).length).toBe(span.end - span.start);
    while (open.length > 0 && open.at(-1)!.span.end <= start) open.pop();
    if (open.length > 0) expect(end).toBeLessThanOrEqual(open.at(-1)!.span.end);
    open.push(quote);
    last = start;
  }
  expect(new Set(quotes.map((quote) => quote.id)).size).toBe(quotes.length);
}

const MARKS = ['"', "'", '“', '”', '‘', '’', '„', "''", '«', '»', '`', '″', '′'];
const PIECES = [
  ...MARKS,
  ' ',
  '\n',
  '\n\n',
  '.',
  ',',
  ':',
  '?',
  '—',
  ' - ',
  '(',
  ')',
  'said',
  ' Mara Ilves ',
  ' he said ',
  'according to',
  'the plan',
  'who',
  'that',
  ' and ',
  "'90s",
  '6\'2"',
  'REID: ',
  '\u200b',
  '\ud800',
  'É',
  '1,200',
];

describe('any text', () => {
  it('gives spans that slice, never half-overlap and have one id each, whatever the marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) =>
        expectSound(pieces.join('')),
      ),
      { numRuns: 600 },
    );
  });

  it('survives text of nothing but marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARKS, ' ', '\n\n'), { maxLength: 80 }), (pieces) =>
        expectSound(pieces.join('')),
      ),
      { numRuns: 300 },
    );
  });

  it('survives arbitrary strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), expectSound), { numRuns: 300 });
  });

  it('reads 400,000 characters of marks and of one endless sentence', () => {
    expectSound("“a” 'b' \"c ".repeat(36_000));
    expectSound('he said that she said, and the man who told it, '.repeat(8_000));
    expectSound('“We wait” \n\n— Ann Bell\n\n'.repeat(14_000));
    expectSound('the “old” mayor, who was called “a”, '.repeat(11_000));
  });
});
