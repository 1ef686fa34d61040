import type { Span } from '../core/model.ts';
import type { Anchors } from './anchors.ts';

/**
 * What of the article is selected, without the white space at its ends; undefined where nothing is, or where the
 * selection begins or ends outside the article.
 */
export function spanOfSelection(selection: Selection, anchors: Anchors): Span | undefined {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const words = selection.toString();
  if (words.trim() === '') return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = anchors.offsetAt(startContainer, skip(startContainer, startOffset, 1));
  // the end is behind the last character
  const last = anchors.offsetAt(endContainer, skip(endContainer, endOffset - 1, -1));
  return start === undefined || last === undefined || last < start ? undefined : { start, end: last + 1 };
}

/** The next character that is no white space, forwards or backwards. */
function skip(node: Node, offset: number, step: 1 | -1): number {
  const text = node.nodeValue ?? '';
  let at = offset;
  while (at >= 0 && at < text.length && /\s/.test(text[at]!)) at += step;
  return at;
}
