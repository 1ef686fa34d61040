import type { Article } from './model.ts';
import { splitParagraphs, toParagraph } from './text/paragraphs.ts';

/** What is known about a text besides the text. */
export interface About {
  readonly headline?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

/** An article over plain text: the text unchanged, paragraphs at blank lines. */
export function articleFromText(text: string, about: About = {}): Article {
  return {
    url: about.url ?? '',
    language: about.language ?? 'en',
    headline: about.headline ?? '',
    ...(about.publishedAt !== undefined && { publishedAt: about.publishedAt }),
    text,
    paragraphs: splitParagraphs(text).map((span, index) => toParagraph(text, span, index)),
  };
}

/** An article over given paragraphs, joined by one blank line; paragraph i of the article is paragraphs[i]. */
export function articleFromParagraphs(paragraphs: readonly string[], about: About = {}): Article {
  const text = paragraphs.join('\n\n');
  let start = 0;
  return {
    ...articleFromText('', about),
    text,
    paragraphs: paragraphs.map((paragraph, index) => {
      const span = { start, end: start + paragraph.length };
      start = span.end + 2;
      return toParagraph(text, span, index);
    }),
  };
}
