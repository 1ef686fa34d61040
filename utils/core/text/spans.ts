import type { Span } from '../model.ts';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const sliceOf = (text: string, s: Span): string => text.slice(s.start, s.end);

/** Document order; of two spans with one start the outer comes first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Index of the last of the sorted `spans` that starts at or before `offset`, or -1. O(log n). */
export function lastStartingAtOrBefore(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the one of the sorted, disjoint `spans` that holds `offset`, or -1. O(log n). */
export function indexAt(spans: readonly Span[], offset: number): number {
  const i = lastStartingAtOrBefore(spans, offset);
  return i >= 0 && offset < spans[i]!.end ? i : -1;
}

/** The one of the sorted, disjoint `spans` that holds `offset`. O(log n). */
export const spanAt = <S extends Span>(spans: readonly S[], offset: number): S | undefined =>
  spans[indexAt(spans, offset)];

/** Whether any of the sorted, disjoint `spans` overlaps `span`. O(log n). */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const i = lastStartingAtOrBefore(spans, span.end - 1);
  return i >= 0 && spans[i]!.end > span.start;
}

/** `span` without white space at either end. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
