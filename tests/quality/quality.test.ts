import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { contains, overlaps, sliceOf } from '../../utils/core/text/spans.ts';
import { FALSE_FLAGS, FLOORS } from './floors.ts';
import { fileOf, readGold, slugs } from './gold.ts';
import { readMarked } from './marked.ts';
import { resolveGold } from './resolve.ts';
import { annotateFixture } from './run.ts';
import { f1, type Scores, scoreDocument } from './score.ts';
import { AREAS, table, totals } from './table.ts';

const documents = new Map<string, AnnotatedArticle>(slugs().map((slug) => [slug, annotateFixture(slug)]));
const documentOf = (slug: string): AnnotatedArticle => documents.get(slug)!;
const scores = new Map<string, Scores>(
  slugs().map((slug) => [slug, scoreDocument(readGold(slug), documentOf(slug))]),
);

afterAll(() => console.log(table(scores)));

describe('the gold', () => {
  it('covers the styles that news comes in', () => {
    expect(slugs().length).toBeGreaterThanOrEqual(10);
  });

  it.each(slugs())('of %s is what its marked source says', (slug) => {
    const source = readFileSync(fileOf(slug, 'gold.txt'), 'utf8');
    expect(readGold(slug)).toEqual(JSON.parse(JSON.stringify(readMarked(source))));
  });
});

describe.each(slugs())('the page of %s', (slug) => {
  const gold = readGold(slug);
  const document = documentOf(slug);

  it('gives its headline, its date and every paragraph of its article', () => {
    expect(document.article.headline).toBe(gold.headline);
    expect(document.article.publishedAt?.slice(0, 10)).toBe(gold.publishedAt);
    const lost = resolveGold(gold, document).paragraphs.flatMap((span, i) =>
      span ? [] : gold.paragraphs[i]!.text,
    );
    expect(lost).toEqual([]);
  });

  it('is summed up in three whole sentences of the article, none of them from a paragraph that does not belong', () => {
    const { summary, article, relevance } = document;
    const sentences = article.paragraphs.flatMap((p) => p.sentences);
    const astray = relevance
      .filter((r) => r.verdict === 'unrelated' || r.verdict === 'site-text')
      .map((r) => article.paragraphs[r.paragraph]!.span);
    expect(summary.sentences).toHaveLength(3);
    for (const span of summary.sentences) {
      expect(sentences).toContainEqual(span);
      expect(astray.some((paragraph) => overlaps(paragraph, span))).toBe(false);
    }
    expect([...summary.sentences].sort((a, b) => a.start - b.start)).toEqual(summary.sentences);
  });
});

describe.each(['chip-deal', 'merger'])('the business deal on the wire (%s)', (slug) => {
  const document = documentOf(slug);
  const resolved = resolveGold(readGold(slug), document);

  it('has exactly the paragraph on the foreign war flagged', () => {
    const flagged = document.relevance
      .filter((r) => r.verdict === 'unrelated')
      .map((r) => sliceOf(document.article.text, document.article.paragraphs[r.paragraph]!.span));
    expect(flagged).toEqual(resolved.unrelated.map((span) => sliceOf(document.article.text, span)));
    expect(flagged).toHaveLength(1);
  });

  it('has the reason for its flag in words', () => {
    const { reasons } = document.relevance.find((r) => r.verdict === 'unrelated')!;
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/[a-z]{3,} /);
  });

  it('has the quotes that run over paragraphs as one mark each, with the speaker who opened them', () => {
    const long = resolved.quotes.filter(({ gold }) => gold.endParagraph > gold.paragraph);
    expect(long.length).toBeGreaterThanOrEqual(1);
    for (const { span, gold } of long) {
      const inner = { start: span.start + 1, end: span.end - 1 };
      const quote = document.annotations.find((a) => a.kind === 'quote' && contains(a.span, inner));
      const name = readGold(slug).parties.find((p) => p.id === gold.speaker)!.name;
      expect(quote).toMatchObject({
        kind: 'quote',
        speaker: { name: expect.stringContaining(name.split(' ').at(-1)!) },
      });
    }
  });

  it('has its headline, tags and captions out of the text', () => {
    for (const paragraph of document.article.paragraphs) {
      const text = sliceOf(document.article.text, paragraph.span);
      expect(text).not.toBe(document.article.headline);
      expect(text).not.toMatch(/\bmergers\b[^.]*$/i);
    }
  });
});

describe('over all fixtures', () => {
  it.each(AREAS)('%s stay above their floor', (area) => {
    expect(100 * f1(totals(scores)[area])).toBeGreaterThanOrEqual(FLOORS[area]);
  });

  it('hardly a paragraph that belongs is flagged', () => {
    const wrongly = [...scores].flatMap(([slug, { misses }]) =>
      misses.filter((miss) => miss.startsWith('flag    wrongly')).map((miss) => `${slug}: ${miss}`),
    );
    expect(wrongly.length, wrongly.join('\n')).toBeLessThanOrEqual(FALSE_FLAGS);
  });

  it('no paragraph of an article without a stray one is flagged', () => {
    for (const slug of ['clean', 'us-wire', 'science']) expect(scores.get(slug)!.flags.found, slug).toBe(0);
  });
});
