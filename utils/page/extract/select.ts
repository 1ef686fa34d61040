import type { ParagraphRole } from '../../core/model.ts';
import type { Block, Box, Page } from './blocks.ts';
import { type Body, ENDS_SENTENCE, proseOf } from './body.ts';
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
    if (HEADING.test(box.tag)) return 'heading';
    const role = ROLES[box.tag];
    if (role) return role;
  }
  return 'body';
}

/** A furniture name on a box with this share of the article's prose is a misnomer. */
const MISNAMED = 0.4;

export function decide(page: Page, body: Body, headline: string): Decision[] {
  const total = body.weight.get(body.box) ?? 0;
  const verdicts = new Map<Box, string | undefined>([[body.box, undefined]]);
  for (let box = body.box.parent; box; box = box.parent) verdicts.set(box, undefined);
  const verdictOf = (box: Box): string | undefined => {
    if (verdicts.has(box)) return verdicts.get(box);
    let verdict = box.parent ? verdictOf(box.parent) : undefined;
    // a post embedded by a widget is quoted by the article
    if (verdict === 'name' && box.tag === 'blockquote') verdict = undefined;
    else if (!verdict) {
      const { furniture, strong, comments, caption } = body.hint(box);
      const large = (body.weight.get(box) ?? 0) >= MISNAMED * total && !strong;
      if (body.cards.has(box)) verdict = 'card';
      else if (!large) verdict = comments ? 'comments' : caption ? 'caption' : furniture ? 'name' : undefined;
    }
    verdicts.set(box, verdict);
    return verdict;
  };
  const judge = (block: Block): Decision => ({
    block,
    dropped: verdictOf(block.box) ?? byText(block, headline),
  });
  const inside = page.blocks.slice(body.box.first, body.box.end).map(judge);
  const { before, after } = outside(page, body, headline);
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

const styleOf = (block: Block): string => {
  const name = block.box.element.getAttribute('class')?.trim();
  return name ? `${block.box.tag === 'p' ? 'div' : block.box.tag}.${name.split(/\s+/, 1)[0]}` : '';
};

/** Paragraphs of the article that stand beside its main box: set in the same style, or between headline and body. */
function outside(page: Page, body: Body, headline: string): { before: Block[]; after: Block[] } {
  const styles = new Map<string, number>();
  for (let i = body.box.first; i < body.box.end; i++) {
    const block = page.blocks[i]!;
    const style = styleOf(block);
    if (style && proseOf(block) > 0) styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  let scope = body.box;
  for (let i = 0; i < REACH && scope.parent; i++) scope = scope.parent;
  const styled = (block: Block) => (styles.get(styleOf(block)) ?? 0) >= 2;
  const isProse = (block: Block) => proseOf(block) > 0 && !body.hint(block.box).deck;
  const before: Block[] = [];
  for (let i = scope.first; i < body.box.first; i++) {
    const block = page.blocks[i]!;
    if (isProse(block) && styled(block)) before.push(block);
  }
  const after: Block[] = [];
  for (let i = body.box.end; i < scope.end; i++) {
    const block = page.blocks[i]!;
    if (isProse(block) && styled(block)) after.push(block);
  }
  void headline;
  return { before, after };
}

function byText(block: Block, headline: string): string | undefined {
  const share = block.linked / block.text.length;
  if (share > 0.6 && !(ENDS_SENTENCE.test(block.text) && block.text.length > 60)) return 'links';
  return furnitureText(block.text, headline);
}

/** Headings of furniture with all they head, headings that head nothing, and labels at either end go too. */
function trim(decisions: readonly Decision[], root: Box): Decision[] {
  const out = dropHeaded(decisions, root);
  const keep = (d: Decision) => d.dropped === undefined;
  const isProse = (d: Decision) => keep(d) && proseOf(d.block) > 0;
  const first = out.findIndex(isProse);
  const last = out.findLastIndex(isProse);
  let headed: 'nothing' | 'dropped' | 'text' = 'dropped';
  for (let i = out.length - 1; i >= 0; i--) {
    const d = out[i]!;
    if (!keep(d)) {
      if (headed !== 'text') headed = 'dropped';
      continue;
    }
    const inLine =
      i < first
        ? i >= 0 && first >= 0 && belongs(d.block, out[first]!.block) && d.block.box.parent === root
        : i <= last || belongs(d.block, out[last]!.block);
    if (!inLine) {
      out[i] = { block: d.block, dropped: 'edge' };
      continue;
    }
    if (roleOf(d.block, root) !== 'heading') {
      headed = 'text';
      continue;
    }
    if (headed === 'dropped') out[i] = { block: d.block, dropped: 'heads nothing' };
    else headed = 'nothing';
  }
  return out;
}

/** Whether a short text stands in line with a sentence of the article, as a result or an item of a list does. */
function belongs(block: Block, sentence: Block): boolean {
  if (block.linked > 0) return false;
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
