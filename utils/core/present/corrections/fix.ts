import type { AnnotatedArticle, Annotation, AnnotationId, Correction, Fix } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { paragraphOf } from '../flag-id.ts';
import { lookupOf } from '../lookup.ts';
import { shorten } from '../snippet.ts';
import {
  markKey,
  otherPartyKey,
  ownMarkKey,
  paragraphKey,
  partyKey,
  sentenceOf,
  speakerKey,
} from './keys.ts';
import { MARKED_BY_READER } from './own-mark.ts';

/** What to remember of what the reader says; undefined where the document has no such mark or the fix does not fit its kind. */
export function correctionOf(document: AnnotatedArticle, id: AnnotationId, fix: Fix): Correction | undefined {
  const paragraph = paragraphOf(id);
  if (paragraph !== undefined) return fix.type === 'belongs' ? belongs(document, paragraph) : undefined;
  const annotation = lookupOf(document).byId.get(id);
  return annotation && ofMark(document, annotation, fix);
}

/** The key of the correction that a fix takes back: to say that a mark of one's own is none. */
export function takenBackBy(document: AnnotatedArticle, id: AnnotationId, fix: Fix): string | undefined {
  const annotation = lookupOf(document).byId.get(id);
  if (fix.type !== 'no-mark' || annotation?.rule !== MARKED_BY_READER) return undefined;
  const words = sliceOf(document.article.text, annotation.span);
  return ownMarkKey(annotation.kind, words, sentenceOf(document, annotation));
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
    case 'other-party': {
      if (kind !== 'party') return undefined;
      const name = lookupOf(document).parties.get(annotation.party)?.name ?? about.text;
      return { type: 'other-party', key: otherPartyKey(document, annotation), name, ...about };
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
