import type { PartyId } from '../../model.ts';
import type { Claims } from '../claims.ts';
import type { Context } from '../context.ts';

/** The named parties of one paragraph against the rest of the article. Counts are of distinct parties. */
export interface PartyUse {
  readonly parties: number;
  /** Named in the headline or in another paragraph; in the headline or further than two paragraphs away. */
  readonly known: number;
  readonly far: number;
  readonly inHeadline: number;
  /** Named nowhere else, by type; of the people, those with a full name and those with one word of it. */
  readonly newFullNames: number;
  readonly newShortNames: number;
  readonly newOrganisations: number;
  readonly newPlaces: number;
  readonly newGroups: number;
  readonly knownPeople: number;
  readonly knownOrganisations: number;
  readonly knownOthers: number;
  /** People named short although no earlier paragraph names them. */
  readonly unintroduced: number;
  /** Shares of the other paragraphs that name the parties of this one: their sum, and the highest. */
  readonly salience: number;
  readonly highest: number;
  /** 1 where the party that most, second most, third most of the article names stands here. */
  readonly leads: readonly [number, number, number];
  /** Parties in common with the paragraph before and after; 1 where those two share one that is missing here. */
  readonly withPrevious: number;
  readonly withNext: number;
  readonly skipped: number;
  /** Share of the article's paragraphs that name its first party. */
  readonly leadShare: number;
  /** Mean over the article of the share of parties that are known elsewhere. */
  readonly typicalKnown: number;
}

/** A party named in the headline counts as if two more paragraphs named it. */
const HEADLINE_WEIGHT = 2;
const NEAR = 2;

interface Place {
  /** Paragraphs that name the party, in order. */
  readonly rows: number[];
  readonly person: boolean;
  readonly type: string;
  readonly inHeadline: boolean;
}

/** One PartyUse a paragraph. Linear in mentions × paragraphs that share them. */
export function partyUses(context: Context, claims: Pick<Claims, 'mentions' | 'parties'>): PartyUse[] {
  const { paragraphs, headline } = context.article;
  const headlineWords = new Set(headline.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const places = new Map<PartyId, Place>();
  for (const { id, type, name } of claims.parties) {
    const last =
      name
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.at(-1) ?? '';
    places.set(id, { rows: [], person: type === 'person', type, inHeadline: headlineWords.has(last) });
  }
  const named: Map<PartyId, boolean>[] = paragraphs.map(() => new Map());
  for (const { span, party } of claims.mentions) {
    const row = context.paragraphAt(span.start);
    if (row < 0) continue;
    const full = context.text.slice(span.start, span.end).includes(' ');
    const here = named[row]!;
    if (!here.has(party)) places.get(party)?.rows.push(row);
    here.set(party, full || here.get(party) === true);
  }
  const weight = (place: Place) => place.rows.length + (place.inHeadline ? HEADLINE_WEIGHT : 0);
  const leads = [...places]
    .filter(([, place]) => place.rows.length > 0)
    .sort((a, b) => weight(b[1]) - weight(a[1]) || a[1].rows[0]! - b[1].rows[0]!)
    .slice(0, 3)
    .map(([id]) => id);
  const leadShare = leads.length > 0 ? places.get(leads[0]!)!.rows.length / paragraphs.length : 0;
  const uses = named.map((here, row) => useOf(here, row, named, places, leads));
  const withParties = uses.filter((u) => u.parties > 0);
  const typicalKnown = withParties.reduce((s, u) => s + u.known / u.parties, 0) / (withParties.length || 1);
  return uses.map((use) => ({ ...use, leadShare, typicalKnown }));
}

function useOf(
  here: ReadonlyMap<PartyId, boolean>,
  row: number,
  named: readonly ReadonlyMap<PartyId, boolean>[],
  places: ReadonlyMap<PartyId, Place>,
  leads: readonly PartyId[],
): Omit<PartyUse, 'leadShare' | 'typicalKnown'> {
  const others = Math.max(1, named.length - 1);
  const previous = named[row - 1];
  const next = named[row + 1];
  const count = {
    known: 0,
    far: 0,
    inHeadline: 0,
    newFullNames: 0,
    newShortNames: 0,
    newOrganisations: 0,
    newPlaces: 0,
    newGroups: 0,
    knownPeople: 0,
    knownOrganisations: 0,
    knownOthers: 0,
    unintroduced: 0,
    salience: 0,
    highest: 0,
    withPrevious: 0,
    withNext: 0,
    skipped: 0,
  };
  for (const [id, full] of here) {
    const place = places.get(id);
    if (!place) continue;
    const elsewhere = place.rows.length - 1;
    const known = elsewhere > 0 || place.inHeadline;
    if (place.inHeadline) count.inHeadline++;
    if (place.inHeadline || place.rows.some((r) => Math.abs(r - row) > NEAR)) count.far++;
    const share = (elsewhere + (place.inHeadline ? HEADLINE_WEIGHT : 0)) / others;
    count.salience += share;
    if (share > count.highest) count.highest = share;
    if (place.person && !full && place.rows[0] === row) count.unintroduced++;
    if (previous?.has(id)) count.withPrevious++;
    if (next?.has(id)) count.withNext++;
    if (known) {
      count.known++;
      if (place.person) count.knownPeople++;
      else if (place.type === 'organisation') count.knownOrganisations++;
      else count.knownOthers++;
    } else if (place.person) {
      if (full) count.newFullNames++;
      else count.newShortNames++;
    } else if (place.type === 'organisation') count.newOrganisations++;
    else if (place.type === 'group') count.newGroups++;
    else count.newPlaces++;
  }
  if (previous && next)
    for (const id of previous.keys()) if (next.has(id) && !here.has(id)) count.skipped = 1;
  const lead = (k: number) => (leads[k] !== undefined && here.has(leads[k]) ? 1 : 0);
  return { parties: here.size, ...count, leads: [lead(0), lead(1), lead(2)] };
}
