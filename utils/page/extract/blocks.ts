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
  const walk = startWalk(body, flowOf);
  walk.children(body, walk.root, 0);
  return walk.finish();
}

/** Deeper than this a tree is walked without a stop. */
const STROLL_DEPTH = 16;
/** Nodes between two stops. */
const STRIDE = 128;

/** The same with stops, at which the tree must not be changed. */
export function* strollBlocks(body: Element, flowOf: FlowOf): Generator<void, Page> {
  const walk = startWalk(body, flowOf);
  let seen = 0;
  function* stroll(parent: Element, place: Place, depth: number): Generator<void, void> {
    if (depth > STROLL_DEPTH || parent.shadowRoot || assignedTo(parent)) {
      walk.children(parent, place, depth);
      return;
    }
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (++seen % STRIDE === 0) yield;
      const inside = walk.enter(child, place, depth);
      if (!inside) continue;
      yield* stroll(child as Element, inside, depth + 1);
      walk.leave(inside);
    }
  }
  yield* stroll(body, walk.root, 0);
  return walk.finish();
}

/** Where a walk is: the box its texts belong to, and what they stand in. */
interface Place {
  readonly box: Box;
  /** Whether the box is the element's own, and ends with it. */
  readonly own: boolean;
  readonly link: boolean;
  readonly italic: boolean;
}

function startWalk(body: Element, flowOf: FlowOf) {
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

  /** Takes in a text; answers the place inside an element that is to be walked. */
  const enter = (child: Node, place: Place, depth: number): Place | undefined => {
    const { box } = place;
    if (isText(child)) {
      // two line breaks are how older pages part paragraphs
      if (text.pendingBreaks > 1 && /\S/.test(child.data)) flush(box);
      const added = text.append(child);
      if (place.link) linked += added;
      if (place.italic) italic += added;
      return undefined;
    }
    if (!isElement(child)) return undefined;
    const tag = child.localName;
    if (tag === 'br') {
      text.break();
      return undefined;
    }
    const flow = isSilent(tag) ? 'hidden' : flowOf(child);
    if (flow === 'hidden') {
      text.gap();
      return undefined;
    }
    if (depth > MAX_DEPTH) return undefined;
    const link = place.link || tag === 'a';
    if (flow === 'inline') return { box, own: false, link, italic: place.italic || SLANTED.has(tag) };
    flush(box);
    const own: Box = {
      element: child,
      tag,
      parent: box,
      depth: box.depth + 1,
      first: blocks.length,
      end: blocks.length,
    };
    return { box: own, own: true, link, italic: place.italic };
  };
  const leave = ({ box, own }: Place): void => {
    if (!own) return;
    flush(box);
    box.end = blocks.length;
    if (box.end > box.first) boxes.push(box);
  };
  const visit = (child: Node, place: Place, depth: number): void => {
    const inside = enter(child, place, depth);
    if (!inside) return;
    children(child as Element, inside, depth + 1);
    leave(inside);
  };
  const children = (parent: Element, place: Place, depth: number): void => {
    const shadow = parent.shadowRoot;
    const assigned = shadow ? undefined : assignedTo(parent);
    // a range cannot cross a shadow boundary
    if (shadow || assigned) text.gap();
    if (assigned) for (const child of assigned) visit(child, place, depth);
    else
      for (let child = (shadow ?? parent).firstChild; child; child = child.nextSibling)
        visit(child, place, depth);
    if (shadow || assigned) text.gap();
  };

  const box: Box = { element: body, tag: body.localName, parent: undefined, depth: 0, first: 0, end: 0 };
  const root: Place = { box, own: true, link: false, italic: false };
  return {
    root,
    enter,
    leave,
    children,
    finish(): Page {
      flush(box);
      box.end = blocks.length;
      boxes.push(box);
      return { root: box, boxes, blocks };
    },
  };
}
