import type { Party, PartyId, PartyMention, Span } from '../../model.ts';
import type { Page } from './draft.ts';
import { DEMONYM_OF } from './lexicon/places.ts';
import { houseAfter, type RolePhrase, roleAfter, roleBefore } from './role-phrases.ts';

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
      const nation = party.type === 'group' ? DEMONYM_OF.get(party.name.toLowerCase()) : undefined;
      // faiths and followings have no offices: "a Republican senator from Ohio"
      if (party.type === 'group' && !nation) continue;
      const country = nation && countryParty.get(nation);
      return { party: country ?? party.id, span: mention.span };
    }
    return undefined;
  };

  /** "lawyer Simon Blake of Hart & Crane", "Senator John Pike of Ohio": whom the words after the name add. */
  const houseOf = (to: number, phrase: RolePhrase): { party: PartyId; span: Span } | undefined => {
    const house = affiliate({ ...phrase, owner: -1, served: houseAfter(page, to) });
    const seat = SEATED.test(page.facts[phrase.to - 1]!.lower);
    return house && (seat || byId.get(house.party)!.type === 'organisation') ? house : undefined;
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
        const affiliation = affiliate(phrase) ?? houseOf(to, phrase);
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

/** Roles that are held for a place. */
const SEATED =
  /^(?:senator|sen|representative|rep|congressman|congresswoman|governor|mayor|sheriff|bishop|archbishop|king|queen|prince|duke|mp)$/;

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
