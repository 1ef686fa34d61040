import type { Party, PartyId, PartyMention, Span } from '../../model.ts';
import { lastStartingAtOrBefore } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import { type Gender, genderOfName } from './lexicon/first-names.ts';
import { HONORIFICS } from './lexicon/titles.ts';

const HE = /^(?:he|him|his|himself)$/i;
const SHE = /^(?:she|her|hers|herself)$/i;
const COMPANY =
  /^(?:the|this|that) (?:company|firm|group|bank|agency|organi[sz]ation|maker|carmaker|retailer|airline|union|charity|party|club|team|ministry|department|university|court|commission)$/i;
const PERSON = /^the (?:\d+-year-old|(?:former )?\p{Ll}+(?:man|woman|ist|er|or|ian))$/iu;

/** How far back a pronoun reaches: sentences before its own. */
const REACH = 3;

/**
 * The party a pronoun or a bare noun ("he", "the company", "the 47-year-old") stands for, or undefined where the text
 * leaves it unsure. Salience after Lappin & Leass (1994), cut down: the nearest sentence wins, in it the first-named
 * (its subject, as a rule), and two that fit alike make it unsure.
 */
export function resolvePronoun(
  context: Context,
  parties: readonly Party[],
  mentions: readonly PartyMention[],
  pronoun: Span,
): PartyId | undefined {
  const text = context.text.slice(pronoun.start, pronoun.end);
  const wants = wanted(text);
  if (!wants) return undefined;
  const byId = new Map(parties.map((p) => [p.id, p]));
  const own = lastStartingAtOrBefore(context.sentences, pronoun.start);
  const fits = (m: PartyMention): boolean => {
    const party = byId.get(m.party);
    if (!party || party.type !== wants.type) return false;
    const gender = wants.gender ? genderOf(party, context.text, mentions) : undefined;
    return !gender || gender === wants.gender;
  };
  let end = lastStartingAtOrBefore(
    mentions.map((m) => m.span),
    pronoun.start - 1,
  );
  for (let s = own; s >= Math.max(0, own - REACH) && end >= 0; s--) {
    const sentence = context.sentences[s]!;
    const here: PartyMention[] = [];
    for (; end >= 0 && mentions[end]!.span.start >= sentence.start; end--)
      if (fits(mentions[end]!)) here.unshift(mentions[end]!);
    if (here.length === 0) continue;
    const ids = new Set(here.map((m) => m.party));
    if (ids.size === 1) return here[0]!.party;
    return clearest(here, byId, context.text, mentions, wants.gender);
  }
  return undefined;
}

/** Of several in one sentence: the one whose gender is known to fit, else the sentence's first, if it opens it. */
function clearest(
  here: readonly PartyMention[],
  byId: ReadonlyMap<PartyId, Party>,
  text: string,
  mentions: readonly PartyMention[],
  gender: Gender | undefined,
): PartyId | undefined {
  if (!gender) return undefined;
  const sure = [
    ...new Set(
      here.filter((m) => genderOf(byId.get(m.party)!, text, mentions) === gender).map((m) => m.party),
    ),
  ];
  if (sure.length === 1) return sure[0];
  const first = here[0]!;
  return (sure.length === 0 || sure.includes(first.party)) &&
    here.filter((m) => m.party === first.party).length > 1
    ? first.party
    : undefined;
}

function wanted(text: string): { type: Party['type']; gender?: Gender } | undefined {
  if (HE.test(text)) return { type: 'person', gender: 'male' };
  if (SHE.test(text)) return { type: 'person', gender: 'female' };
  if (PERSON.test(text)) return { type: 'person' };
  if (COMPANY.test(text)) return { type: 'organisation' };
  return undefined;
}

/** Gender of a person by an honorific before any mention, else by first name. */
export function genderOf(party: Party, text: string, mentions: readonly PartyMention[]): Gender | undefined {
  const own = new Set(party.mentions);
  for (const m of mentions) {
    if (!own.has(m.id)) continue;
    const word = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, m.span.start - 16), m.span.start))?.[1];
    const told = word ? HONORIFICS.get(word.toLowerCase()) : undefined;
    if (told) return told;
  }
  return party.name.includes(' ') ? genderOfName(party.name.split(' ')[0]!) : undefined;
}
