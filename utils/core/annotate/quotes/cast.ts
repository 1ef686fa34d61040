import type { Party, PartyId, PartyMention, Span } from '../../model.ts';
import { lastStartingAtOrBefore } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import { type Gender, genderOfName } from '../parties/lexicon/first-names.ts';
import { KIN } from '../parties/lexicon/kin.ts';
import { learnGenders } from './genders.ts';
import type { Item, Outline } from './item.ts';
import { isNominal } from './phrases.ts';
import { roleWords } from './roles.ts';
import { TITLES } from './words/function-words.ts';
import { isSaying } from './words/inflect.ts';

/** Someone named in the reporter's own voice. */
export interface Member {
  readonly name: string;
  readonly party?: PartyId;
  kind: 'person' | 'organisation' | 'place' | 'group' | 'unknown';
  gender?: Gender;
  readonly roles: Set<string>;
  count: number;
}

export interface Appearance extends Span {
  readonly member: Member;
  readonly subject: boolean;
  /** Subject of a verb of saying that closes its sentence: '…, Reid said'. */
  readonly speaks: boolean;
  readonly possessive: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** Who appears in the article, and where, in order. Names inside quotations do not count. */
export interface Cast {
  readonly members: readonly Member[];
  readonly appearances: readonly Appearance[];
  /** Unnamed people introduced as speaking for a body ('a spokeswoman for Corvid Bank'), in order. */
  readonly spokespeople: readonly { readonly start: number; readonly body: Member }[];
}

const ORGANISATION =
  /\b(?:inc|corp|co|ltd|plc|llc|group|bank|university|college|institute|committee|party|department|ministry|agency|association|union|council|commission|company|foundation|court|congress|senate|house|times|post|journal|news|church|club|airlines|motors|foods|holdings|partners|capital|authority|office|bureau|board|center|centre|network|campaign|government|league|federation|society|trust|fund|press|research|police|army|navy|administration|white house|kremlin|pentagon|supreme court|street)\b/i;
const ACRONYM = /^\p{Lu}{3,6}$/u;
const MALE =
  /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman|councilman|father|assemblyman|grandfather|grandson|stepfather|stepson|policeman|businessman|fireman)$/;
const FEMALE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|congresswoman|chairwoman|spokeswoman|councilwoman|baroness|assemblywoman|mum|grandmother|granddaughter|stepmother|stepdaughter|actress|policewoman|businesswoman|nun)$/;

export function assembleCast(
  context: Context,
  outlines: readonly Outline[],
  named: { readonly mentions: readonly PartyMention[]; readonly parties: readonly Party[] },
): Cast {
  const parties = new Map(named.parties.map((party) => [party.id, party]));
  const spans = named.mentions.map((mention) => mention.span);
  const members: Member[] = [];
  const byParty = new Map<PartyId, Member>();
  const byKey = new Map<string, Member[]>();
  const appearances: Appearance[] = [];
  for (const { items } of outlines)
    for (let i = 0; i < items.length; i++) {
      if (items[i]!.tag !== 'name') continue;
      const from = i;
      while (items[i + 1]?.tag === 'name' && !items[i]!.possessive) i++;
      const span = { start: items[from]!.start, end: items[i]!.end };
      const mention = named.mentions[lastStartingAtOrBefore(spans, span.end - 1)];
      const party = mention && mention.span.end > span.start ? parties.get(mention.party) : undefined;
      const words = items.slice(from, i + 1).map((item) => item.text.replace(/'s$/i, ''));
      const member = party ? memberOfParty(party, byParty, members) : memberByName(words, byKey, members);
      if (!member) continue;
      member.count++;
      learn(member, items, from, i);
      appearances.push({
        ...span,
        member,
        subject: isSubject(items, from, i),
        speaks: closesWithSaying(items, i),
        possessive: items[i]!.possessive,
        sentence: lastStartingAtOrBefore(context.sentences, span.start),
      });
    }
  learnGenders(context, outlines, appearances);
  return { members, appearances, spokespeople: spokespeopleOf(outlines, appearances) };
}

export const isSpokesperson = (item: Item): boolean =>
  /^(?:spokes(?:man|woman|person)|representative)$/.test(item.lower);

/** 'a spokesman for Corvid Bank', 'a Corvid Bank spokesman'; one whose own name follows is a member himself. */
function spokespeopleOf(
  outlines: readonly Outline[],
  appearances: readonly Appearance[],
): Cast['spokespeople'] {
  const found: { start: number; body: Member }[] = [];
  for (const { items } of outlines)
    items.forEach((item, i) => {
      if (!isSpokesperson(item) || items[i + 1]?.tag === 'name') return;
      let at = i - 1;
      if (/^(?:for|of|at|from)$/.test(items[i + 1]?.lower ?? '')) {
        at = i + 2;
        while (items[at]?.tag === 'det' || items[at]?.tag === 'adj') at++;
      }
      const name = items[at]?.tag === 'name' ? appearanceIn(appearances, items[at]!) : undefined;
      if (name && name.member.kind !== 'person') found.push({ start: item.start, body: name.member });
    });
  return found;
}

/** Who 'the spokesman' at `at` speaks for: the body of the last one introduced. */
export function bodyOfSpokesperson(cast: Cast, item: Item): Member | undefined {
  if (!isSpokesperson(item)) return undefined;
  return cast.spokespeople[lastStartingAtOrBefore(cast.spokespeople, item.start)]?.body;
}

function memberOfParty(party: Party, byParty: Map<PartyId, Member>, members: Member[]): Member {
  const known = byParty.get(party.id);
  if (known) return known;
  const gender = party.type === 'person' ? genderOfName(party.name.split(' ')[0] ?? '') : undefined;
  const member: Member = {
    name: party.name,
    party: party.id,
    kind: party.type === 'place' && ORGANISATION.test(party.name) ? 'organisation' : party.type,
    roles: new Set(),
    count: 0,
    ...(gender && { gender }),
  };
  byParty.set(party.id, member);
  members.push(member);
  return member;
}

function memberByName(
  words: readonly string[],
  byKey: Map<string, Member[]>,
  members: Member[],
): Member | undefined {
  const bare = words.filter((word) => !TITLES.has(word.toLowerCase()));
  const last = bare.at(-1);
  if (!last) return undefined;
  const name = bare.join(' ');
  const key = last.toLowerCase();
  const gender = titleGender(words) ?? (bare.length > 1 ? genderOfName(bare[0]!) : undefined);
  const known = byKey.get(key) ?? [];
  const fits = (m: Member): boolean =>
    m.name === name ||
    (bare.length === 1 && (!gender || !m.gender || m.gender === gender)) ||
    (!m.name.includes(' ') && m.name === last);
  for (let k = known.length - 1; k >= 0; k--)
    if (fits(known[k]!) && (known[k]!.name.includes(' ') || bare.length === 1)) return known[k];
  const titled = bare.length < words.length;
  const kind =
    ORGANISATION.test(name) || ACRONYM.test(name) ? 'organisation' : titled || gender ? 'person' : 'unknown';
  const member: Member = { name, kind, roles: new Set(), count: 0, ...(gender && { gender }) };
  members.push(member);
  byKey.set(key, [...known, member]);
  return member;
}

function titleGender(words: readonly string[]): Gender | undefined {
  for (const word of words) {
    const lower = word.toLowerCase();
    const kin = KIN.get(lower);
    if (kin) return kin;
    if (MALE.test(lower)) return 'male';
    if (FEMALE.test(lower)) return 'female';
  }
  return undefined;
}

/** Roles and gender that the words around a name give away. */
function learn(member: Member, items: readonly Item[], from: number, to: number): void {
  for (const role of roleWords(items, from, to)) member.roles.add(role);
  const gender = titleGender([...member.roles, ...items.slice(from, to + 1).map((item) => item.lower)]);
  if (!gender || member.kind === 'organisation') return;
  member.gender ??= gender;
  if (member.kind === 'unknown') member.kind = 'person';
}

const closesWithSaying = (items: readonly Item[], to: number): boolean =>
  isSaying(items[to + 1]?.lemma) && (items[to + 2]?.tag ?? 'stop') === 'stop';

function isSubject(items: readonly Item[], from: number, to: number): boolean {
  if (items[to]!.possessive) return false;
  // “…,” said the wire's Ann Bell
  let verb = from - 1;
  // A student named Ann Bell, who
  if (/^(?:named|called)$/.test(items[verb]?.lower ?? '')) verb--;
  while (from - verb < 5 && (isNominal(items[verb]) || items[verb]?.tag === 'det')) verb--;
  if (
    items[verb]?.tag === 'verb' &&
    isSaying(items[verb]!.lemma) &&
    /^(?:quote|comma|stop)$/.test(items[verb - 1]?.tag ?? 'stop')
  )
    return true;
  let k = to + 1;
  if (items[k]?.tag === 'open') while (items[k] && items[k]!.tag !== 'close') k++;
  if (items[k]?.tag === 'close') k++;
  while (items[k]?.tag === 'adv' || items[k]?.tag === 'time') k++;
  const next = items[k];
  const lead = items[from - 1];
  if (next?.tag === 'aux' || (next?.tag === 'verb' && next.form !== 'ing')) return lead?.tag !== 'prep';
  // The economist Ann Bell, who
  const edge = items[verb];
  return (
    (next?.tag === 'comma' || next?.tag === 'conj') && (!edge || /^(?:stop|comma|quote)$/.test(edge.tag))
  );
}

/** The member named last inside `span`, the head of a name phrase. */
export const memberIn = (cast: Cast, span: Span): Appearance | undefined =>
  appearanceIn(cast.appearances, span);

function appearanceIn(appearances: readonly Appearance[], span: Span): Appearance | undefined {
  const found = appearances[lastStartingAtOrBefore(appearances, span.end - 1)];
  return found && found.end > span.start ? found : undefined;
}
