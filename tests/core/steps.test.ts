import { expect, test } from 'vitest';
import { furtherStages } from '../../utils/core/annotate/further-stages.ts';
import { annotate } from '../../utils/core/annotate/index.ts';
import { annotateInSteps } from '../../utils/core/annotate/steps.ts';
import { articleFromText } from '../../utils/core/article.ts';

const article = articleFromText(
  [
    'The harbour board of Tilbrook on Monday approved a £3.4 million plan to raise the sea wall before the winter.',
    '“We have asked for this for nine years,” said Lena Osei, chair of the board, after a vote of 7 to 2.',
    'Carrow Marine, the builder, had ordered 1,200 tonnes of granite from a quarry up the coast by then.',
  ].join('\n\n'),
  { url: '', headline: 'Sea wall to rise at Tilbrook', language: 'en' },
);

test('the figures are known first, then all marks, then the whole, and each step keeps what came before', () => {
  const steps = annotateInSteps(article);
  const figures = steps.figures();
  expect(figures.annotations.map(({ span }) => article.text.slice(span.start, span.end))).toContain(
    '£3.4 million',
  );
  expect(figures.annotations.every(({ kind }) => kind === 'figure')).toBe(true);
  const marks = steps.marks(furtherStages);
  expect(new Set(marks.annotations.map(({ kind }) => kind))).toEqual(new Set(['figure', 'party', 'quote']));
  const whole = steps.whole(furtherStages);
  expect(whole.annotations).toEqual(marks.annotations);
  expect(whole.parties).toEqual(marks.parties);
});

test('a step says nothing of what is not known yet', () => {
  const marks = annotateInSteps(article).marks(furtherStages);
  expect(marks).toMatchObject({
    version: 1,
    article,
    relevance: [],
    summary: { sentences: [] },
    findings: [],
  });
});

test('step by step or at once, the same article gives the same result', () => {
  const steps = annotateInSteps(article);
  steps.figures();
  steps.marks(furtherStages);
  expect(steps.whole(furtherStages, { summarySentences: 2 })).toEqual(
    annotate(article, { summarySentences: 2 }),
  );
});
