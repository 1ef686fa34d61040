import type { Span } from '../model.ts';

/** A token over the raw text: a word (letters, digits, inner apostrophes, hyphens and dots) or one mark. */
export interface Token extends Span {
  readonly text: string;
  readonly word: boolean;
}

// Words keep inner apostrophes (O'Neill), hyphens (al-Assad) and dots (U.S., p.m.), numbers their separators.
const TOKEN =
  /\p{N}[\p{N},.]*\p{N}(?:[\p{L}]+)?|(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[\u200b\u00ad'’\-‑][\p{L}\p{N}\p{M}]+)*|\S/gu;

/** Tokens of `span` of `text`, in order. Linear time. */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = span.start;
  for (let match = TOKEN.exec(text); match && match.index < span.end; match = TOKEN.exec(text)) {
    const value = match[0];
    tokens.push({
      start: match.index,
      end: match.index + value.length,
      text: value,
      word: /[\p{L}\p{N}]/u.test(value),
    });
  }
  return tokens;
}
