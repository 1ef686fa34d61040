import type { Party, PartyId, PartyMention, Span } from '../../model.ts';
import type { Page } from './draft.ts';
import { DEMONYM_OF } from './lexicon/places.ts';
import { type RolePhrase, roleAfter, roleBefore } from './role-phrases.ts';

/** The parties with the role and the affiliation that the text gives people, each with the span that says so. */
export function addRoles(parties: readonly Party[], mentions: readonly PartyMention[], page: Page): Party[] {
  const at = wordRanges(mentions, page);
  const mentionOf = new Int32Array(page.words.length).fill(-1);
  at.forEach(([from, to], m) => {
    mentionOf.fill(m, from, to);
  });
  const isName = (i: number): boolean => i >= 0 && (mentionOf[i] ?? -1) >= 0;
  const index = new Map(mentions.map((m, i) => [m.id, i]));
  const byId = new Map(parties.map((p) => [p.id, p]));
  const countryParty = new Map(parties.filter((p) => p.type === 'place').map((p) => [p.name, p.id]));

  const affiliate = (phrase: RolePhrase): { party: PartyId; span: Span } | undefined => {
    for (const i of [phrase.owner, phrase.served]) {
      const m = i < 0 ? -1 : (mentionOf[i] ?? -1);
      if (m < 0) continue;
      const mention = mentions[m]!;
      const party = byId.get(mention.party)!;
      if (party.type === 'person') continue;
      const country =
        party.type === 'group' ? countryParty.get(DEMONYM_OF.get(party.name.toLowerCase()) ?? '') : undefined;
      return { party: country ?? party.id, span: mention.span };
    }
    return undefined;
  };

  return parties.map((party) => {
    if (party.type !== 'person') return party;
    let best:
      | { role: NonNullable<Party['role']>; affiliation?: NonNullable<Party['affiliation']> }
      | undefined;
    for (const id of party.mentions) {
      const [from, to] = at[index.get(id)!]!;
      for (const phrase of [roleBefore(page, from, isName), roleAfter(page, to, isName)]) {
        if (!phrase || phrase.to <= phrase.from) continue;
        const span = { start: page.words[phrase.from]!.start, end: page.words[phrase.to - 1]!.end };
        const affiliation = affiliate(phrase);
        // the first introduction counts, one that names an affiliation before one that does not
        if (!best || (affiliation && !best.affiliation))
          best = {
            role: { text: page.text.slice(span.start, span.end), span },
            ...(affiliation && { affiliation }),
          };
      }
      if (best?.affiliation) break;
    }
    return best ? { ...party, ...best } : party;
  });
}

/** Word range of each mention, both in order. */
function wordRanges(mentions: readonly PartyMention[], page: Page): [number, number][] {
  let w = 0;
  return mentions.map((m) => {
    while (w < page.words.length && page.words[w]!.end <= m.span.start) w++;
    let to = w;
    while (to < page.words.length && page.words[to]!.start < m.span.end) to++;
    return [w, to];
  });
}
