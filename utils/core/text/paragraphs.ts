import type { Paragraph, ParagraphRole, Span } from '../model.ts';
import { splitSentences } from './sentences.ts';
import { trimSpan } from './spans.ts';

/** Paragraph spans of plain text, split at blank lines, without surrounding white space. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  // what looks blank is blank: a line may hold spaces of any kind, and old files break lines with a bare \r
  const gap = /(?:\r\n?|\n)(?:[^\S\r\n]*(?:\r\n?|\n))+|\u2029+/g;
  let start = 0;
  const push = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) spans.push(span);
  };
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return spans;
}

/** A paragraph of the model over `span`, with its sentences. */
export const toParagraph = (
  text: string,
  span: Span,
  index: number,
  role: ParagraphRole = 'body',
): Paragraph => ({
  index,
  role,
  span,
  sentences: splitSentences(text, span),
});
