import { describe, expect, it } from 'vitest';
import { type Context, createContext } from '../../../utils/core/annotate/context.ts';
import { findParties } from '../../../utils/core/annotate/parties/index.ts';
import { scoreRelevance } from '../../../utils/core/annotate/relevance/index.ts';
import { articleFromParagraphs, articleFromText } from '../../../utils/core/article.ts';
import type { Article, Relevance } from '../../../utils/core/model.ts';
import { council, deal, match, stories, strays } from './articles.ts';

const judge = (article: Article): Relevance[] => judgeIn(createContext(article));
const judgeIn = (context: Context): Relevance[] =>
  scoreRelevance(context, { figures: [], ...findParties(context), quotes: [] });
const read = (headline: string, paragraphs: readonly string[]) =>
  judge(articleFromParagraphs(paragraphs, { headline }));
const flagged = (relevance: readonly Relevance[]) =>
  relevance.filter((r) => r.verdict === 'unrelated').map((r) => r.paragraph);
const planted = (paragraphs: readonly string[], at: number, ...strangers: readonly string[]) => [
  ...paragraphs.slice(0, at),
  ...strangers,
  ...paragraphs.slice(at),
];

describe('a clean article', () => {
  it.each(stories)('has no flag: $style', ({ headline, paragraphs }) => {
    expect(flagged(read(headline, paragraphs))).toEqual([]);
  });

  it.each(stories)('gets one judgement a paragraph, in order: $style', ({ headline, paragraphs }) => {
    const relevance = read(headline, paragraphs);
    expect(relevance.map((r) => r.paragraph)).toEqual(paragraphs.map((_, i) => i));
    expect(relevance.every((r) => r.score >= 0 && r.score <= 1)).toBe(true);
  });
});

describe('a planted paragraph', () => {
  const places = stories
    .filter((s) => s !== council)
    .flatMap(({ style, headline, paragraphs }) =>
      [0, 2, Math.ceil(paragraphs.length / 2), paragraphs.length].map((at) => ({
        style,
        headline,
        paragraphs,
        at,
      })),
    );

  it.each(places)(
    'about a far war is flagged, and only it, at $at in $style',
    ({ headline, paragraphs, at }) => {
      expect(flagged(read(headline, planted(paragraphs, at, strays.war)))).toEqual([at]);
    },
  );

  it('of another kind is flagged too', () => {
    expect(flagged(read(match.headline, planted(match.paragraphs, 3, strays.film)))).toEqual([3]);
    expect(flagged(read(deal.headline, planted(deal.paragraphs, 5, strays.film)))).toEqual([5]);
  });

  it('is called unsure at least where it shares everyday words with the story, or has no names', () => {
    for (const stray of [strays.war, strays.recipe, strays.film])
      expect(read(council.headline, planted(council.paragraphs, 3, stray))[3]!.verdict).toMatch(/^un/);
    expect(read(deal.headline, planted(deal.paragraphs, 3, strays.recipe))[3]!.verdict).toMatch(/^un/);
  });

  it('does not hide behind its neighbour: a block of two is flagged whole', () => {
    expect(flagged(read(match.headline, planted(match.paragraphs, 4, strays.war, strays.warAgain)))).toEqual([
      4, 5,
    ]);
    expect(flagged(read(deal.headline, planted(deal.paragraphs, 8, strays.war, strays.warAgain)))).toEqual([
      8, 9,
    ]);
  });

  it('scores lower than every paragraph of the story', () => {
    for (const { headline, paragraphs } of stories) {
      const scores = read(headline, planted(paragraphs, 3, strays.war)).map((r) => r.score);
      expect(scores.indexOf(Math.min(...scores))).toBe(3);
    }
  });

  it('comes with evidence a reader can check', () => {
    const flag = read(deal.headline, planted(deal.paragraphs, 4, strays.war))[4]!;
    expect(flag.evidence).toHaveLength(flag.reasons.length);
    expect(flag.evidence?.[0]).toEqual({ type: 'headline-words', shared: 0 });
    expect(flag.reasons).toContain('Words shared with the headline: 0');
    expect(flag.reasons.some((r) => /^Names found elsewhere in the article: 0 of \d+$/.test(r))).toBe(true);
    expect(
      flag.reasons.some((r) => /^Share of its words used elsewhere: \d+ % \(typical here: \d+ %\)$/.test(r)),
    ).toBe(true);
    expect(flag.reasons.some((r) => r.startsWith('New names it brings in: ') && r.includes('Karsova'))).toBe(
      true,
    );
  });
});

describe('the page around the story', () => {
  it('is site text: the headline again in mid-text and tags at the end, and only the stray is flagged', () => {
    const paragraphs = [
      ...deal.paragraphs.slice(0, 3),
      deal.headline,
      deal.paragraphs[3]!,
      strays.war,
      ...deal.paragraphs.slice(4),
      'Orvane | Tessel | Data Centres | Artificial Intelligence',
    ];
    const relevance = read(deal.headline, paragraphs);
    expect(flagged(relevance)).toEqual([5]);
    expect(relevance.filter((r) => r.verdict === 'site-text').map((r) => r.paragraph)).toEqual([3, 10]);
  });

  it('never costs a clean article a flag', () => {
    const paragraphs = [
      'By Nora Quist, Business Correspondent',
      ...deal.paragraphs.slice(0, 2),
      'Read more: Who is behind the chip boom?',
      ...deal.paragraphs.slice(2),
      'Sign up for our evening newsletter and get the day’s stories delivered to your inbox.',
    ];
    const relevance = read(deal.headline, paragraphs);
    expect(flagged(relevance)).toEqual([]);
    expect([0, 3, 10].map((i) => relevance[i]!.verdict)).toEqual(['site-text', 'site-text', 'site-text']);
  });
});

describe('input that says little', () => {
  it('is never flagged under fourteen words', () => {
    expect(
      flagged(read(deal.headline, planted(deal.paragraphs, 4, 'Nine sheep crossed the muddy lane at noon.'))),
    ).toEqual([]);
  });

  it('without a headline is unsure at most', () => {
    expect(flagged(read('', planted(deal.paragraphs, 4, strays.war)))).toEqual([]);
  });

  it('gives a verdict a paragraph for one word, one paragraph, none, repeats and odd text', () => {
    expect(read('Deal', deal.paragraphs)).toHaveLength(deal.paragraphs.length);
    expect(flagged(read(deal.headline, [strays.war]))).toEqual([]);
    expect(read(deal.headline, [])).toEqual([]);
    expect(flagged(read(deal.headline, Array(10).fill(deal.paragraphs[0])))).toEqual([]);
    expect(judge(articleFromText('\ud800 \u200b\n\n\n\n\udc00', { headline: '\ud83d' }))).toHaveLength(2);
    expect(
      flagged(
        read(
          deal.headline.toUpperCase(),
          deal.paragraphs.map((p) => p.toUpperCase()),
        ),
      ),
    ).toEqual([]);
  });

  it('is no wall of flags on a page of many short stories', () => {
    const digest = [strays.war, strays.recipe, strays.film, ...stories.map((s) => s.paragraphs[0]!)];
    const relevance = read('Ten things to know this morning', digest);
    expect(flagged(relevance).length).toBeLessThanOrEqual(3);
  });

  it('reads two thousand paragraphs', () => {
    const many = Array.from({ length: 2000 }, (_, i) => stories[i % 6]!.paragraphs[i % 7]!);
    expect(read('Everything at once', many)).toHaveLength(2000);
  });
});
