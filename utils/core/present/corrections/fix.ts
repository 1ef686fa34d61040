import type { AnnotatedArticle, Annotation, AnnotationId, Correction, Fix } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { paragraphOf } from '../flag-id.ts';
import { lookupOf } from '../lookup.ts';
import { shorten } from '../snippet.ts';
import { markKey, paragraphKey, partyKey, sentenceOf, speakerKey } from './keys.ts';

/** What to remember of what the reader says; undefined where the document has no such mark or the fix does not fit its kind. */
export function correctionOf(document: AnnotatedArticle, id: AnnotationId, fix: Fix): Correction | undefined {
  const paragraph = paragraphOf(id);
  if (paragraph !== undefined) return fix.type === 'belongs' ? belongs(document, paragraph) : undefined;
  const annotation = lookupOf(document).byId.get(id);
  return annotation && ofMark(document, annotation, fix);
}

function ofMark(document: AnnotatedArticle, annotation: Annotation, fix: Fix): Correction | undefined {
  const { kind, rule } = annotation;
  const about = {
    text: sliceOf(document.article.text, annotation.span),
    sentence: sentenceOf(document, annotation),
    rule,
  };
  switch (fix.type) {
    case 'no-mark':
      return { ...fix, key: markKey(document, annotation), kind, ...about };
    case 'speaker':
      return kind === 'quote' ? { ...fix, key: speakerKey(document, annotation), ...about } : undefined;
    case 'same-party': {
      if (kind !== 'party') return undefined;
      const name = lookupOf(document).parties.get(annotation.party)?.name ?? about.text;
      return { ...fix, key: partyKey(name), ...about, text: name };
    }
    case 'belongs':
      return undefined;
  }
}

function belongs(document: AnnotatedArticle, paragraph: number): Correction | undefined {
  const span = document.article.paragraphs[paragraph]?.span;
  if (!span) return undefined;
  const sentence = sliceOf(document.article.text, span);
  return {
    type: 'belongs',
    key: paragraphKey(document, paragraph),
    text: shorten(sentence, 80),
    sentence,
    rule: 'relevance',
  };
}
