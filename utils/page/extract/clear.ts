import type { Block, Box, Page } from './blocks.ts';
import type { Body } from './body.ts';

/** The article holds this share of the page's prose, and at least so many weighted characters … */
const SHARE = 0.6;
const LENGTH = 600;
/** … and the headline stands no further from it than this: lines before it, and ancestors between them. */
const LINES = 3;
const REACH = 4;

/**
 * Whether the page's structure alone leaves no doubt about where its article stands: nearly all prose in one place, under
 * its headline. Else a second opinion is worth its time. On 206 saved pages the opinion never differed where this is so.
 */
export function isClear(page: Page, { box, weight }: Body, headline: Block | undefined): boolean {
  if (!headline) return false;
  const prose = weight.get(box) ?? 0;
  if (prose < LENGTH || prose < SHARE * (weight.get(page.root) ?? 0)) return false;
  let around: Box = box;
  for (let i = 0; i < REACH && around.parent; i++) around = around.parent;
  return headline.index >= around.first - LINES && headline.index < around.end;
}
