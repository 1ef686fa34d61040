import { expect, test } from 'vitest';
import type { AnnotatedArticle } from '../../../utils/core/model.ts';
import { flagIdOf } from '../../../utils/core/present/flag-id.ts';
import { toCardView } from '../../english.ts';

const document: AnnotatedArticle = {
  version: 1,
  article: { url: '', language: 'en', headline: 'Wall approved', text: 'One.\n\nTwo.', paragraphs: [] },
  annotations: [],
  parties: [],
  relevance: [
    { paragraph: 0, score: 0.9, verdict: 'related', reasons: [] },
    { paragraph: 1, score: 0.1, verdict: 'unrelated', reasons: ['Words shared with the headline: 0'] },
  ],
  summary: { sentences: [] },
  findings: [],
};

test('the card of a flagged paragraph says that it may be unrelated, and the evidence', () => {
  const card = toCardView(document, flagIdOf(1));
  expect(card?.kind).toBe('flag');
  expect(card?.title).toBe('May be unrelated to the headline');
  expect(card?.why).toMatchObject({ evidence: ['Words shared with the headline: 0'], open: true });
});

test('a paragraph without a flag, and an id of nothing, have no card', () => {
  expect(toCardView(document, flagIdOf(0))).toBeUndefined();
  expect(toCardView(document, 'flag-x')).toBeUndefined();
  expect(toCardView(document, 'figure-1-2')).toBeUndefined();
});
