import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Context, createContext } from '../../../utils/core/annotate/context.ts';
import { annotate } from '../../../utils/core/annotate/index.ts';
import { profileArticle } from '../../../utils/core/annotate/relevance/judge.ts';
import { shippedWords } from '../../../utils/core/annotate/relevance/model.ts';
import { cutLongParagraphs } from '../../../utils/core/annotate/relevance/passages.ts';
import { articleFromParagraphs } from '../../../utils/core/article.ts';
import { englishStrings } from '../../../utils/core/present/english.ts';
import { labelOf, straysOf } from '../../../utils/core/present/strays.ts';
import { council, deal, match, stories, strays } from './articles.ts';

const read = (headline: string, paragraphs: readonly string[]) =>
  annotate(articleFromParagraphs(paragraphs, { headline }));
/** A story in long paragraphs of three each. */
const long = (paragraphs: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(paragraphs.length / 3) }, (_, i) =>
    paragraphs.slice(3 * i, 3 * i + 3).join(' '),
  );
const apartOf = (headline: string, paragraphs: readonly string[]) => {
  const { article, relevance } = read(headline, paragraphs);
  return relevance.flatMap(({ paragraph, verdict, apart, reasons }) =>
    apart ? [{ paragraph, verdict, reasons, text: article.text.slice(apart.start, apart.end) }] : [],
  );
};

describe('sentences apart', () => {
  it.each(stories)('there are none in a clean article in long paragraphs: $style', (story) => {
    expect(apartOf(story.headline, long(story.paragraphs))).toEqual([]);
  });

  it('are found in the middle of a long paragraph in most stories, and nothing else is', () => {
    const found = stories.flatMap(({ headline, paragraphs }) => {
      const middle = `${paragraphs.slice(3, 5).join(' ')} ${strays.war} ${paragraphs.slice(5, 7).join(' ')}`;
      return apartOf(headline, [...paragraphs.slice(0, 3), middle, ...paragraphs.slice(7)]);
    });
    expect(found.length).toBeGreaterThan(stories.length / 2);
    for (const { paragraph, verdict, text, reasons } of found) {
      expect(paragraph).toBe(3);
      expect(verdict).toBe('unsure');
      expect(text).toContain(strays.war.slice(0, 60));
      expect(reasons).toContain('Words shared with the headline: 0');
    }
  });

  it('are told by reader and exports as a part, and stand in no summary', () => {
    const planted = [
      ...deal.paragraphs.slice(0, 3),
      `${deal.paragraphs[3]} ${strays.war} ${deal.paragraphs[4]} ${deal.paragraphs[5]}`,
      ...deal.paragraphs.slice(6),
    ];
    const document = read(deal.headline, planted);
    const [stray] = straysOf(document);
    expect(stray && labelOf(stray, englishStrings)).toBe('Part of paragraph 4');
    for (const { start, end } of document.summary.sentences)
      expect(strays.war).not.toContain(document.article.text.slice(start, end));
  });

  it('are not told without a headline, nor where the whole paragraph is flagged', () => {
    const body = [...deal.paragraphs.slice(0, 3).join(' '), strays.war];
    expect(apartOf('', [body.join('')])).toEqual([]);
    const { relevance } = read(deal.headline, [
      ...deal.paragraphs.slice(0, 4),
      `${strays.war} ${strays.warAgain} ${strays.war}`,
      ...deal.paragraphs.slice(4),
    ]);
    for (const one of relevance) expect(one.verdict === 'unrelated' && one.apart !== undefined).toBe(false);
  });

  it('make no wall: a page of many things has none', () => {
    const mixed = Array.from({ length: 6 }, (_, i) =>
      [match, council, deal]
        .map(({ paragraphs }) => paragraphs[i])
        .concat(strays.war, strays.film)
        .join(' '),
    );
    expect(apartOf('Ten things to know this morning', mixed).length).toBeLessThanOrEqual(3);
  });
});

describe('passages', () => {
  const cut = (context: Context) => cutLongParagraphs(context, profileArticle(context, [], shippedWords()));
  const word = fc.string({ unit: fc.constantFrom(...'abdeilmnorst'), minLength: 4, maxLength: 8 });
  const sentence = fc
    .array(word, { minLength: 3, maxLength: 30 })
    .map((some) => `The ${some.join(' ')} stayed.`);

  it('hold every sentence once, in order, each in its own paragraph', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { minLength: 1, maxLength: 12 }), { maxLength: 6 }),
        (texts) => {
          const context = createContext(articleFromParagraphs(texts.map((t) => t.join(' '))));
          const passages = cut(context);
          if (!passages) return;
          seen++;
          const pieces = passages.context.article.paragraphs;
          expect(pieces.flatMap((p) => p.sentences)).toEqual(context.sentences);
          pieces.forEach(({ span, index }, i) => {
            expect(index).toBe(i);
            const whole = context.article.paragraphs[passages.paragraphOf[i]!]!.span;
            expect(span.start >= whole.start && span.end <= whole.end).toBe(true);
            expect(passages.context.paragraphAt(span.start)).toBe(i);
          });
        },
      ),
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('are none where no paragraph is long', () => {
    expect(cut(createContext(articleFromParagraphs(['It rained.', 'It rained again.'])))).toBe(undefined);
  });
});
