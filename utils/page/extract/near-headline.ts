import type { Block, Page } from './blocks.ts';

/** Lines around the headline, or at the top of a page without one, in which byline and date are shown. */
const BEFORE = 6;
const AFTER = 14;
const LONGEST = 160;

export function linesNear(page: Page, headline: Block | undefined): readonly Block[] {
  const at = headline?.index ?? 0;
  const near = page.blocks.slice(Math.max(0, at - BEFORE), at + AFTER);
  // what follows the headline is more often the article's own
  return [...near.filter((b) => b.index > at), ...near.filter((b) => b.index <= at).reverse()].filter(
    (b) => b.text.length <= LONGEST,
  );
}
