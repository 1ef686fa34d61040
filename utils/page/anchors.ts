import type { Span } from '../core/model.ts';
import { lastStartingAtOrBefore } from '../core/text/spans.ts';

/** A stretch of the article's text that stands, character for character, in one live text node. */
export interface Segment {
  /** Offset in the article's text. */
  readonly start: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  readonly length: number;
  /** Whether nothing else is shown between the segment before and this one. */
  readonly joined: boolean;
}

/** From offsets in the article's text to the live page and back. */
export interface Anchors {
  /** One range from the first to the last character; undefined when any is gone or changed, or the ends stand in two trees. */
  toRange(span: Span): Range | undefined;
  /**
   * Ranges that cover exactly the span's characters, in order: one a block, more where something that is no article
   * text stands in between. Empty when any of it is gone or changed: never a range over other words.
   */
  toRanges(span: Span): Range[];
  /** Offset in the article's text of a place in the page; undefined when no article text stands there. */
  offsetAt(node: Node, offset: number): number | undefined;
  /** Whether every character of the span still stands in the page. */
  holds(span: Span): boolean;
  /** The element in which the character at `offset` stands. */
  elementAt(offset: number): Element | undefined;
  /** The live text nodes, in order, each once. */
  readonly nodes: readonly Text[];
  /** The documents and shadow roots they stand in. */
  readonly roots: ReadonlySet<Node>;
}

const SPACE = /[\t\n\r\f]/g;

export function createAnchors(text: string, segments: readonly Segment[]): Anchors {
  let byNode: Map<Node, Segment[]> | undefined;
  let nodes: readonly Text[] | undefined;
  const nodeSegments = (node: Node): readonly Segment[] | undefined => {
    if (!byNode) {
      byNode = new Map();
      for (const segment of segments) {
        const known = byNode.get(segment.node);
        if (known) known.push(segment);
        else byNode.set(segment.node, [segment]);
      }
    }
    return byNode.get(node);
  };

  const indexAt = (offset: number): number => lastStartingAtOrBefore(segments, offset);

  const stands = (segment: Segment, start: number, end: number): boolean => {
    const { node } = segment;
    if (!node.isConnected) return false;
    const from = segment.from + start - segment.start;
    const live = node.data.slice(from, from + end - start);
    const meant = text.slice(start, end);
    return live === meant || live.replace(SPACE, ' ') === meant;
  };

  interface Stretch {
    readonly first: Segment;
    readonly start: number;
    last: Segment;
    end: number;
  }

  /** The span cut where one range must not go on; undefined when it no longer stands. */
  const stretches = (span: Span): Stretch[] | undefined => {
    const found: Stretch[] = [];
    if (span.end <= span.start) return found;
    for (let i = Math.max(0, indexAt(span.start)); i < segments.length; i++) {
      const segment = segments[i]!;
      if (segment.start >= span.end) break;
      const start = Math.max(span.start, segment.start);
      const end = Math.min(span.end, segment.start + segment.length);
      if (end <= start) continue;
      if (!stands(segment, start, end)) return undefined;
      const last = found.at(-1);
      if (last && segment.joined && last.last === segments[i - 1]) {
        last.last = segment;
        last.end = end;
      } else found.push({ first: segment, start, last: segment, end });
    }
    return found;
  };

  const rangeOver = (first: Segment, start: number, last: Segment, end: number): Range | undefined => {
    try {
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, first.from + start - first.start);
      range.setEnd(last.node, last.from + end - last.start);
      // across two trees the start is moved to the end
      return range.startContainer === first.node ? range : undefined;
    } catch {
      return undefined;
    }
  };

  return {
    toRange(span) {
      const found = stretches(span);
      const first = found?.[0];
      const last = found?.at(-1);
      return first && last && rangeOver(first.first, first.start, last.last, last.end);
    },
    toRanges(span) {
      const ranges: Range[] = [];
      for (const { first, start, last, end } of stretches(span) ?? []) {
        const range = rangeOver(first, start, last, end);
        if (!range) return [];
        ranges.push(range);
      }
      return ranges;
    },
    offsetAt(node, offset) {
      for (const segment of nodeSegments(node) ?? []) {
        const inside = offset - segment.from;
        if (inside >= 0 && inside <= segment.length)
          return stands(segment, segment.start, segment.start + segment.length)
            ? segment.start + inside
            : undefined;
      }
      return undefined;
    },
    holds: (span) => stretches(span) !== undefined,
    elementAt(offset) {
      const element = segments[indexAt(offset)]?.node.parentElement;
      return element ?? undefined;
    },
    get nodes() {
      nodes ??= [...new Set(segments.map((segment) => segment.node))];
      return nodes;
    },
    get roots() {
      const roots = new Set<Node>();
      let parent: Node | null = null;
      for (const segment of segments) {
        if (segment.node.parentNode === parent) continue;
        parent = segment.node.parentNode;
        roots.add(segment.node.getRootNode());
      }
      return roots;
    },
  };
}
