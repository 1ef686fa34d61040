import { articleFromParagraphs } from '../../../utils/core/article.ts';
import type {
  AnnotatedArticle,
  Annotation,
  Figure,
  Party,
  PartyMention,
  Quote,
  Span,
  Speaker,
  Value,
} from '../../../utils/core/model.ts';

const PARAGRAPHS = [
  'Harbour operator Norrland Ports will put as much as $12 billion into the shipyard Calder & Voss, the two companies said on Tuesday, in what would be the largest deal the coast has seen.',
  'Chief executive Mirela Aske said the money would be paid in stages, “one for every 10 gigawatts of wind towers that leave the quay”.',
  '“We are not buying a yard, we are buying time,” Ms Aske told reporters. “In two years nobody will ask why we paid $12 billion.”',
  'A person familiar with the talks said the first stage could close by the second half of 2026, though the price was “still a moving thing”.',
  'Shares of Norrland rose 4.5% in early trading. The yard stands 50 miles north of the capital and employs 3,400 people.',
  'Calder & Voss said in a statement that “all jobs at the yard are safe until the last tower is built”.',
  'Far to the south, the army of Karsovia reported heavy shelling of two border towns overnight, and its ministry counted 14 dead.',
  'The deal needs the approval of the competition authority, which has 90 days to answer.',
] as const;

const BASE = articleFromParagraphs([...PARAGRAPHS], {
  headline: 'Norrland Ports to put $12 billion into shipyard Calder & Voss',
  url: 'https://news.example/business/norrland-calder',
  publishedAt: '2025-09-23',
});
const ARTICLE = { ...BASE, siteName: 'The Coast Ledger', byline: 'Ada Winter' };

/** The span of the nth occurrence of some words. */
export function at(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = ARTICLE.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`the sample does not say “${words}” ${nth} times`);
  }
  return { start, end: start + words.length };
}

const figure = (words: string, value: Value, extra: Partial<Figure> = {}, nth = 1): Figure => {
  const span = at(words, nth);
  return {
    kind: 'figure',
    id: `figure-${span.start}`,
    span,
    rule: value.type,
    value,
    approximate: false,
    ...extra,
  };
};
const mention = (words: string, party: string, nth = 1): PartyMention => {
  const span = at(words, nth);
  return {
    kind: 'party',
    id: `party-${span.start}`,
    span,
    rule: 'tagger',
    evidence: ['capitalised, seen twice'],
    party,
  };
};
const quote = (words: string, form: Quote['form'], speaker?: Speaker, cue?: string): Quote => {
  const span = at(words);
  return {
    kind: 'quote',
    id: `quote-${span.start}`,
    span,
    rule: 'double marks',
    form,
    ...(speaker && { speaker }),
    ...(cue && { cue: at(cue) }),
  };
};

const aske: Speaker = { name: 'Mirela Aske', party: 'aske', type: 'named', span: at('Mirela Aske') };
const usd = (amount: number): Value => ({ type: 'money', amount, currency: 'USD' });

const ANNOTATIONS: readonly Annotation[] = [
  mention('Norrland Ports', 'norrland'),
  figure('$12 billion', usd(12e9), { approximate: true, measures: at('shipyard') }),
  mention('Calder & Voss', 'calder'),
  figure('Tuesday', { type: 'date', iso: '2025-09-23' }),
  mention('Mirela Aske', 'aske'),
  quote('one for every 10 gigawatts of wind towers that leave the quay', 'mixed', aske, 'said the money'),
  figure('10 gigawatts', { type: 'quantity', amount: 10, unit: 'gigawatt' }, { measures: at('wind towers') }),
  quote('We are not buying a yard, we are buying time,', 'direct', { ...aske, span: at('Ms Aske') }, 'told'),
  mention('Ms Aske', 'aske'),
  quote('In two years nobody will ask why we paid $12 billion.', 'direct', {
    name: 'Mirela Aske',
    party: 'aske',
    type: 'named',
  }),
  figure('two years', { type: 'duration', amount: 2, unit: 'year', iso: 'P2Y' }),
  figure('$12 billion', usd(12e9), {}, 2),
  figure('second half of 2026', { type: 'date', iso: '2026-H2' }),
  quote('still a moving thing', 'mixed', {
    name: 'A person familiar with the talks',
    type: 'anonymous',
    span: at('A person familiar with the talks'),
    anonymity: 'familiar with the talks',
  }),
  mention('Norrland', 'norrland', 2),
  figure('4.5%', { type: 'percent', amount: 4.5 }),
  figure('50 miles', { type: 'quantity', amount: 50, unit: 'mile' }),
  figure('3,400 people', { type: 'count', amount: 3400, of: 'person' }),
  mention('Calder & Voss', 'calder', 2),
  quote(
    'all jobs at the yard are safe until the last tower is built',
    'direct',
    { name: 'Calder & Voss', party: 'calder', type: 'organisation', span: at('Calder & Voss', 2) },
    'statement',
  ),
  mention('Karsovia', 'karsovia'),
  figure('14 dead', { type: 'count', amount: 14, of: 'dead' }),
  figure('90 days', { type: 'duration', amount: 90, unit: 'day', iso: 'P90D' }),
];

const mentionsOf = (party: string) =>
  ANNOTATIONS.filter((a) => a.kind === 'party' && a.party === party).map((a) => a.id);
const PARTIES: readonly Party[] = [
  {
    id: 'norrland',
    type: 'organisation',
    name: 'Norrland Ports',
    aliases: ['Norrland'],
    mentions: mentionsOf('norrland'),
  },
  { id: 'calder', type: 'organisation', name: 'Calder & Voss', aliases: [], mentions: mentionsOf('calder') },
  {
    id: 'aske',
    type: 'person',
    name: 'Mirela Aske',
    aliases: ['Ms Aske'],
    role: { text: 'chief executive', span: at('Chief executive') },
    affiliation: { party: 'norrland', span: at('Norrland Ports') },
    mentions: mentionsOf('aske'),
  },
  { id: 'karsovia', type: 'place', name: 'Karsovia', aliases: [], mentions: mentionsOf('karsovia') },
];

/** A small article with everything a view can show: each kind, nesting, an unnamed source, one stray paragraph. */
export const SAMPLE: AnnotatedArticle = {
  version: 1,
  article: ARTICLE,
  annotations: [...ANNOTATIONS].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
  parties: PARTIES,
  relevance: PARAGRAPHS.map((_, paragraph) =>
    paragraph === 6
      ? {
          paragraph,
          score: 0.04,
          verdict: 'unrelated' as const,
          reasons: [
            'shares no word with the headline',
            'none of its 2 names appears elsewhere in the article',
            '6 % of its words are used elsewhere (typical here: 41 %)',
          ],
        }
      : { paragraph, score: 0.8, verdict: 'related' as const, reasons: [] },
  ),
  summary: { sentences: [0, 1, 7].map((i) => ARTICLE.paragraphs[i]!.sentences[0]!) },
  findings: [
    {
      type: 'same-figure-twice',
      message: 'US$12 billion is “as much as” in paragraph 1 and certain in paragraph 3.',
      annotations: [`figure-${at('$12 billion').start}`, `figure-${at('$12 billion', 2).start}`],
      paragraphs: [0, 2],
    },
  ],
};
