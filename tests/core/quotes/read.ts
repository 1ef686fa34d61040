import { createContext } from '../../../utils/core/annotate/context.ts';
import { findParties } from '../../../utils/core/annotate/parties/index.ts';
import { findQuotes } from '../../../utils/core/annotate/quotes/index.ts';
import { articleFromText } from '../../../utils/core/article.ts';
import type { Quote } from '../../../utils/core/model.ts';

export interface Read {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly quote: Quote;
}

/** The quotes stage over a plain text, behind the parties stage. */
export function findAll(text: string) {
  const context = createContext(articleFromText(text));
  const named = findParties(context);
  return { ...named, all: findQuotes(context, named) };
}

/** The quotes of a plain text with the name on their cards; reported speech only when asked for. */
export function read(text: string, forms: readonly string[] = ['direct', 'mixed']): Read[] {
  const { parties, all } = findAll(text);
  const quotes = all.filter((quote) => forms.includes(quote.form));
  return quotes.map((quote) => ({
    text: text.slice(quote.span.start, quote.span.end),
    speaker: parties.find((party) => party.id === quote.speaker?.party)?.name ?? quote.speaker?.name,
    quote,
  }));
}

export const texts = (text: string): string[] => read(text).map((r) => r.text);
export const speakers = (text: string): (string | undefined)[] => read(text).map((r) => r.speaker);
