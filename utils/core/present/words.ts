import type { Span } from '../model.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/** Words as an editor counts them: runs that begin with a letter or digit. */
export function countWords(text: string, span: Span = { start: 0, end: text.length }): number {
  let words = 0;
  for (const _ of text.slice(span.start, span.end).matchAll(WORD)) words++;
  return words;
}
