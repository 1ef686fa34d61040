import type { Span } from '../model.ts';
import { sliceOf } from '../text/spans.ts';

/** A few words with one of them marked, as search results show it. */
export interface Snippet {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

const ELLIPSIS = '…';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The words around `span`, at most `reach` characters each way, not past `within`, cut between words. */
export function snippetAt(text: string, span: Span, within: Span, reach = 48): Snippet {
  const from = Math.max(within.start, span.start - reach);
  const to = Math.min(within.end, span.end + reach);
  const before = oneLine(text.slice(from, span.start)).trimStart();
  const after = oneLine(text.slice(span.end, to)).trimEnd();
  return {
    before: from > within.start ? ELLIPSIS + before.replace(/^\S*\s/, '') : before,
    hit: shorten(sliceOf(text, span), 160),
    after: to < within.end ? after.replace(/\s\S*$/, '') + ELLIPSIS : after,
  };
}

/** At most about `length` characters of the text on one line, cut between words. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text).trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const kept = space > length * 0.6 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return kept.replace(/[\s,;:.–—-]+$/, '') + ELLIPSIS;
}
