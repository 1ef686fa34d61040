import type { ParagraphRole } from '../../core/model.ts';
import type { Block, Box, Page } from './blocks.ts';
import { type Body, ENDS_SENTENCE, proseOf, styleOf } from './body.ts';
import { furnitureText, headsFurniture } from './furniture.ts';

/** Why a block of the page's main part stays (undefined) or goes. */
export interface Decision {
  readonly block: Block;
  readonly dropped: string | undefined;
}

const HEADING = /^h[1-6]$/;
const ROLES: Readonly<Record<string, ParagraphRole>> = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  blockquote: 'block-quote',
  figcaption: 'caption',
};

export function roleOf(block: Block, root: Box): ParagraphRole {
  for (let box: Box | undefined = block.box; box && box !== root; box = box.parent) {
    // some pages set whole paragraphs as headings
    if (HEADING.test(box.tag)) return isSentence(block.text) ? 'body' : 'heading';
    const role = ROLES[box.tag];
    if (role) return role;
  }
  return 'body';
}

const isSentence = (text: string): boolean =>
  text.length > 160 || (text.length > 60 && /[.…]["'”’)]*$/.test(text));

/** A furniture name on a box with this share of the article's prose is a misnomer. */
const MISNAMED = 0.4;

/** The headline's words and, where it stands on the page, its block. */
interface HeadlineOf {
  readonly text: string;
  readonly block: Block | undefined;
}

export function decide(page: Page, body: Body, about: HeadlineOf): Decision[] {
  const total = body.weight.get(body.box) ?? 0;
  const verdicts = new Map<Box, string | undefined>([[body.box, undefined]]);
  for (let box = body.box.parent; box; box = box.parent) verdicts.set(box, undefined);
  const verdictOf = (box: Box): string | undefined => {
    if (verdicts.has(box)) return verdicts.get(box);
    let verdict = box.parent ? verdictOf(box.parent) : undefined;
    // a post embedded by a widget is quoted by the article
    if (verdict === 'name' && box.tag === 'blockquote') verdict = undefined;
    else if (!verdict) {
      const { furniture, strong, comments, caption, picture } = body.hint(box);
      const large = (body.weight.get(box) ?? 0) >= MISNAMED * total && !strong;
      if (body.cards.has(box)) verdict = 'card';
      else if (!large) {
        verdict = comments ? 'comments' : caption ? 'caption' : furniture ? 'name' : undefined;
        if (!verdict && picture && framesPicture(page, box)) verdict = 'caption';
      }
    }
    verdicts.set(box, verdict);
    return verdict;
  };
  const main = mainStyle(page, body.box);
  const judge = (block: Block): Decision => ({
    block,
    dropped: verdictOf(block.box) ?? byText(block, about.text, main),
  });
  const inside = page.blocks.slice(body.box.first, body.box.end).map(judge);
  dropDecks(inside, body);
  const { before, after } = outside(page, body, about.block);
  return trim(
    [
      ...before.map(judge).filter((d) => !d.dropped),
      ...inside,
      ...after.map(judge).filter((d) => !d.dropped),
    ],
    body.box,
  );
}

/** How far from the body, in ancestors, a paragraph set like its own may stand. */
const REACH = 4;

/** A named style of lines; 'p' and 'div' mean the same. Unnamed lines are alike everywhere: ''. */
const lineStyle = (block: Block): string => {
  const style = styleOf(block.box).replace(/^p\./, 'div.');
  return style.endsWith('.') ? '' : style;
};

/** A lead that stands alone between headline and body is a whole sentence or more. */
const LEAD = 120;

/** Paragraphs of the article that stand beside its main box: set in the same style, or between headline and body. */
function outside(page: Page, body: Body, headline: Block | undefined): { before: Block[]; after: Block[] } {
  const styles = new Map<string, number>();
  for (let i = body.box.first; i < body.box.end; i++) {
    const block = page.blocks[i]!;
    const style = lineStyle(block);
    if (style && proseOf(block) > 0) styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  let scope = body.box;
  for (let i = 0; i < REACH && scope.parent; i++) scope = scope.parent;
  const styled = (block: Block) => (styles.get(lineStyle(block)) ?? 0) >= 2;
  const isProse = (block: Block) => proseOf(block) > 0 && !body.hint(block.box).deck;
  const leads = (block: Block) =>
    headline !== undefined &&
    block.index > headline.index &&
    block.box.tag === 'p' &&
    block.text.length >= LEAD &&
    ENDS_SENTENCE.test(block.text) &&
    !isDeck(block, body);
  const from = Math.min(scope.first, headline ? headline.index + 1 : scope.first);
  return {
    before: page.blocks
      .slice(from, body.box.first)
      .filter((block) => isProse(block) && ((block.index >= scope.first && styled(block)) || leads(block))),
    after: page.blocks.slice(body.box.end, scope.end).filter((block) => isProse(block) && styled(block)),
  };
}

const MAX_DECK = 2;

/** Lines of the headline's own that open the body. */
function dropDecks(decisions: Decision[], body: Body): void {
  const opening: number[] = [];
  for (let i = 0; i < decisions.length; i++) {
    const { block, dropped } = decisions[i]!;
    if (dropped !== undefined || proseOf(block) === 0) continue;
    if (!isDeck(block, body)) {
      for (const at of opening) decisions[at] = { block: decisions[at]!.block, dropped: 'deck' };
      return;
    }
    // a body whose every line has such a name is no deck
    if (opening.push(i) > MAX_DECK) return;
  }
}

function isDeck(block: Block, body: Body): boolean {
  for (let box: Box | undefined = block.box, i = 0; box && box !== body.box && i < 3; box = box.parent, i++)
    if (body.hint(box).deck) return true;
  return false;
}

function byText(block: Block, headline: string, main: string): string | undefined {
  const share = block.linked / block.text.length;
  if (share > MOSTLY_LINKED && !(ENDS_SENTENCE.test(block.text) && block.text.length > 60)) return 'links';
  // a sentence that is all one link, and set otherwise than the article's lines, leads to another article
  if (share > 0.95 && main !== '' && lineStyle(block) !== main) return 'links';
  const told = furnitureText(block.text, headline);
  // in a table such lines are its values
  return told !== undefined && VALUES.has(told) && CELLS.has(block.box.tag) ? undefined : told;
}

const CELLS = new Set(['td', 'th']);
const VALUES = new Set(['time', 'label']);

/** A share of linked characters above which a line without a full stop is a link and not a text. */
const MOSTLY_LINKED = 0.6;

/** The named style in which at least half of the article's prose is set; '' where there is none. */
function mainStyle(page: Page, root: Box): string {
  const prose = new Map<string, number>();
  let total = 0;
  for (let i = root.first; i < root.end; i++) {
    const block = page.blocks[i]!;
    const weight = proseOf(block);
    if (weight === 0) continue;
    total += weight;
    const style = lineStyle(block);
    prose.set(style, (prose.get(style) ?? 0) + weight);
  }
  for (const [style, weight] of prose) if (weight >= total / 2) return style;
  return '';
}

/** More words than this under a picture are an article that was named after its picture. */
const MAX_CAPTION = 400;

function framesPicture(page: Page, box: Box): boolean {
  let length = 0;
  for (let i = box.first; i < box.end; i++) {
    const block = page.blocks[i]!;
    length += block.text.length;
    // a picture under a heading is an item of an article in pictures
    if (length > MAX_CAPTION || HEADING.test(block.box.tag)) return false;
  }
  return box.element.querySelector('img, picture, video') !== null;
}

/** Headings of furniture with all they head, headings that head nothing, and labels at either end go too. */
function trim(decisions: readonly Decision[], root: Box): Decision[] {
  const out = dropHeaded(decisions, root);
  dropNotes(out);
  const keep = (d: Decision) => d.dropped === undefined;
  const isProse = (d: Decision) => keep(d) && proseOf(d.block) > 0;
  const first = out.findIndex(isProse);
  const last = out.findLastIndex(isProse);
  // labels alone are no article
  if (first < 0) return out.map(({ block, dropped }) => ({ block, dropped: dropped ?? 'no sentence' }));
  let headed: 'nothing' | 'dropped' | 'text' = 'dropped';
  /** Styles of the headings between the article's paragraphs: one above the first of them is of the same row. */
  const headings = new Set<string>();
  for (let i = out.length - 1; i >= 0; i--) {
    const d = out[i]!;
    if (!keep(d)) {
      if (headed !== 'text') headed = 'dropped';
      continue;
    }
    const heading = roleOf(d.block, root) === 'heading';
    const inLine =
      i < first
        ? (belongs(d.block, out[first]!.block) && d.block.box.parent === root) ||
          (heading && headings.has(styleOf(d.block.box)))
        : i <= last || belongs(d.block, out[last]!.block);
    if (!inLine) {
      out[i] = { block: d.block, dropped: 'edge' };
      continue;
    }
    if (!heading) {
      headed = 'text';
      continue;
    }
    headings.add(styleOf(d.block.box));
    if (headed === 'dropped') out[i] = { block: d.block, dropped: 'heads nothing' };
    else headed = 'nothing';
  }
  return out;
}

/** Notes after the last sentence of the article proper are set in italics and lead elsewhere. */
const MAX_NOTES = 3;

function dropNotes(decisions: Decision[]): void {
  for (let i = decisions.length - 1, notes = 0; i >= 0 && notes < MAX_NOTES; i--) {
    const { block, dropped } = decisions[i]!;
    if (dropped !== undefined) continue;
    const slanted = block.italic >= 0.9 * block.text.length;
    if (!slanted || block.linked === 0 || block.linked > block.text.length / 2) return;
    decisions[i] = { block, dropped: 'note' };
    notes++;
  }
}

/** Whether a short text stands in line with a sentence of the article, as a result or an item of a list does. */
function belongs(block: Block, sentence: Block): boolean {
  const { text, linked } = block;
  if (linked > 0 && !(linked <= MOSTLY_LINKED * text.length && text.length > 60 && ENDS_SENTENCE.test(text)))
    return false;
  const line = lineOf(block);
  return (line.tag === 'p' || line !== block.box) && line.parent === lineOf(sentence).parent;
}

const lineOf = (block: Block): Box =>
  block.box.tag === 'li' && block.box.parent ? block.box.parent : block.box;

/** "More stories", "Related": the linked lines that follow, up to the next sentence or heading, go with it. */
function dropHeaded(decisions: readonly Decision[], root: Box): Decision[] {
  let under = false;
  return decisions.map((d) => {
    const heading = roleOf(d.block, root) === 'heading';
    if (headsFurniture(d.block.text)) {
      under = true;
      return { block: d.block, dropped: d.dropped ?? 'heads links' };
    }
    if (!under || d.dropped) return d;
    const item = roleOf(d.block, root) === 'list-item';
    const { text, linked } = d.block;
    if (heading || (proseOf(d.block) > 0 && !item && linked < text.length / 3)) {
      under = false;
      return d;
    }
    return item || linked > 0 ? { block: d.block, dropped: 'headed' } : d;
  });
}
