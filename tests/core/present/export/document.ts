import type { AnnotatedArticle, Paragraph } from '../../../../utils/core/model.ts';
import { splitParagraphs, toParagraph } from '../../../../utils/core/text/paragraphs.ts';

const text =
  'Orrin Bank 🏦 will pay $3.4 billion, a fall of 5%.\n\n“=SUM(A1) is | a *trap*.\n\n“So is <b>this</b>,” said Ann Yee.\n\nIt rained in Lagos.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const paragraphs: readonly Paragraph[] = splitParagraphs(text).map((span, i) => toParagraph(text, span, i));

/** A small document with everything in it that an export has to be careful with. */
export const DOCUMENT: AnnotatedArticle = {
  version: 1,
  article: {
    url: 'https://news.example/a?b=1#top',
    language: 'en',
    headline: 'Orrin [Bank] pays',
    byline: 'Bo Orr',
    siteName: 'The Example',
    publishedAt: '2026-03-05',
    text,
    paragraphs,
  },
  annotations: [
    { kind: 'party', id: 'party-0', span: at('Orrin Bank'), rule: 'company', party: 'orrin' },
    {
      kind: 'figure',
      id: 'figure-1',
      span: at('$3.4 billion'),
      rule: 'money',
      evidence: ['currency sign, number, scale'],
      approximate: true,
      value: { type: 'money', amount: 3.4e9, currency: 'USD' },
      measures: at('Orrin Bank'),
    },
    {
      kind: 'figure',
      id: 'figure-2',
      span: at('5%'),
      rule: 'percent',
      approximate: false,
      value: { type: 'percent', amount: -5 },
    },
    {
      kind: 'quote',
      id: 'quote-3',
      span: { start: text.indexOf('=SUM'), end: text.indexOf(',” said') },
      rule: 'marks',
      form: 'direct',
      speaker: { name: 'Ann Yee', type: 'named', party: 'yee', span: at('Ann Yee') },
      cue: at('said'),
    },
    { kind: 'party', id: 'party-4', span: at('Ann Yee'), rule: 'person', party: 'yee' },
  ],
  parties: [
    { id: 'orrin', type: 'organisation', name: 'Orrin Bank', aliases: ['Orrin'], mentions: ['party-0'] },
    {
      id: 'yee',
      type: 'person',
      name: 'Ann Yee',
      aliases: [],
      role: { text: '@chief | clerk', span: at('Ann Yee') },
      mentions: ['party-4'],
    },
  ],
  relevance: paragraphs.map(({ index }) => ({
    paragraph: index,
    score: index === 3 ? 0 : 1,
    verdict: index === 3 ? 'unrelated' : 'related',
    reasons: index === 3 ? ['shares no word with the headline'] : [],
  })),
  summary: { sentences: [paragraphs[0]!.sentences[0]!] },
  findings: [
    { type: 'conflict', message: 'Two *different* sums.', annotations: ['figure-1'], paragraphs: [0] },
  ],
};
