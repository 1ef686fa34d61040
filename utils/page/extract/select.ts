import type { ParagraphRole } from '../../core/model.ts';
import type { Block, Box, Page } from './blocks.ts';
import { type Body, proseOf } from './body.ts';
import { furnitureText } from './furniture.ts';

/** A block of the article. */
export interface Chosen {
  readonly block: Block;
  readonly role: ParagraphRole;
}

/** Why each block of the body stays or goes, for people who tune. */
export interface Decision {
  readonly block: Block;
  readonly dropped?: string;
}

const HEADING = /^h[1-6]$/;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/;

export function roleOf(block: Block, root: Box): ParagraphRole {
  for (let box: Box | undefined = block.box; box && box !== root; box = box.parent) {
    if (HEADING.test(box.tag)) return 'heading';
    if (box.tag === 'li' || box.tag === 'dd' || box.tag === 'dt') return 'list-item';
    if (box.tag === 'blockquote') return 'block-quote';
  }
  return 'body';
}

/** A furniture name on a box with this share of the article's prose is a misnomer. */
const MISNAMED = 0.4;

export function decide(page: Page, body: Body, headline: string): Decision[] {
  const decisions: Decision[] = [];
  const total = body.weight.get(body.box) ?? 0;
  const verdicts = new Map<Box, string | undefined>([[body.box, undefined]]);
  const verdictOf = (box: Box): string | undefined => {
    if (verdicts.has(box)) return verdicts.get(box);
    let verdict = box.parent ? verdictOf(box.parent) : undefined;
    if (!verdict) {
      const { furniture, comments, caption } = body.hint(box);
      const large = (body.weight.get(box) ?? 0) >= MISNAMED * total;
      if (!large) verdict = comments ? 'comments' : caption ? 'caption' : furniture ? 'name' : undefined;
    }
    verdicts.set(box, verdict);
    return verdict;
  };
  for (let i = body.box.first; i < body.box.end; i++) {
    const block = page.blocks[i]!;
    const dropped = verdictOf(block.box) ?? byText(block, headline);
    decisions.push(dropped === undefined ? { block } : { block, dropped });
  }
  return trim(decisions, body.box);
}

function byText(block: Block, headline: string): string | undefined {
  const share = block.linked / block.text.length;
  if (share > 0.6 && !(ENDS_SENTENCE.test(block.text) && block.text.length > 60)) return 'links';
  return furnitureText(block.text, headline);
}

/** Headings that head nothing, and the labels before the first and after the last sentence, go too. */
function trim(decisions: Decision[], root: Box): Decision[] {
  const keep = (d: Decision) => d.dropped === undefined;
  const out = [...decisions];
  const isProse = (d: Decision) => keep(d) && proseOf(d.block) > 0;
  const first = out.findIndex(isProse);
  const last = out.findLastIndex(isProse);
  let headed = false;
  for (let i = out.length - 1; i >= 0; i--) {
    const d = out[i]!;
    if (!keep(d)) continue;
    if (i < first || i > last) {
      out[i] = { block: d.block, dropped: 'edge' };
      continue;
    }
    const heading = roleOf(d.block, root) === 'heading';
    if (heading && !headed) out[i] = { block: d.block, dropped: 'heads nothing' };
    headed = !heading;
  }
  return out;
}
