import type { AnnotatedArticle, Correction, Party, Quote } from '../../model.ts';
import { byKey, speakerKey } from './keys.ts';

/** The rule of a speaker whom the reader named. */
export const BY_READER = 'reader';

type SpeakerCorrection = Extract<Correction, { type: 'speaker' }>;

/** Gives quotes the speakers that the reader named. */
export function applySpeaker(
  document: AnnotatedArticle,
  corrections: readonly Correction[],
): AnnotatedArticle {
  const wrong = byKey(corrections, 'speaker');
  if (wrong.size === 0) return document;
  let changed = false;
  const annotations = document.annotations.map((annotation) => {
    if (annotation.kind !== 'quote') return annotation;
    const correction = wrong.get(speakerKey(document, annotation));
    if (!correction) return annotation;
    changed = true;
    return spokenBy(annotation, correction, document.parties);
  });
  return changed ? { ...document, annotations } : document;
}

function spokenBy(quote: Quote, { name, source }: SpeakerCorrection, parties: readonly Party[]): Quote {
  const { speaker: _, evidence: __, ...rest } = quote;
  if (source === 'nobody') return { ...rest, rule: BY_READER };
  const party = parties.find((one) => one.name === name) ?? parties.find((one) => one.aliases.includes(name));
  return {
    ...rest,
    rule: BY_READER,
    speaker: { name, type: source, ...(party && source !== 'anonymous' && { party: party.id }) },
  };
}
