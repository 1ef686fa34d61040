import type { AnnotatedArticle, Span } from '../../utils/core/model.ts';
import type { Gold, GoldFigure, GoldQuote, GoldValue } from './gold.ts';

/** The gold of a fixture over the text that was extracted from its page. */
export interface ResolvedGold {
  /** Where each gold paragraph stands; undefined where the extraction lost it. */
  readonly paragraphs: readonly (Span | undefined)[];
  readonly figures: readonly { readonly span: Span; readonly type: string; readonly value?: GoldValue }[];
  readonly mentions: readonly { readonly span: Span; readonly type: string; readonly party: string }[];
  readonly quotes: readonly { readonly span: Span; readonly gold: GoldQuote }[];
  readonly optional: readonly Span[];
  readonly unrelated: readonly Span[];
  /** Marks in paragraphs that the extraction lost: missed, all of them. */
  readonly lost: { readonly figures: number; readonly mentions: number; readonly quotes: number };
}

export function resolveGold(gold: Gold, { article }: AnnotatedArticle): ResolvedGold {
  let from = 0;
  const paragraphs = gold.paragraphs.map(({ text }): Span | undefined => {
    const start = article.text.indexOf(text, from);
    if (start < 0) return undefined;
    from = start + text.length;
    return { start, end: from };
  });
  const at = (paragraph: number, start: number, end: number, endParagraph = paragraph): Span | undefined => {
    const [first, last] = [paragraphs[paragraph], paragraphs[endParagraph]];
    return first && last && { start: first.start + start, end: last.start + end };
  };
  const place = <T extends { paragraph: number; start: number; end: number; endParagraph?: number }>(
    list: readonly T[],
  ) =>
    list.flatMap((item) => {
      const span = at(item.paragraph, item.start, item.end, item.endParagraph);
      return span ? [{ span, item }] : [];
    });
  const allMentions = gold.parties.flatMap((party) =>
    party.mentions.map((mention) => ({ ...mention, party })),
  );
  const figures = place<GoldFigure>(gold.figures);
  const mentions = place(allMentions);
  const quotes = place<GoldQuote>(gold.quotes);
  return {
    paragraphs,
    figures: figures.map(({ span, item }) => ({
      span,
      type: item.type,
      ...(item.value && { value: item.value }),
    })),
    mentions: mentions.map(({ span, item }) => ({ span, type: item.party.type, party: item.party.id })),
    quotes: quotes.map(({ span, item }) => ({ span, gold: item })),
    optional: place(gold.optional).map(({ span }) => span),
    unrelated: paragraphs.filter(
      (span, i): span is Span => span !== undefined && gold.paragraphs[i]!.unrelated === true,
    ),
    lost: {
      figures: gold.figures.length - figures.length,
      mentions: allMentions.length - mentions.length,
      quotes: gold.quotes.length - quotes.length,
    },
  };
}
