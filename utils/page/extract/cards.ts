import type { Box, Page } from './blocks.ts';

/** A teaser is no longer than this. */
const MAX_CARD = 900;
const MAX_BLOCKS = 12;
const MIN_CARDS = 3;

const LINES = new Set('p h1 h2 h3 h4 h5 h6 blockquote figure figcaption'.split(' '));

interface Sum {
  blocks: number;
  length: number;
  longest: number;
  titled: boolean;
}

/**
 * Boxes that repeat beside each other, each a linked title with a few words: teasers of other articles, however they
 * are named. Linear in the number of boxes and blocks.
 */
export function findCards(page: Page): ReadonlySet<Box> {
  const groups = new Map<Box, Map<string, Box[]>>();
  for (const box of page.boxes) {
    if (!box.parent || LINES.has(box.tag) || box.end - box.first > MAX_BLOCKS) continue;
    const name = `${box.tag}.${(box.element.getAttribute('class') ?? '').split(/\s+/, 1)[0]}`;
    let group = groups.get(box.parent);
    if (!group) {
      group = new Map();
      groups.set(box.parent, group);
    }
    const members = group.get(name);
    if (members) members.push(box);
    else group.set(name, [box]);
  }
  const cards = new Set<Box>();
  for (const group of groups.values())
    for (const members of group.values()) {
      if (members.length < MIN_CARDS) continue;
      const like = members.filter((box) => looksLikeCard(page, box));
      if (like.length >= MIN_CARDS && like.length >= 0.7 * members.length)
        for (const box of members) cards.add(box);
    }
  return cards;
}

function looksLikeCard(page: Page, box: Box): boolean {
  const sum: Sum = { blocks: 0, length: 0, longest: 0, titled: false };
  for (let i = box.first; i < box.end; i++) {
    const { text, linked } = page.blocks[i]!;
    sum.blocks++;
    sum.length += text.length;
    if (linked >= 0.8 * text.length && text.length >= 12) sum.titled = true;
    else sum.longest = Math.max(sum.longest, text.length);
  }
  return sum.titled && sum.length <= MAX_CARD && (sum.blocks > 1 || sum.longest === 0);
}
