import { annotate } from '../../../utils/core/annotate/index.ts';
import { articleFromText } from '../../../utils/core/article.ts';
import type { Quote } from '../../../utils/core/model.ts';

export interface Read {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly quote: Quote;
}

/** The quotes of a plain text with the name on their cards; reported speech only when asked for. */
export function read(text: string, forms: readonly string[] = ['direct', 'mixed']): Read[] {
  const { annotations, parties } = annotate(articleFromText(text));
  const quotes = annotations.filter((a): a is Quote => a.kind === 'quote' && forms.includes(a.form));
  return quotes.map((quote) => ({
    text: text.slice(quote.span.start, quote.span.end),
    speaker: parties.find((party) => party.id === quote.speaker?.party)?.name ?? quote.speaker?.name,
    quote,
  }));
}

export const texts = (text: string): string[] => read(text).map((r) => r.text);
export const speakers = (text: string): (string | undefined)[] => read(text).map((r) => r.speaker);
