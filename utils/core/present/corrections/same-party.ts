import type { AnnotatedArticle, Annotation, Correction, Party, PartyId } from '../../model.ts';
import { byKey, partyKey } from './keys.ts';

/** Makes one of parties that the reader knows to be the same. */
export function applySameParty(
  document: AnnotatedArticle,
  corrections: readonly Correction[],
): AnnotatedArticle {
  const same = byKey(corrections, 'same-party');
  if (same.size === 0) return document;
  const into = mergers(document.parties, same);
  if (into.size === 0) return document;
  const finalOf = (id: PartyId): PartyId => into.get(id) ?? id;
  const starts = new Map(document.annotations.map((one) => [one.id, one.span.start]));
  return {
    ...document,
    annotations: document.annotations.map((annotation) => renamed(annotation, finalOf)),
    parties: document.parties
      .filter((party) => !into.has(party.id))
      .map((party) => {
        const others = document.parties.filter((other) => into.get(other.id) === party.id);
        return others.length === 0 ? party : merged(party, others, starts);
      })
      .map((party) => affiliated(party, finalOf)),
  };
}

/** Each party that is another one, with the one it is in the end; a circle of corrections changes nothing. */
function mergers(
  parties: readonly Party[],
  same: ReadonlyMap<string, Extract<Correction, { type: 'same-party' }>>,
): ReadonlyMap<PartyId, PartyId> {
  const byName = new Map(parties.map((party) => [party.name, party]));
  const next = (party: Party): Party | undefined => {
    const correction = same.get(partyKey(party.name));
    return correction && byName.get(correction.name);
  };
  const into = new Map<PartyId, PartyId>();
  for (const party of parties) {
    const seen = new Set([party]);
    let last = party;
    for (let other = next(party); other; other = next(other)) {
      if (seen.has(other)) {
        last = party;
        break;
      }
      seen.add(other);
      last = other;
    }
    if (last !== party) into.set(party.id, last.id);
  }
  return into;
}

function merged(party: Party, others: readonly Party[], starts: ReadonlyMap<string, number>): Party {
  const aliases = new Set([...party.aliases, ...others.flatMap((other) => [other.name, ...other.aliases])]);
  aliases.delete(party.name);
  const role = party.role ?? others.find((other) => other.role)?.role;
  const affiliation = party.affiliation ?? others.find((other) => other.affiliation)?.affiliation;
  return {
    ...party,
    aliases: [...aliases],
    ...(role && { role }),
    ...(affiliation && { affiliation }),
    mentions: [...party.mentions, ...others.flatMap((other) => other.mentions)].sort(
      (a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0),
    ),
  };
}

function affiliated(party: Party, finalOf: (id: PartyId) => PartyId): Party {
  const { affiliation, ...rest } = party;
  if (!affiliation) return party;
  const to = finalOf(affiliation.party);
  if (to === affiliation.party) return party;
  // nobody is with himself
  return to === party.id ? rest : { ...rest, affiliation: { ...affiliation, party: to } };
}

function renamed(annotation: Annotation, finalOf: (id: PartyId) => PartyId): Annotation {
  switch (annotation.kind) {
    case 'figure':
      return annotation;
    case 'party':
      return { ...annotation, party: finalOf(annotation.party) };
    case 'quote': {
      const { speaker } = annotation;
      if (speaker?.party === undefined) return annotation;
      return { ...annotation, speaker: { ...speaker, party: finalOf(speaker.party) } };
    }
  }
}
