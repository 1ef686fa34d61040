import type { AnnotationId } from '../core/model.ts';
import type { Anchors } from './anchors.ts';
import { indexMarks, type Mark, type MarkKind } from './marks.ts';

/** What stands at a point of the viewport. */
export interface Hit {
  /** Innermost first. */
  readonly ids: readonly AnnotationId[];
  /** The character under the pointer, in viewport coordinates. */
  readonly rect: DOMRect;
}

export type HitTest = (x: number, y: number) => Hit | undefined;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | undefined {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

const inside = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/**
 * Finds the marks under a point by one caret lookup and one binary search: the caret tells the character, its box tells
 * whether the pointer is really on it. What it costs does not grow with the number of marks.
 */
export function createHitTest(
  document: Document,
  anchors: Anchors,
  marks: readonly Mark[],
  isVisible: (kind: MarkKind) => boolean = () => true,
): HitTest {
  const index = indexMarks(marks);
  const shadowRoots = [...anchors.roots].filter((root): root is ShadowRoot => root instanceof ShadowRoot);
  const range = document.createRange();
  const idsAt = (node: Node, from: number): readonly AnnotationId[] => {
    const at = anchors.offsetAt(node, from);
    if (at === undefined) return [];
    const found = index.at(at);
    return found.length === 0 ? [] : found.filter(({ kind }) => isVisible(kind)).map(({ id }) => id);
  };
  return (x, y) => {
    const caret = caretAt(document, x, y, shadowRoots);
    if (caret?.node.nodeType !== 3) return undefined;
    const { node, offset } = caret;
    const length = (node as Text).length;
    // a caret stands between two characters: the pointer is on one of them
    for (const from of [offset, offset - 1]) {
      if (from < 0 || from >= length) continue;
      const ids = idsAt(node, from);
      // measuring a box costs more than all the rest: most places bear no mark
      if (ids.length === 0) continue;
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      const rect = range.getBoundingClientRect();
      if (inside(rect, x, y)) return { ids, rect };
    }
    return undefined;
  };
}
