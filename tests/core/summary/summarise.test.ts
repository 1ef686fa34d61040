import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/core/annotate/context.ts';
import { scoreRelevance } from '../../../utils/core/annotate/relevance/index.ts';
import { summarise } from '../../../utils/core/annotate/summary/index.ts';
import { articleFromParagraphs, articleFromText } from '../../../utils/core/article.ts';
import type { Article } from '../../../utils/core/model.ts';
import { council, deal, feature, stories, strays } from '../relevance/articles.ts';

const none = { figures: [], mentions: [], parties: [], quotes: [] };

function summaryOf(article: Article, count = 3): string[] {
  const context = createContext(article);
  const relevance = scoreRelevance(context, none);
  return summarise(context, { ...none, relevance }, count).sentences.map((s) =>
    article.text.slice(s.start, s.end),
  );
}
const read = (headline: string, paragraphs: readonly string[], count?: number) =>
  summaryOf(articleFromParagraphs(paragraphs, { headline }), count);

describe('a summary', () => {
  it.each(stories)('holds three whole sentences in article order: $style', ({ headline, paragraphs }) => {
    const text = paragraphs.join('\n\n');
    const sentences = read(headline, paragraphs);
    expect(sentences).toHaveLength(3);
    const places = sentences.map((s) => text.indexOf(s));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const sentence of sentences) expect(sentence).toMatch(/^["“\p{Lu}\p{N}].*[.!?]["”’]?$/u);
  });

  it.each(stories)('never quotes a planted paragraph: $style', ({ headline, paragraphs }) => {
    for (const at of [0, 1, 4]) {
      const planted = [...paragraphs.slice(0, at), strays.war, ...paragraphs.slice(at)];
      expect(read(headline, planted, 5).join(' ')).not.toContain('Karsova');
    }
  });

  it('has as many sentences as asked for', () => {
    expect(read(deal.headline, deal.paragraphs, 1)).toHaveLength(1);
    expect(read(deal.headline, deal.paragraphs, 5)).toHaveLength(5);
    expect(read(deal.headline, deal.paragraphs, 0)).toEqual([]);
  });

  it('starts no sentence with a pronoun or a connective unless the sentence before it is there', () => {
    const paragraphs = [
      'Mara Linden won the Aldenburg marathon on Sunday in a record time of two hours and twenty minutes.',
      'She had trained for the Aldenburg marathon in the hills above her village for three winters.',
      'However, the marathon record may not stand, because officials in Aldenburg are checking the length of the course.',
      'Organisers of the Aldenburg marathon said that the course had been measured twice before the race began.',
    ];
    const sentences = read('Linden wins Aldenburg marathon in record time', paragraphs, 2);
    sentences.forEach((sentence, i) => {
      const before = paragraphs[paragraphs.indexOf(sentence) - 1];
      if (/^(?:She|However)/.test(sentence)) expect(sentences[i - 1]).toBe(before);
    });
    expect(sentences[0]).toBe(paragraphs[0]);
  });

  it('may begin with the first sentence of the article, though it begins with "this" or "it"', () => {
    const opening =
      'It is the moment that every lamplighter of Port Sarrow dreads: the last gas lamp goes out.';
    expect(read('The last gas lamp of Port Sarrow', [opening, ...feature.paragraphs])).toContain(opening);
    const pronoun = 'He dreads the moment when the last gas lamp of Port Sarrow goes out on the hill.';
    expect(read('The last gas lamp of Port Sarrow', [pronoun, ...feature.paragraphs])).not.toContain(pronoun);
  });

  it('is not filled up with sentences that tell nothing', () => {
    const filler = 'It will not be the last that is made, though.';
    const sentences = read(deal.headline, [
      ...deal.paragraphs.slice(0, 2),
      `${filler} That was all there was.`,
    ]);
    expect(sentences).toEqual(deal.paragraphs.slice(0, 2));
  });

  it('rather holds fewer sentences than one of a paragraph that is hardly trusted', () => {
    const article = articleFromParagraphs([...council.paragraphs.slice(0, 2), strays.film], {
      headline: council.headline,
    });
    const context = createContext(article);
    const relevance = article.paragraphs.map(({ index }) => ({
      paragraph: index,
      score: index === 2 ? 0.2 : 0.9,
      verdict: index === 2 ? ('unsure' as const) : ('related' as const),
      reasons: [],
    }));
    const { sentences } = summarise(context, { ...none, relevance }, 3);
    expect(sentences.every((s) => s.end <= article.paragraphs[1]!.span.end)).toBe(true);
    expect(sentences).toHaveLength(2);
  });

  it('says nothing twice', () => {
    const twice = [deal.paragraphs[0]!, deal.paragraphs[0]!, ...deal.paragraphs.slice(1)];
    const sentences = read(deal.headline, twice);
    expect(new Set(sentences).size).toBe(sentences.length);
    const again =
      'Orvane, the chip maker, is to invest up to $100 billion in Tessel, tying the leading supplier of processors for artificial intelligence to one of its largest customers.';
    const reworded = read(deal.headline, [deal.paragraphs[0]!, again, ...deal.paragraphs.slice(1)], 4);
    expect(reworded.filter((s) => s === again || s === deal.paragraphs[0])).toHaveLength(1);
  });

  it('takes no quote without its speaker, no caption and no line of the site', () => {
    const paragraphs = [
      'Talks: Orvane and Tessel agree a $100 billion computing deal in their headquarters.',
      'Read more: Orvane and Tessel agree $100 billion computing deal in full',
      '“The Orvane and Tessel computing deal is the largest of its kind and it will change everything.”',
      ...deal.paragraphs,
    ];
    const sentences = read(deal.headline, paragraphs);
    for (const paragraph of paragraphs.slice(0, 3)) expect(sentences).not.toContain(paragraph);
  });

  it('of any text lies within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(6), (text, count) => {
        const article = articleFromText(text, { headline: text.slice(0, 40) });
        const context = createContext(article);
        const relevance = scoreRelevance(context, none);
        const { sentences } = summarise(context, { ...none, relevance }, count);
        expect(relevance).toHaveLength(article.paragraphs.length);
        expect(sentences.length).toBeLessThanOrEqual(count);
        let end = 0;
        for (const s of sentences) {
          expect(s.start).toBeGreaterThanOrEqual(end);
          end = s.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
