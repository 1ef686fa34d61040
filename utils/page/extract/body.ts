import type { Block, Box, Page } from './blocks.ts';
import { findCards } from './cards.ts';
import { type Hint, hintOf } from './hints.ts';
import { STRONG_TAGS } from './names.ts';

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

/** With so much prose, in characters and as a share, the headline's own part of a page is preferred to the whole. */
const HOME = 400;
const HOME_SHARE = 0.35;
/** Of two articles on one page each has at least this much prose. */
const SMALL_ARTICLE = 250;

type Sums = Map<Box, number>;

function add(sums: Sums, box: Box, value: number): void {
  sums.set(box, (sums.get(box) ?? 0) + value);
}

/** Prose below each box; `penalty` is a factor for all below a box, of which the least on a way counts. */
function sumUp(page: Page, readable: ReadonlySet<number>, penalty: (box: Box) => number): Sums {
  const penalties = new Map<Box, number>();
  const penaltyOf = (box: Box): number => {
    let known = penalties.get(box);
    if (known === undefined) {
      known = box.parent ? Math.min(penalty(box), penaltyOf(box.parent)) : 1;
      penalties.set(box, known);
    }
    return known;
  };
  const sums: Sums = new Map();
  for (const block of page.blocks) {
    const prose = readable.size === 0 || readable.has(block.index) ? proseOf(block) : 0;
    if (prose > 0) add(sums, block.box, prose * penaltyOf(block.box));
  }
  // boxes come children first
  for (const box of page.boxes) if (box.parent) add(sums, box.parent, sums.get(box) ?? 0);
  return sums;
}

/** The tag and first class of the element that holds a text: paragraphs of one article share it. */
export const styleOf = (box: Box): string => {
  const name = box.element.getAttribute('class')?.trim().split(/\s+/, 1)[0] ?? '';
  return `${box.tag}.${name}`;
};

const isNamed = (box: Box): boolean => !styleOf(box).endsWith('.');

/** Styles in which so much of the page is set that their name cannot mean furniture. */
function mainStyles(page: Page): ReadonlySet<string> {
  const prose = new Map<string, number>();
  let total = 0;
  for (const block of page.blocks) {
    const weight = proseOf(block);
    if (weight === 0) continue;
    total += weight;
    const style = styleOf(block.box);
    prose.set(style, (prose.get(style) ?? 0) + weight);
  }
  return new Set([...prose].filter(([, weight]) => weight >= 0.3 * total).map(([style]) => style));
}

const isWithin = (block: Block, box: Box): boolean => block.index >= box.first && block.index < box.end;

/** A list, a line or a table is no home for an article. */
const NO_HOME = new Set('p li ul ol dl dd dt blockquote pre h1 h2 h3 h4 h5 h6 table'.split(' '));

/** How likely prose under these names is the article's. */
const UNLIKELY = 0.25;
const HARDLY = 0.1;

/**
 * Finds where the article stands. Readability has said which texts it takes for the article (`readable`, empty where it
 * found none): the body is the narrowest box that holds nearly all their prose.
 */
export function findBody(
  page: Page,
  headline: Block | undefined,
  readable: ReadonlySet<number>,
): Body | undefined {
  const hints = new Map<Box, Hint>();
  const styles = mainStyles(page);
  const hint = (box: Box): Hint => {
    let found = hints.get(box);
    if (!found) {
      found = hintOf(box.element);
      const around = headline !== undefined && isWithin(headline, box) && box !== headline.box;
      // what holds the headline, or is set like most of the page, is no furniture whatever its name
      if (found.furniture && !found.strong && (around || styles.has(styleOf(box))))
        found = { ...found, furniture: false };
      hints.set(box, found);
    }
    return found;
  };
  const raw = sumUp(page, readable, () => 1);
  const total = raw.get(page.root) ?? 0;
  if (total === 0) return undefined;
  let cards = findCards(page);
  const withoutCards = sumUp(page, readable, (box) => (cards.has(box) ? 0 : 1)).get(page.root) ?? 0;
  if (withoutCards < LIST_ARTICLE && withoutCards < total / 4) cards = new Set();
  const weight = sumUp(page, readable, (box) => {
    if (cards.has(box)) return 0;
    const { furniture, strong, comments, caption } = hint(box);
    if (strong || comments) return HARDLY;
    if (!furniture && !caption) return 1;
    return (raw.get(box) ?? 0) >= MISNAMED * total ? 1 : UNLIKELY;
  });

  const children = new Map<Box, Box[]>();
  for (const box of page.boxes) {
    if (!box.parent || !weight.get(box) || NO_HOME.has(box.tag)) continue;
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
    const whole = weight.get(box)!;
    if (!best || weight.get(best)! < DOMINANT * whole) {
      const home = headline && below.find((child) => isWithin(headline, child));
      if (!home || weight.get(home)! < Math.max(HOME, HOME_SHARE * whole)) break;
      // an article in several parts is set in one style
      const parted = page.blocks
        .slice(box.first, box.end)
        .some((block) => !isWithin(block, home) && isNamed(block.box) && styles.has(styleOf(block.box)));
      if (parted) break;
      best = home;
    }
    box = best;
  }
  // on a page without an article the most prose may stand in its footer
  for (let at: Box | undefined = box; at; at = at.parent) if (STRONG_TAGS.has(at.tag)) return undefined;
  return { box, weight, cards, hint };
}

/** Of several articles beside each other the one with the page's headline is meant, else the first. */
function oneOfSeveral(children: readonly Box[], weight: Sums, headline: Block | undefined): Box | undefined {
  const articles = children.filter((box) => box.tag === 'article' && weight.get(box)! >= SMALL_ARTICLE);
  if (articles.length < 2) return undefined;
  return articles.find((box) => headline && isWithin(headline, box)) ?? articles[0];
}
