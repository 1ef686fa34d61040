import type { AnnotatedArticle, Annotation, Article } from '../model.ts';
import { bySpan } from '../text/spans.ts';
import { createContext } from './context.ts';
import { findFigures } from './figures/index.ts';
import { findFindings } from './findings/index.ts';
import { findParties } from './parties/index.ts';
import { findQuotes } from './quotes/index.ts';
import { scoreRelevance } from './relevance/index.ts';
import { summarise } from './summary/index.ts';

export interface AnnotateOptions {
  /** How many sentences the summary holds; three unless told. */
  readonly summarySentences?: number;
}

/** All stages in order over one article. Pure and synchronous: the same article gives the same result. */
export function annotate(article: Article, options: AnnotateOptions = {}): AnnotatedArticle {
  const context = createContext(article);
  const { mentions, parties } = findParties(context);
  const figures = findFigures(context, mentions);
  const quotes = findQuotes(context, { mentions, parties });
  const annotations: Annotation[] = [...figures, ...mentions, ...quotes].sort((a, b) =>
    bySpan(a.span, b.span),
  );
  const claims = { figures, mentions, parties, quotes };
  const relevance = scoreRelevance(context, claims);
  const summary = summarise(context, { ...claims, relevance }, options.summarySentences ?? 3);
  const document = { version: 1 as const, article, annotations, parties, relevance, summary };
  return { ...document, findings: findFindings(document) };
}
