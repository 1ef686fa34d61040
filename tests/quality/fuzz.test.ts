import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../utils/core/annotate/index.ts';
import { articleFromParagraphs, articleFromText } from '../../utils/core/article.ts';
import { headlines, paragraphs } from './arbitrary-news.ts';
import { readGold, slugs } from './gold.ts';
import { brokenInvariants } from './invariants.ts';

const check = (text: readonly string[] | string, headline = '') => {
  const about = { headline, publishedAt: '2026-03-05' };
  const article =
    typeof text === 'string' ? articleFromText(text, about) : articleFromParagraphs(text, about);
  const document = annotate(article);
  expect(brokenInvariants(document)).toEqual([]);
  return document;
};

describe('any text', () => {
  it('gives a document in which everything holds, the same each time', () => {
    fc.assert(
      fc.property(paragraphs, headlines, (list, headline) => {
        const first = check(list, headline);
        expect(JSON.stringify(check(list, headline))).toBe(JSON.stringify(first));
      }),
      { numRuns: 250 },
    );
  });

  it('of a real article, cut anywhere, gives a document in which everything holds', () => {
    const texts = slugs().map((slug) =>
      readGold(slug)
        .paragraphs.map((p) => p.text)
        .join('\n\n'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(4000), fc.nat(1500), (text, start, length) => {
        check(text.slice(start, start + length), text.slice(0, 60));
      }),
      { numRuns: 150 },
    );
  });
});

const story = readGold('us-wire')
  .paragraphs.map((p) => p.text)
  .join('\n\n');

describe('bad text', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\n \t\r\n\u00a0'],
    ['one letter', 'A'],
    ['one mark', '“'],
    ['marks alone', '“”‘’"\'"\'«»„'.repeat(50)],
    ['half surrogates', '\ud83d said \udc00 of $3\ud800bn “\udfff”.'],
    [
      'right to left',
      'אמר ראש הממשלה: "לא נוותר". המחיר עלה ב-5% ל-3.4 מיליארד דולר.\n\nقال المتحدث «لن نتراجع» يوم الاثنين.',
    ],
    ['another script', '首相は「そんなことはない」と述べた。売上高は３兆円だった。'],
    ['text of no spaces', 'TheBankofOrrinsaid$3.4bnwouldbepaidonMonday.'.repeat(200)],
    ['capitals alone', story.toUpperCase()],
    ['no capitals', story.toLowerCase()],
    ['no marks', story.replace(/[^\w\s]/g, '')],
    ['quotes that never close', story.replace(/”/g, '')],
    ['quotes that never open', story.replace(/“/g, '')],
    ['control characters', '\u0000\u0001Ann\u0007 said \u001b[31m“no”\u0000.'],
    ['zero-width characters everywhere', [...story.slice(0, 800)].join('\u200b')],
    ['numbers without end', '1'.repeat(5000)],
    ['a number that is too large', `It cost $${'9'.repeat(400)} billion and ${'9'.repeat(400)} percent.`],
    ['digits and dots', '1.2.3.4.'.repeat(500)],
    [
      'names of the language itself',
      'constructor __proto__ said “toString” to Valueof HasOwnProperty on Monday. Constructor said no.',
    ],
  ])('of the kind “%s” is read without a fault', (_what, text) => {
    check(text, text.slice(0, 80));
    check([text, text], 'A headline');
  });

  it('in a thousand paragraphs is read in one go', () => {
    const list = Array.from({ length: 1000 }, (_, i) => `${story.slice(i, i + 300)} ${i}`);
    check(list, 'A headline about banks');
  });

  it.each([
    ['words', 'Ann Okoro of Acme Corp. said “we paid $3.4bn” on Monday. '.repeat(6000)],
    ['open quotes', '“Ann said '.repeat(30_000)],
    ['apostrophes', "the nurses' 'patience' ".repeat(15_000)],
    ['capitals', 'Aaa Bbb Ccc '.repeat(30_000)],
    ['numbers', '12 '.repeat(100_000)],
    ['brackets', '('.repeat(300_000)],
    ['hyphens', 'a-'.repeat(150_000)],
    ['spaces', `x${' '.repeat(300_000)}y`],
  ])('a single paragraph of 300,000 characters of %s is read in one go', (_what, text) => {
    check(text, 'A headline');
  });
});
