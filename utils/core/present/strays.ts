import type { AnnotatedArticle, Relevance, Span } from '../model.ts';
import type { Strings } from './strings.ts';

/** What may be unrelated to the headline: a flagged paragraph, or some sentences of a long one. */
export interface Stray {
  readonly relevance: Relevance;
  readonly span: Span;
  /** Only a part of its paragraph. */
  readonly part: boolean;
}

export const isStray = ({ verdict, apart }: Relevance): boolean =>
  verdict === 'unrelated' || apart !== undefined;

/** In the order of the article. */
export const straysOf = ({ article, relevance }: AnnotatedArticle): Stray[] =>
  relevance.filter(isStray).flatMap((one) => {
    const span = one.apart ?? article.paragraphs[one.paragraph]?.span;
    return span ? [{ relevance: one, span, part: one.apart !== undefined }] : [];
  });

/** 'Paragraph 5', 'Part of paragraph 5'. */
export const labelOf = ({ relevance, part }: Stray, strings: Strings): string =>
  strings.text(part ? 'paragraphPart' : 'paragraphNumber', `${relevance.paragraph + 1}`);
