import type { Block, Box, Page } from './blocks.ts';
import { findCards } from './cards.ts';
import { type Hint, hintOf } from './hints.ts';

/** Where the article stands, and what is known of the boxes on the way to each of its texts. */
export interface Body {
  readonly box: Box;
  /** Prose below each box, in weighted characters. */
  readonly weight: ReadonlyMap<Box, number>;
  readonly cards: ReadonlySet<Box>;
  readonly hint: (box: Box) => Hint;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
export const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/;

/** Length as a reader feels it: one character of Chinese, Japanese or Korean says as much as two or three Latin ones. */
const feltLength = (text: string): number =>
  /[\u3040-\ud7af]/.test(text) ? text.length + 1.5 * (text.match(CJK)?.length ?? 0) : text.length;

/** Weight of a block as prose: 0 for labels, links and lists of links. */
export function proseOf(block: Block): number {
  const length = feltLength(block.text);
  const free = length * (1 - block.linked / block.text.length);
  if (free < length / 2) return 0;
  if (free >= 80) return Math.min(free, 1000);
  return free >= 25 && ENDS_SENTENCE.test(block.text) ? free : 0;
}

/** A wrapper that holds this share of the page's prose is the content whatever it is called. */
const MISNAMED = 0.5;
/** A child with this share of its parent's prose is where the article stands. */
const DOMINANT = 0.7;
/** With less prose than this beside them, repeated titles with texts are a list article and not its teasers. */
const LIST_ARTICLE = 600;

/** Of two articles on one page each has at least this much prose. */
const SMALL_ARTICLE = 250;

function sums(page: Page, factor: (box: Box) => number): Map<Box, number> {
  const weight = new Map<Box, number>();
  const add = (box: Box, value: number) => weight.set(box, (weight.get(box) ?? 0) + value);
  for (const block of page.blocks) {
    const prose = proseOf(block);
    if (prose > 0) add(block.box, prose);
  }
  // boxes come children first
  for (const box of page.boxes) {
    const own = weight.get(box) ?? 0;
    const counted = own === 0 ? 0 : own * factor(box);
    if (counted !== own) weight.set(box, counted);
    if (box.parent && counted > 0) add(box.parent, counted);
  }
  return weight;
}

/** A list, a line or a table cell is no home for an article. */
const NO_HOME = new Set('p li ul ol dl dd dt blockquote pre h1 h2 h3 h4 h5 h6 table'.split(' '));

export function findBody(page: Page, headline: Block | undefined): Body | undefined {
  const hints = new Map<Box, Hint>();
  const hint = (box: Box): Hint => {
    let found = hints.get(box);
    if (!found) {
      found = hintOf(box.element);
      hints.set(box, found);
    }
    return found;
  };
  const raw = sums(page, () => 1);
  const total = raw.get(page.root) ?? 0;
  if (total === 0) return undefined;
  let cards = findCards(page);
  const withoutCards = sums(page, (box) => (cards.has(box) ? 0 : 1)).get(page.root) ?? 0;
  if (withoutCards < LIST_ARTICLE && withoutCards < total / 4) cards = new Set();
  const weight = sums(page, (box) => {
    if (box === page.root) return 1;
    if (cards.has(box)) return 0;
    const { furniture, strong, comments, caption } = hint(box);
    if (!furniture && !comments && !caption) return 1;
    return raw.get(box)! >= MISNAMED * total && !comments && !strong ? 1 : 0.1;
  });

  const children = new Map<Box, Box[]>();
  for (const box of page.boxes) {
    if (!box.parent || !weight.get(box)) continue;
    const siblings = children.get(box.parent);
    if (siblings) siblings.push(box);
    else children.set(box.parent, [box]);
  }
  let box = page.root;
  for (;;) {
    const below = children.get(box) ?? [];
    let best = oneOfSeveral(below, weight, headline);
    if (best) {
      box = best;
      continue;
    }
    for (const child of below) if (!best || weight.get(child)! > weight.get(best)!) best = child;
    if (!best || NO_HOME.has(best.tag) || weight.get(best)! < DOMINANT * weight.get(box)!) break;
    box = best;
  }
  return { box, weight, cards, hint };
}

/** Of several articles beside each other the one with the page's headline is meant, else the first. */
function oneOfSeveral(
  children: readonly Box[],
  weight: ReadonlyMap<Box, number>,
  headline: Block | undefined,
): Box | undefined {
  const articles = children.filter((box) => box.tag === 'article' && weight.get(box)! >= SMALL_ARTICLE);
  if (articles.length < 2) return undefined;
  const holds = (box: Box) =>
    headline !== undefined && headline.index >= box.first && headline.index < box.end;
  return articles.find(holds) ?? articles[0];
}
