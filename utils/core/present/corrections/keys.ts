import type { AnnotatedArticle, Annotation, AnnotationKind, Correction } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { lookupOf } from '../lookup.ts';

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Kind, words and sentence of a mark. */
export const markKey = (document: AnnotatedArticle, annotation: Annotation): string =>
  oneLine(
    `${annotation.kind} ${sliceOf(document.article.text, annotation.span)} ${sentenceOf(document, annotation)}`,
  );

export const speakerKey = (document: AnnotatedArticle, annotation: Annotation): string =>
  `speaker of ${markKey(document, annotation)}`;

export const otherPartyKey = (document: AnnotatedArticle, annotation: Annotation): string =>
  `other ${markKey(document, annotation)}`;

/** A name is marked wherever it stands, all else where it was selected. */
export const ownMarkKey = (kind: AnnotationKind, words: string, sentence: string): string =>
  oneLine(`own ${kind} ${words} ${kind === 'party' ? '' : sentence}`).trim();

export const partyKey = (name: string): string => `name ${name}`;

export const paragraphKey = (document: AnnotatedArticle, paragraph: number): string => {
  const span = document.article.paragraphs[paragraph]?.span;
  return `paragraph ${span ? oneLine(sliceOf(document.article.text, span)) : ''}`;
};

export const sentenceOf = (document: AnnotatedArticle, { span }: Annotation): string =>
  sliceOf(document.article.text, lookupOf(document).sentenceAt(span.start));

/** The corrections of one type, by what they are about. */
export const byKey = <T extends Correction['type']>(
  corrections: readonly Correction[],
  type: T,
): ReadonlyMap<string, Extract<Correction, { type: T }>> =>
  new Map(
    corrections.flatMap((one) =>
      one.type === type ? [[one.key, one as Extract<Correction, { type: T }>] as const] : [],
    ),
  );
