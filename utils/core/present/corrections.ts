import type { AnnotatedArticle, Annotation, AnnotationId, AnnotationKind } from '../model.ts';
import { sliceOf } from '../text/spans.ts';
import { lookupOf } from './lookup.ts';

/** A mark of which the reader said that it is none, with all that a report needs. */
export interface MarkCorrection {
  /** Kind, words and sentence: the same mark at the next visit, wherever it stands then. */
  readonly key: string;
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly sentence: string;
  readonly rule: string;
}

const keyOf = (document: AnnotatedArticle, annotation: Annotation): string => {
  const { text } = document.article;
  const sentence = lookupOf(document).sentenceAt(annotation.span.start);
  return `${annotation.kind} ${sliceOf(text, annotation.span)} ${sliceOf(text, sentence)}`.replace(
    /\s+/g,
    ' ',
  );
};

/** What to remember when the reader says that this mark is none. */
export function correctionOf(document: AnnotatedArticle, id: AnnotationId): MarkCorrection | undefined {
  const lookup = lookupOf(document);
  const annotation = lookup.byId.get(id);
  if (!annotation) return undefined;
  const { text } = document.article;
  return {
    key: keyOf(document, annotation),
    kind: annotation.kind,
    text: sliceOf(text, annotation.span),
    sentence: sliceOf(text, lookup.sentenceAt(annotation.span.start)),
    rule: annotation.rule,
  };
}

/** The document without the marks that the reader took out, and without what rested on them alone. */
export function withCorrections(
  document: AnnotatedArticle,
  corrections: readonly MarkCorrection[],
): AnnotatedArticle {
  if (corrections.length === 0) return document;
  const wrong = new Set(corrections.map((correction) => correction.key));
  const annotations = document.annotations.filter((annotation) => !wrong.has(keyOf(document, annotation)));
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
