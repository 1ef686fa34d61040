import { createContext } from '../core/annotate/context.ts';
import { findFigures } from '../core/annotate/figures/index.ts';
import { findFindings } from '../core/annotate/findings/index.ts';
import { findParties } from '../core/annotate/parties/index.ts';
import { findQuotes } from '../core/annotate/quotes/index.ts';
import { scoreRelevance } from '../core/annotate/relevance/index.ts';
import { summarise } from '../core/annotate/summary/index.ts';
import { type About, articleFromText } from '../core/article.ts';

export const STAGES = [
  'paragraphs, sentences',
  'folding, tokens',
  'parties',
  'figures',
  'quotes',
  'relevance',
  'summary',
  'findings',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Runs the stages as `annotate` does, each handed to `around`, which runs it and may look at the clock. What a stage
 * is the first to ask for and later ones share (terms of a sentence) is counted as its own.
 */
export function runStages(text: string, about: About, around: <T>(stage: Stage, work: () => T) => T): void {
  const article = around('paragraphs, sentences', () => articleFromText(text, about));
  const context = around('folding, tokens', () => {
    const made = createContext(article);
    void made.tokens;
    return made;
  });
  const { mentions, parties } = around('parties', () => findParties(context));
  const figures = around('figures', () => findFigures(context, mentions));
  const quotes = around('quotes', () => findQuotes(context, { mentions, parties }));
  const claims = { figures, mentions, parties, quotes };
  const relevance = around('relevance', () => scoreRelevance(context, claims));
  const summary = around('summary', () => summarise(context, { ...claims, relevance }, 3));
  const annotations = [...figures, ...mentions, ...quotes];
  around('findings', () => findFindings({ version: 1, article, annotations, parties, relevance, summary }));
}
