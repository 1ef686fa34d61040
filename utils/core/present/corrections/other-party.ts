import type { AnnotatedArticle, Annotation, Correction, Party, PartyMention } from '../../model.ts';
import { overlaps, sliceOf } from '../../text/spans.ts';
import { byKey, otherPartyKey } from './keys.ts';

/** Takes mentions out of the parties that they were wrongly taken for, each into a party of its own. */
export function applyOtherParty(
  document: AnnotatedArticle,
  corrections: readonly Correction[],
): AnnotatedArticle {
  const wrong = byKey(corrections, 'other-party');
  if (wrong.size === 0) return document;
  return document.annotations.reduce((now, annotation) => {
    if (annotation.kind !== 'party' || !wrong.has(otherPartyKey(document, annotation))) return now;
    const party = now.parties.find((one) => one.id === annotation.party && one.mentions.length > 1);
    return party?.mentions.includes(annotation.id) ? split(now, party, annotation) : now;
  }, document);
}

/**
 * The mention, and every other of the same words where the party has other names too: who says that this ‘Moran’ is
 * not Ada Moran says it of every ‘Moran’; of two people who are both just ‘Moran’ only of this one.
 */
function split(document: AnnotatedArticle, party: Party, mention: PartyMention): AnnotatedArticle {
  const { text } = document.article;
  const byId = new Map(document.annotations.map((one) => [one.id, one]));
  const wordsOf = (id: string) => sliceOf(text, byId.get(id)?.span ?? { start: 0, end: 0 });
  const name = wordsOf(mention.id);
  const alike = party.mentions.filter((id) => wordsOf(id) === name);
  const gone = new Set(alike.length === party.mentions.length ? [mention.id] : alike);
  const other: Party = {
    id: `${party.id}/${mention.id}`,
    type: party.type,
    name,
    aliases: [],
    mentions: [...gone],
  };
  const mentions = party.mentions.filter((id) => !gone.has(id));
  const rest: Party = { ...party, mentions, aliases: party.aliases.filter((alias) => alias !== name) };
  const spans = [...gone].flatMap((id) => byId.get(id)?.span ?? []);
  return {
    ...document,
    parties: document.parties.flatMap((one) => (one.id === party.id ? [rest, other] : [one])),
    annotations: document.annotations.map((one): Annotation => {
      if (one.kind === 'party') return gone.has(one.id) ? { ...one, party: other.id } : one;
      if (one.kind !== 'quote' || one.speaker?.party !== party.id) return one;
      const { span } = one.speaker;
      if (!span || !spans.some((each) => overlaps(each, span))) return one;
      return { ...one, speaker: { ...one.speaker, party: other.id, name } };
    }),
  };
}
