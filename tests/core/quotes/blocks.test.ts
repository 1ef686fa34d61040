import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/core/annotate/context.ts';
import { findParties } from '../../../utils/core/annotate/parties/index.ts';
import { findQuotes } from '../../../utils/core/annotate/quotes/index.ts';
import { articleFromText } from '../../../utils/core/article.ts';

/** Quotes of a text whose paragraphs in `blocks` are block quotations of the page, as [words, speaker]. */
function readBlocks(text: string, blocks: readonly number[]): [string, string | undefined][] {
  const plain = articleFromText(text);
  const paragraphs = plain.paragraphs.map((p) =>
    blocks.includes(p.index) ? { ...p, role: 'block-quote' as const } : p,
  );
  const context = createContext({ ...plain, paragraphs });
  return findQuotes(context, findParties(context))
    .filter((quote) => quote.form !== 'indirect')
    .map((quote) => [text.slice(quote.span.start, quote.span.end), quote.speaker?.name]);
}

describe('block quotations without marks', () => {
  it('belong to the source that the paragraph above announces, over all their paragraphs', () => {
    const text =
      'In her letter, Ada Moss wrote:\n\nThe gate must stay open.\n\nNobody answers us.\n\nThe council did not comment.';
    expect(readBlocks(text, [1, 2])).toEqual([
      ['The gate must stay open.\n\nNobody answers us.', 'Ada Moss'],
    ]);
  });

  it('belong to the name behind the dash, in the block or below it, and do not hold it', () => {
    const words = 'There is no money left in the fund.';
    for (const gap of ['\n', '\n\n'])
      expect(
        readBlocks(`The report was blunt.\n\n${words}${gap}— Tom Hale, auditor\n\nRain fell.`, [1]),
      ).toEqual([[words, 'Tom Hale']]);
  });

  it('that repeat words of the article, as pull quotes do, belong to whoever said them there', () => {
    const text =
      '“There is no money left in the fund,” said Tom Hale.\n\nThe mayor, Ada Moss, left early.\n\nThere is no money left in the fund\n\nRain fell.';
    expect(readBlocks(text, [2]).map(([, speaker]) => speaker)).toEqual(['Tom Hale', 'Tom Hale']);
  });
});

describe('a headline', () => {
  it('that repeats a quote of the article has its speaker', () => {
    const text =
      '‘The river took the whole kitchen’: the return\n\nAda Moss came home on Friday.\n\n“The river took the whole kitchen,” said Ada Moss.';
    expect(readBlocks(text, [])[0]).toEqual(['The river took the whole kitchen', 'Ada Moss']);
  });
});
