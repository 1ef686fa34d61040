import { type Run, TextCollector } from './text-run.ts';
import { assignedTo, isElement, isSilent, isText } from './tree.ts';
import type { FlowOf } from './visible.ts';
import { hasWord } from './words.ts';

/** A block-level element on the way from the page's body to a text. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | undefined;
  readonly depth: number;
  /** Index of its first block and the one after its last. */
  first: number;
  end: number;
}

/** One paragraph, heading, list item or other line of text, as rendered. */
export interface Block {
  readonly index: number;
  readonly box: Box;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Characters inside links. */
  readonly linked: number;
  /** Characters in slanted type. */
  readonly italic: number;
}

export interface Page {
  readonly root: Box;
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
}

const SLANTED = new Set(['i', 'em', 'cite']);
/** Deeper nesting than any parser makes: such a page is not an article, and the stack is finite. */
const MAX_DEPTH = 2000;

/** All texts of the composed tree below `body`, in reading order. Reads only. Linear time. */
export function readBlocks(body: Element, flowOf: FlowOf): Page {
  const blocks: Block[] = [];
  const boxes: Box[] = [];
  const text = new TextCollector();
  let linked = 0;
  let italic = 0;

  const flush = (box: Box) => {
    if (text.isEmpty) return;
    const { text: value, runs } = text.finish();
    if (hasWord(value)) blocks.push({ index: blocks.length, box, text: value, runs, linked, italic });
    linked = 0;
    italic = 0;
  };

  const visitChildren = (
    parent: Element,
    box: Box,
    inLink: boolean,
    inItalic: boolean,
    depth: number,
  ): void => {
    const shadow = parent.shadowRoot;
    const assigned = shadow ? undefined : assignedTo(parent);
    // a range cannot cross a shadow boundary
    if (shadow || assigned) text.gap();
    if (assigned) for (const child of assigned) visit(child, box, inLink, inItalic, depth);
    else
      for (let child = (shadow ?? parent).firstChild; child; child = child.nextSibling)
        visit(child, box, inLink, inItalic, depth);
    if (shadow || assigned) text.gap();
  };

  const visit = (child: Node, box: Box, inLink: boolean, inItalic: boolean, depth: number): void => {
    if (isText(child)) {
      // two line breaks are how older pages part paragraphs
      if (text.pendingBreaks > 1 && /\S/.test(child.data)) flush(box);
      const added = text.append(child);
      if (inLink) linked += added;
      if (inItalic) italic += added;
      return;
    }
    if (!isElement(child)) return;
    const tag = child.localName;
    if (tag === 'br') {
      text.break();
      return;
    }
    const flow = isSilent(tag) ? 'hidden' : flowOf(child);
    if (flow === 'hidden') {
      text.gap();
      return;
    }
    if (depth > MAX_DEPTH) return;
    const link = inLink || tag === 'a';
    if (flow === 'inline') {
      visitChildren(child, box, link, inItalic || SLANTED.has(tag), depth + 1);
      return;
    }
    flush(box);
    const own: Box = {
      element: child,
      tag,
      parent: box,
      depth: box.depth + 1,
      first: blocks.length,
      end: blocks.length,
    };
    visitChildren(child, own, link, inItalic, depth + 1);
    flush(own);
    own.end = blocks.length;
    if (own.end > own.first) boxes.push(own);
  };

  const root: Box = { element: body, tag: body.localName, parent: undefined, depth: 0, first: 0, end: 0 };
  visitChildren(body, root, false, false, 0);
  flush(root);
  root.end = blocks.length;
  boxes.push(root);
  return { root, boxes, blocks };
}
