import type { AnnotatedArticle, Annotation, Correction } from '../../model.ts';
import { byKey, markKey } from './keys.ts';

/** Takes out the marks that are none, and what rested on them alone. */
export function applyNoMark(
  document: AnnotatedArticle,
  corrections: readonly Correction[],
): AnnotatedArticle {
  const wrong = byKey(corrections, 'no-mark');
  if (wrong.size === 0) return document;
  return withoutMarks(document, (annotation) => wrong.has(markKey(document, annotation)));
}

/** The document less some of its marks; the same document where it has none of them. */
export function withoutMarks(
  document: AnnotatedArticle,
  isWrong: (annotation: Annotation) => boolean,
): AnnotatedArticle {
  const annotations = document.annotations.filter((annotation) => !isWrong(annotation));
  if (annotations.length === document.annotations.length) return document;
  const left = new Set(annotations.map((annotation) => annotation.id));
  return {
    ...document,
    annotations,
    parties: document.parties
      .map((party) => ({ ...party, mentions: party.mentions.filter((id) => left.has(id)) }))
      .filter((party) => party.mentions.length > 0),
    findings: document.findings.filter((finding) => finding.annotations.every((id) => left.has(id))),
  };
}
