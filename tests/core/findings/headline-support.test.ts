import { describe, expect, it } from 'vitest';
import { checkHeadline } from '../../../utils/core/annotate/findings/headline-support.ts';
import { articleFromParagraphs } from '../../../utils/core/article.ts';
import { council, court, deal } from '../relevance/articles.ts';

const check = (headline: string, paragraphs: readonly string[]) =>
  checkHeadline({
    version: 1,
    article: articleFromParagraphs(paragraphs, { headline }),
    annotations: [],
    parties: [],
    relevance: [],
    summary: { sentences: [] },
  });
const missing = (headline: string, paragraphs: readonly string[]) =>
  check(headline, paragraphs)
    .filter((f) => f.type === 'headline-not-found')
    .map((f) => f.message);

describe('the headline test', () => {
  it('links a figure of the headline to the paragraph that has it', () => {
    expect(check('Orvane and Tessel agree $100bn deal', deal.paragraphs)).toEqual([
      {
        type: 'headline-supported',
        message: 'Of the headline, the body has: $100bn (paragraph 1)',
        evidence: {
          type: 'headline-supported',
          claims: [{ kind: 'figure', text: '$100bn', paragraph: 0 }],
        },
        annotations: [],
        paragraphs: [0],
      },
    ]);
  });

  it('says which figure the body lacks', () => {
    expect(missing('Orvane and Tessel agree $450bn deal', deal.paragraphs)).toEqual([
      "The headline's figure $450bn is not found in the body",
    ]);
  });

  it('finds a quotation, and says when nobody of the body said it', () => {
    expect(missing("Builder 'put profit above the lungs of small children'", court.paragraphs)).toEqual([]);
    expect(missing("Builder 'poisoned a whole generation of pupils'", court.paragraphs)).toEqual([
      "The headline's quotation “poisoned a whole generation of pupils” is not found in the body",
    ]);
  });

  it('finds a full name, and says when the body never names them', () => {
    expect(missing('Library campaign led by Malhotra beats Ruth Ansell', council.paragraphs)).toEqual([]);
    expect(missing('Library campaign beats council leader Oswin Trent', council.paragraphs)).toEqual([
      "The headline's name Oswin Trent is not found in the body",
    ]);
  });

  it('asks nothing of years, small numbers, list counts and title case', () => {
    for (const headline of [
      'Library plan of 2019 dropped',
      'Council drops plan to close 4 libraries',
      '17 reasons to visit Fenwick',
      'Council Leader Oswin Trent Drops Plan To Close Libraries',
    ])
      expect(missing(headline, council.paragraphs)).toEqual([]);
  });

  it('says nothing about a stub', () => {
    expect(check('Orvane agrees $450bn deal', [deal.paragraphs[0]!])).toEqual([]);
  });
});
