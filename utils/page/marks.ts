import type { AnnotationId, Span } from '../core/model.ts';
import { lastStartingAtOrBefore } from '../core/text/spans.ts';

/** What is painted: the three kinds of annotation, and paragraphs that do not belong to the headline. */
export type MarkKind = 'figure' | 'party' | 'quote' | 'flag';
export const MARK_KINDS: readonly MarkKind[] = ['figure', 'party', 'quote', 'flag'];

/** One place on the page with the id under which the rest of the extension knows it. */
export interface Mark {
  readonly id: AnnotationId;
  readonly kind: MarkKind;
  readonly span: Span;
}

/** Marks that can be asked for all that hold an offset. */
export interface MarkIndex {
  /** The marks that hold the character at `offset`, innermost first. O(log n + answers). */
  at(offset: number): readonly Mark[];
  byId(id: AnnotationId): Mark | undefined;
}

export function indexMarks(marks: readonly Mark[]): MarkIndex {
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const spans = sorted.map((mark) => mark.span);
  // reach[i]: the furthest end of all marks up to i; looking back may stop where it falls behind the offset
  const reach: number[] = [];
  for (const mark of sorted) reach.push(Math.max(reach.at(-1) ?? 0, mark.span.end));
  const ids = new Map(marks.map((mark) => [mark.id, mark]));
  return {
    at(offset) {
      const found: Mark[] = [];
      for (let i = lastStartingAtOrBefore(spans, offset); i >= 0 && reach[i]! > offset; i--)
        if (sorted[i]!.span.end > offset) found.push(sorted[i]!);
      return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    },
    byId: (id) => ids.get(id),
  };
}
