import type { Block, Page } from './blocks.ts';
import { wordsOf } from './words.ts';

type Words = ReadonlySet<string>;
const wordSet = (text: string): Words => new Set(wordsOf(text));

/** Share of the shorter line's words that the other has too. */
function likeness(left: Words, right: Words): number {
  const fewer = Math.min(left.size, right.size);
  if (fewer === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / Math.max(fewer, Math.max(left.size, right.size) * 0.5);
}

/** Characters of a headline. */
const LONGEST = 300;
const SEPARATOR = /\s+[|–—»·•:-]\s+|\s*[|»]\s*/;

/** A title without the site's name at either end. */
export function withoutSite(title: string, siteName: string | undefined): string {
  let rest = title.trim();
  for (let cut = true; cut; ) {
    cut = false;
    const parts = rest.split(SEPARATOR);
    if (parts.length < 2) break;
    const last = parts.at(-1)!;
    const head = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|–—»·•:-]+$/, '');
    const named = siteName !== undefined && likeness(wordSet(last), wordSet(siteName)) >= 0.5;
    if (head.length > 0 && (named || (wordsOf(last).length <= 4 && wordsOf(head).length >= 4))) {
      rest = head;
      cut = true;
    }
  }
  return rest;
}

const tagOf = (block: Block): string => {
  for (let box: typeof block.box | undefined = block.box, i = 0; box && i < 3; box = box.parent, i++)
    if (/^h[1-3]$/.test(box.tag)) return box.tag;
  return '';
};

export interface Headline {
  readonly text: string;
  /** Where it stands on the page, if it does. */
  readonly block: Block | undefined;
}

/** Titles of fewer words name a page rather than its story: "Article", "News". */
const FEW = 4;

/** The one first-rank heading of a page; undefined where there are more, or it says little. */
function onlyHeading(page: Page): Block | undefined {
  const [only, ...more] = page.blocks.filter((block) => tagOf(block) === 'h1');
  if (!only || more.length > 0 || only.text.length > LONGEST) return undefined;
  return wordsOf(only.text).length < FEW ? undefined : only;
}

/** The heading on the page that the titles speak of, in the page's words; else the best title without the site's name, or the only heading where that says little. */
export function findHeadline(
  page: Page,
  titles: readonly (string | undefined)[],
  siteName: string | undefined,
): Headline {
  const given = titles.filter((title) => title !== undefined && title.trim() !== '').map((t) => t!.trim());
  const titleWords = [...new Set(given)].map(wordSet);
  let best: Block | undefined;
  let most = 0.5;
  for (const block of page.blocks) {
    const tag = tagOf(block);
    if (!tag || block.text.length > LONGEST) continue;
    const rank = tag === 'h1' ? 0.15 : tag === 'h2' ? 0.05 : 0;
    const words = wordSet(block.text);
    const like = Math.max(0, ...titleWords.map((title) => likeness(words, title)));
    // a single common word is no headline
    if (like >= 0.5 && words.size >= 2 && like + rank > most) {
      most = like + rank;
      best = block;
    }
  }
  const text = given[0] === undefined ? '' : withoutSite(given[0], siteName).replace(/\s+/g, ' ');
  if (!best && wordsOf(text).length < FEW) best = onlyHeading(page);
  return best ? { text: best.text.replace(/\n/g, ' '), block: best } : { text, block: undefined };
}
