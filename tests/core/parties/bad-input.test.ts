import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

function checkSpans(text: string): void {
  const { mentions, parties } = read(text);
  let end = 0;
  for (const m of mentions) {
    expect(m.span.start).toBeGreaterThanOrEqual(end);
    expect(m.span.end).toBeGreaterThan(m.span.start);
    expect(m.span.end).toBeLessThanOrEqual(text.length);
    end = m.span.end;
  }
  const held = parties.flatMap((p) => p.mentions);
  expect(new Set(held).size).toBe(held.length);
  expect(held.length).toBe(mentions.length);
  expect(new Set(parties.map((p) => p.id)).size).toBe(parties.length);
}

const pieces = fc.constantFrom(
  'Anna',
  'Keller',
  'of',
  'the',
  'Bank',
  'and',
  'U.S.',
  '-',
  '’s',
  "'s",
  ',',
  '.',
  '(',
  ')',
  '\n',
  '\n\n',
  'LONDON',
  '1996-08-30',
  '3',
  'Mr',
  'Gen.',
  'India-Pakistan',
  'Kenya',
  'beat',
  'match',
  'goals',
  'season',
  'coach',
  'A.',
  'Corp',
  'said',
  '“',
  '”',
  '\u200b',
  '\ud83d',
  '😀',
  '李',
  'É',
  'chief',
  'executive',
  'is',
  'at',
  '$',
  '–',
);

describe('any text', () => {
  it('gives sorted, disjoint mentions inside the text, each in one party', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.boolean(), (words, glued) =>
        checkSpans(words.join(glued ? '' : ' ')),
      ),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkSpans), { numRuns: 200 });
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\n \t'],
    ['without capitals', 'anna keller met robert miller in leeds.'],
    ['all in capitals', 'ANNA KELLER MET ROBERT MILLER IN LEEDS. THE BANK OF KENYA AGREED.'],
    ['without spaces', 'AnnaKellermetRobertMiller.HeleftKenya.Shestayed.'],
    ['with zero-width marks', 'Anna\u200b Kel\u00adler met Rob\u200dert.'],
    ['of lone surrogates', 'Anna \ud800 Keller \udc00 Kenya'],
    ['in mixed scripts', 'Анна Keller 李明 met عمر in Αθήνα.'],
  ])('%s is read without fault', (_, text) => checkSpans(text));

  it('of ten thousand names or one huge paragraph is read', () => {
    checkSpans(Array.from({ length: 10_000 }, (_, i) => `Name${i} Surname${i % 977}`).join(' met '));
    checkSpans('Anna Keller of the Bank of Kenya said so. '.repeat(6_000));
  });
});
