import { describe, expect, it } from 'vitest';
import { annotate } from '../../utils/core/annotate/index.ts';
import { articleFromText } from '../../utils/core/article.ts';
import type { AnnotatedArticle, Annotation, Figure, Quote } from '../../utils/core/model.ts';
import { brokenInvariants } from './invariants.ts';

const article = articleFromText('One two three four.\n\nFive six seven.');
const sound: AnnotatedArticle = annotate(article);
const figure = (start: number, end: number, more: Partial<Figure> = {}): Figure => ({
  kind: 'figure',
  id: `figure-${start}-${end}`,
  span: { start, end },
  rule: 'planted',
  approximate: false,
  value: { type: 'ratio', amount: 1 },
  ...more,
});
const quote = (more: Partial<Quote>): Quote => ({
  kind: 'quote',
  id: 'quote-0-3',
  span: { start: 0, end: 3 },
  rule: 'planted',
  form: 'direct',
  ...more,
});
const withMarks = (...annotations: Annotation[]): AnnotatedArticle => ({
  ...sound,
  annotations,
  parties: [],
  findings: [],
});

describe('the invariants', () => {
  it('hold for marks that nest', () => {
    expect(brokenInvariants(withMarks(figure(0, 13), figure(0, 7), figure(4, 7)))).toEqual([]);
  });

  it.each<[string, AnnotatedArticle]>([
    ['a mark out of bounds', withMarks(figure(30, 99))],
    ['an empty mark', withMarks(figure(3, 3))],
    ['marks out of order', withMarks(figure(8, 13), figure(0, 3))],
    ['an inner mark before its outer', withMarks(figure(0, 3), figure(0, 7))],
    ['marks that cross', withMarks(figure(0, 7), figure(4, 13))],
    ['an id twice', withMarks(figure(0, 3), figure(4, 7, { id: 'figure-0-3' }))],
    ['a mark without a rule', withMarks(figure(0, 3, { rule: '' }))],
    ['a number that is none', withMarks(figure(0, 3, { value: { type: 'ratio', amount: Number.NaN } }))],
    [
      'a mention of nobody',
      withMarks({ kind: 'party', id: 'p', span: { start: 0, end: 3 }, rule: 'x', party: 'nobody' }),
    ],
    ['a cue out of bounds', withMarks(quote({ cue: { start: -1, end: 4 } }))],
    ['a speaker without a name', withMarks(quote({ speaker: { name: ' ', type: 'named' } }))],
    [
      'a speaker who is no party',
      withMarks(quote({ speaker: { name: 'A', type: 'named', party: 'nobody' } })),
    ],
    [
      'a party never mentioned',
      { ...withMarks(), parties: [{ id: 'x', type: 'person', name: 'X', aliases: [], mentions: [] }] },
    ],
    ['a paragraph without a verdict', { ...sound, relevance: sound.relevance.slice(1) }],
    ['a score over one', { ...sound, relevance: sound.relevance.map((r) => ({ ...r, score: 1.5 })) }],
    [
      'a flag without a reason',
      { ...sound, relevance: sound.relevance.map((r) => ({ ...r, verdict: 'unrelated', reasons: [] })) },
    ],
    ['half a sentence in the summary', { ...sound, summary: { sentences: [{ start: 0, end: 7 }] } }],
    [
      'a summary too long',
      {
        ...sound,
        summary: { sentences: Array.from({ length: 4 }, () => article.paragraphs[0]!.sentences[0]!) },
      },
    ],
    [
      'a finding about nothing',
      { ...sound, findings: [{ type: 'x', message: 'm', annotations: ['nobody'], paragraphs: [] }] },
    ],
  ])('are broken by %s', (_what, document) => {
    expect(brokenInvariants(document)).not.toEqual([]);
  });
});
