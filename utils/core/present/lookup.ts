import type {
  AnnotatedArticle,
  Annotation,
  AnnotationId,
  Figure,
  Party,
  PartyId,
  PartyMention,
  Quote,
  Span,
} from '../model.ts';
import { contains, lastStartingAtOrBefore } from '../text/spans.ts';

/** One document with the ways through it that views need. */
export interface Lookup {
  readonly document: AnnotatedArticle;
  readonly byId: ReadonlyMap<AnnotationId, Annotation>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly figures: readonly Figure[];
  readonly mentions: readonly PartyMention[];
  readonly quotes: readonly Quote[];
  readonly quoteAroundQuote: readonly number[];
  /** Index of the paragraph that holds the offset, or the last before it. */
  readonly paragraphAt: (offset: number) => number;
  readonly sentenceAt: (offset: number) => Span;
}

const known = new WeakMap<AnnotatedArticle, Lookup>();

/** Built once for a document: a card is asked for at every hover. */
export function lookupOf(document: AnnotatedArticle): Lookup {
  const before = known.get(document);
  if (before) return before;
  const { annotations, article } = document;
  const paragraphs = article.paragraphs.map((p) => p.span);
  const paragraphAt = (offset: number) => Math.max(0, lastStartingAtOrBefore(paragraphs, offset));
  const quotes = annotations.filter((a) => a.kind === 'quote');
  const lookup: Lookup = {
    document,
    byId: new Map(annotations.map((a) => [a.id, a])),
    parties: new Map(document.parties.map((p) => [p.id, p])),
    figures: annotations.filter((a) => a.kind === 'figure'),
    mentions: annotations.filter((a) => a.kind === 'party'),
    quotes,
    quoteAroundQuote: enclosing(quotes),
    paragraphAt,
    sentenceAt: (offset) => {
      const paragraph = article.paragraphs[paragraphAt(offset)];
      if (!paragraph) return { start: 0, end: article.text.length };
      const i = lastStartingAtOrBefore(paragraph.sentences, offset);
      return paragraph.sentences[Math.max(0, i)] ?? paragraph.span;
    },
  };
  known.set(document, lookup);
  return lookup;
}

/** Index of the last of the sorted annotations that starts at or before the offset, or -1. O(log n). */
function lastAt(annotations: readonly Annotation[], offset: number): number {
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (annotations[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** For each of the sorted quotes the index of the one around it, or -1. */
function enclosing(quotes: readonly Quote[]): readonly number[] {
  const open: number[] = [];
  return quotes.map((quote, i) => {
    while (open.length > 0 && quotes[open.at(-1)!]!.span.end < quote.span.end) open.pop();
    const around = open.at(-1) ?? -1;
    open.push(i);
    return around;
  });
}

/** The innermost quote around a span: who is speaking there. */
export function quoteAround(lookup: Lookup, span: Span): Quote | undefined {
  let i = lastAt(lookup.quotes, span.start);
  while (i >= 0 && !contains(lookup.quotes[i]!.span, span)) i = lookup.quoteAroundQuote[i] ?? -1;
  return lookup.quotes[i];
}

/** The sorted annotations that start inside the span. O(log n + found). */
export function startingWithin<A extends Annotation>(annotations: readonly A[], span: Span): readonly A[] {
  const found: A[] = [];
  for (let i = lastAt(annotations, span.start - 1) + 1; i < annotations.length; i++) {
    const annotation = annotations[i]!;
    if (annotation.span.start >= span.end) break;
    found.push(annotation);
  }
  return found;
}

/** The mention of the party nearest to a span: where a reader sees what the span says about it. */
export function nearestMention(lookup: Lookup, party: Party, span: Span): AnnotationId | undefined {
  let best: AnnotationId | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of party.mentions) {
    const mention = lookup.byId.get(id);
    if (!mention) continue;
    const distance = Math.abs(mention.span.start - span.start);
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}
