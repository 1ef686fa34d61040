import type { AnnotatedArticle, Annotation } from '../model.ts';

const known = new WeakMap<AnnotatedArticle, AnnotatedArticle>();

export const isIndirect = (annotation: Annotation): boolean =>
  annotation.kind === 'quote' && annotation.form === 'indirect';

/** The document as it is marked where paraphrased speech is not asked for: without it. The same answer each time. */
export function withoutIndirect(document: AnnotatedArticle): AnnotatedArticle {
  const before = known.get(document);
  if (before) return before;
  const annotations = document.annotations.filter((annotation) => !isIndirect(annotation));
  const without =
    annotations.length === document.annotations.length ? document : { ...document, annotations };
  known.set(document, without);
  return without;
}
