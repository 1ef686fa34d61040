import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../utils/core/annotate/index.ts';
import { addMeasures } from '../../../utils/core/annotate/measures/index.ts';
import { type Tagger, tagTerms } from '../../../utils/core/annotate/nlp.ts';
import { articleFromText } from '../../../utils/core/article.ts';

const measuresOf = (text: string): Record<string, string> => {
  const { annotations } = addMeasures(annotate(articleFromText(text)), tagTerms);
  return Object.fromEntries(
    annotations.flatMap((a) =>
      a.kind === 'figure' && a.measures
        ? [[text.slice(a.span.start, a.span.end), text.slice(a.measures.start, a.measures.end)]]
        : [],
    ),
  );
};

test.each([
  ['Shares of Corvane rose 3.9% on Friday.', { '3.9%': 'Shares of Corvane' }],
  ['The harbour wall will cost $4.2 million.', { '$4.2 million': 'harbour wall' }],
  ['The firm reported a profit of £12m last year.', { '£12m': 'profit' }],
  ['About 40 percent of voters backed the plan.', { '40 percent': 'voters' }],
  ['Inflation has slowed to 3.1%.', { '3.1%': 'Inflation' }],
  ['The rally ended, adding $170 billion to its market value.', { '$170 billion': 'its market value' }],
])('what an amount measures is named by its place in the sentence: %s', (text, measures) => {
  expect(measuresOf(text)).toMatchObject(measures);
});

test.each([
  'Nvidia would invest up to $100 billion in the venture.',
  'It paid $3 million, officials said.',
  'The share of the bank’s fell, and 3% of the bank’s.',
])('where the sentence does not say what is measured, nothing is said: %s', (text) => {
  expect(measuresOf(text)).toEqual({});
});

test('only sentences with an amount are tagged, each once', () => {
  const tagged: string[] = [];
  const tag: Tagger = (text, span) => {
    tagged.push(text.slice(span.start, span.end));
    return tagTerms(text, span);
  };
  addMeasures(
    annotate(articleFromText('Nobody came. Prices rose 3% and wages fell 2%. It rained all day.')),
    tag,
  );
  expect(tagged).toEqual(['Prices rose 3% and wages fell 2%.']);
});

test('nothing but the measures changes, and they stay inside the text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '$3 million ',
          'profit ',
          'of ',
          'rose ',
          '4% ',
          'the ',
          ', ',
          '. ',
          '\n\n',
          'Acme ',
          '’s ',
          '“',
        ),
      ),
      (parts) => {
        const text = parts.join('');
        const before = annotate(articleFromText(text));
        const after = addMeasures(before, tagTerms);
        for (const a of after.annotations)
          if (a.kind === 'figure' && a.measures) {
            expect(a.measures.start).toBeGreaterThanOrEqual(0);
            expect(a.measures.end).toBeGreaterThan(a.measures.start);
            expect(a.measures.end).toBeLessThanOrEqual(text.length);
          }
        const strip = (d: typeof before) => d.annotations.map((a) => ({ ...a, measures: undefined }));
        expect(strip(after)).toEqual(strip(before));
      },
    ),
    { numRuns: 40 },
  );
});
