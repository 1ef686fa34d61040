import { expect, test } from 'vitest';
import { toMarks } from '../../entrypoints/annotator.content/to-marks.ts';
import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { correctionOf } from '../../utils/core/present/corrections/fix.ts';
import { withCorrections } from '../../utils/core/present/corrections/index.ts';
import { englishStrings } from '../../utils/core/present/english.ts';
import { flagIdOf } from '../../utils/core/present/flag-id.ts';
import { toFlags } from '../../utils/core/present/panel/flags.ts';
import { badgeText } from '../../utils/extension/badge.ts';
import { toCardView } from '../english.ts';

const text =
  'The ferry is late. The ferry will be repaired. Shelling resumed in the north. The ferry sails again.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const document: AnnotatedArticle = {
  version: 1,
  article: {
    url: '',
    language: 'en',
    headline: 'Ferry late',
    text,
    paragraphs: [{ index: 0, span: { start: 0, end: text.length }, role: 'body', sentences: [] }],
  },
  annotations: [],
  parties: [],
  relevance: [
    {
      paragraph: 0,
      score: 0.6,
      verdict: 'unsure',
      reasons: ['Words shared with the headline: 0'],
      evidence: [{ type: 'headline-words', shared: 0 }],
      apart: at('Shelling resumed in the north.'),
    },
  ],
  summary: { sentences: [] },
  findings: [],
};

test('a part of a paragraph is listed, marked, counted and explained like a whole one, by its own words', () => {
  expect(toFlags(document, englishStrings).flags).toEqual([
    {
      paragraph: 0,
      label: 'Part of paragraph 1',
      text: 'Shelling resumed in the north.',
      reasons: ['Shares no word with the headline'],
    },
  ]);
  expect(toMarks(document, { indirectSpeech: false })).toEqual([
    { id: flagIdOf(0), kind: 'flag', span: at('Shelling resumed in the north.') },
  ]);
  expect(toCardView(document, flagIdOf(0))?.title).toBe('May be unrelated to the headline');
  const state = { phase: 'done' as const, visible: [], changed: false, corrections: [], annotated: document };
  expect(badgeText(state)).toBe('1');
});

test('a part that the reader calls related is no longer told', () => {
  const belongs = correctionOf(document, flagIdOf(0), { type: 'belongs' })!;
  const after = withCorrections(document, [belongs]);
  expect(toFlags(after, englishStrings).flags).toEqual([]);
  expect(toMarks(after, { indirectSpeech: false })).toEqual([]);
});
