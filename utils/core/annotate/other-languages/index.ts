import type { AnnotatedArticle, Article } from '../../model.ts';
import { bySpan } from '../../text/spans.ts';
import { findOtherFigures } from './figures.ts';
import { findOtherQuotes } from './quotes.ts';

/** Languages that every stage reads: English, and a text that does not tell. */
const READ_IN_FULL: ReadonlySet<string> = new Set(['en', 'und']);

export const isReadInFull = ({ language }: Article): boolean => READ_IN_FULL.has(language);

/** An article in another language: figures and quotes where they can be told, no names, no summary, no flags. */
export function annotateOther(article: Article): AnnotatedArticle {
  const annotations = [
    ...findOtherFigures(article.text, article.language, article.publishedAt),
    ...findOtherQuotes(article),
  ].sort((a, b) => bySpan(a.span, b.span));
  return {
    version: 1,
    article,
    annotations,
    parties: [],
    relevance: [],
    summary: { sentences: [] },
    findings: [],
  };
}
