import { Readability } from '@mozilla/readability';
import type { Block, Box, Page } from './blocks.ts';
import { proseOf } from './body.ts';

/** Kept through everything Readability does to its document, its retries from a serialised copy included. */
const INDEX = 'data-block';
/** On pages with more texts than any article has, Readability would hold up the page: they are told apart without it. */
const MOST_BLOCKS = 1500;
/** Characters under which Readability tries again with looser rules. News in brief is an article too. */
const SHORT = 250;

/**
 * Which blocks Mozilla's Readability takes for the article; empty where it finds none. It is given a document of our
 * own: the boxes and the prose of the page as read, nothing else of it (no scripts, no labels and lists of links, no
 * inline mark-up, nothing invisible), which it may change as it likes. Every block carries its index, so what is kept is known by identity and not by
 * searching for its words.
 *
 * @param outline an empty document, of the page's own making or the parser's
 */
export function readableBlocks(page: Page, outline: Document): ReadonlySet<number> {
  const kept = new Set<number>();
  if (page.blocks.length > MOST_BLOCKS) return kept;
  drawOutline(page, outline);
  try {
    const article = new Readability(outline, {
      serializer: (content) => content as Element,
      charThreshold: SHORT,
      disableJSONLD: true,
    }).parse();
    for (const element of article?.content?.querySelectorAll(`[${INDEX}]`) ?? [])
      kept.add(Number(element.getAttribute(INDEX)));
  } catch {
    // a page it cannot digest is judged without it
  }
  return kept;
}

/** What Readability goes by besides tags: names and roles. */
const NAMES = ['class', 'id', 'role', 'itemprop'];
const PLAIN_TAG = /^[a-z][a-z0-9]*$/;
/** Boxes that hold a line of text and not paragraphs: the text stands in them as it is. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 li dt dd td th pre blockquote figcaption'.split(' '));

function drawOutline(page: Page, outline: Document): void {
  const drawn = new Map<Box, Element>([[page.root, outline.body]]);
  const elementOf = (box: Box): Element => {
    let element = drawn.get(box);
    if (!element) {
      element = outline.createElement(PLAIN_TAG.test(box.tag) ? box.tag : 'div');
      for (const name of NAMES) {
        const value = box.element.getAttribute(name);
        if (value !== null) element.setAttribute(name, value);
      }
      drawn.set(box, element);
      elementOf(box.parent ?? page.root).append(element);
    }
    return element;
  };
  for (const block of page.blocks)
    if (proseOf(block) > 0) elementOf(block.box).append(drawBlock(block, outline));
}

/** The block's text, as much of it in a link as was linked: Readability weighs links against text. */
function drawBlock({ index, box, text, linked }: Block, outline: Document): Element {
  const element = outline.createElement(LINES.has(box.tag) ? 'span' : 'p');
  element.setAttribute(INDEX, String(index));
  if (linked > 0) {
    const link = outline.createElement('a');
    link.setAttribute('href', '#');
    link.textContent = text.slice(0, linked);
    element.append(link);
  }
  element.append(text.slice(linked));
  return element;
}
