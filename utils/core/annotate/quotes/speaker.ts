import type { Span, Speaker } from '../../model.ts';
import { lastStartingAtOrBefore } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import { roleBefore, severalBefore, takenUp } from './anaphora.ts';
import type { Attribution } from './attribute.ts';
import { bodyOfSpokesperson, type Cast, isSpokesperson, type Member, memberIn } from './cast.ts';
import type { Item } from './item.ts';
import { type Phrase, withApposition } from './phrases.ts';
import { type Clues, genderOf, resolvePronoun } from './pronouns.ts';
import { roleOf, SAME_ROLE } from './roles.ts';
import { anonymityReason, isReader, kindOfNominal, speaksForBody } from './source-kind.ts';
import { TITLES } from './words/function-words.ts';
import { isPersonNoun } from './words/people.ts';

export interface Voice {
  readonly speaker: Speaker;
  readonly member?: Member;
}

/**
 * Whether the phrase can be a speaker at all. A lone singular noun ('budget', 'interview') is a misread sentence, and
 * without a verb of saying only a headline's name is worth showing (elsewhere two of three would be wrong): unsure is an
 * answer.
 */
export function isPlausible({ outline, speaker, rule, strength }: Attribution): boolean {
  const head = outline.items[speaker.head]!;
  if (rule === 'doing') return head.tag === 'name' && outline.paragraph === 0;
  if (isReader(outline.items, speaker)) return false;
  if (/^(?:said-x|x-said|dash|according-to|passive|trailing)$/.test(rule)) return true;
  // The mills were sold. “…”: things the sentence before is about do not speak
  if (rule === 'floating' && strength === 1 && head.tag === 'noun' && !isPersonNoun(head.lower)) return false;
  if (head.tag !== 'noun' || speaker.from !== speaker.head) return true;
  return PLURAL.test(head.lower) || head.first || PERSON.test(head.lower) || head.possessive;
}

const PLURAL = /(?:[^su]s|people|men|women|children|police|staff|media|many|most|some|others)$/;
const PERSON = /(?:er|or|ist|ant|man|woman|one|body|else)$/;

/** The speaker an attribution names, resolved to a party where the text allows it. */
export function toVoice(context: Context, cast: Cast, found: Attribution, clues: Clues): Voice {
  const { items } = found.outline;
  const phrase = withApposition(items, found.speaker);
  const head = items[phrase.head]!;
  const span = { start: items[phrase.from]!.start, end: items[phrase.to]!.end };
  const surface = context.text.slice(span.start, span.end);
  const known = (member: Member): Voice => ({ speaker: { span, ...identity(member) }, member });
  if (head.tag === 'pronoun' || head.tag === 'who' || /^(?:his|her|its)$/.test(head.lower)) {
    const word = head.lower.replace(/'.*$/, '');
    const member = resolvePronoun(context, cast, { start: head.start, end: head.end }, word, clues);
    if (member) {
      const gender = genderOf(word);
      if (gender) member.gender ??= gender;
      return known(member);
    }
    const goesOn =
      sameBody(word, clues.speaker) ??
      (word === 'they' ? nameless(context, items, severalBefore(items, phrase.head)) : undefined) ??
      (/^s?he$/.test(word) ? nameless(context, items, roleBefore(items, phrase.head)) : undefined);
    return { speaker: { ...(goesOn ?? { name: surface, type: 'anonymous' }), span } };
  }
  const joint = jointName(items, phrase);
  if (joint) return { speaker: { span, name: joint, type: 'named' } };
  const title = head.tag === 'name' && TITLES.has(head.lower) && items[phrase.from]!.tag === 'det';
  const office = head.tag === 'name' && TITLES.has(head.lower) && phrase.to > phrase.head;
  if (head.tag === 'name' && !title && !office) {
    // the Scot said: no people, but the person just named
    const epithet = takenUp(context, cast, items, phrase);
    if (epithet) return known(epithet);
    const member = memberIn(cast, { start: items[phrase.from]!.start, end: head.end });
    if (member && member.end >= head.start) return known(member.member);
    return { speaker: { span, name: nameOf(items, phrase), type: 'named' } };
  }
  const apposed =
    phrase.to > phrase.head && items[phrase.to]!.tag === 'name'
      ? memberIn(cast, items[phrase.to]!)
      : undefined;
  // Secretary of State Ann Bell; not the mayor of London
  const titled =
    TITLES.has(head.lower) && items[phrase.from]!.tag !== 'det' && apposed?.member.kind === 'person';
  if (apposed && titled) return known(apposed.member);
  // a ministry official in the South: where, not for whom
  const placed = /^(?:in|on)$/.test(items[phrase.head + 1]?.lower ?? '');
  const body =
    apposed &&
    !placed &&
    !reasonOf(context, span) &&
    speaksForBody(head.lower) &&
    apposed.member.kind !== 'person';
  if (apposed && (body || items.slice(phrase.head, phrase.to).some((item) => item.tag === 'comma')))
    return known(apposed.member);
  // 'the mayor of London' is not the mayor of Leeds who spoke before
  const member =
    phrase.to > phrase.head
      ? undefined
      : (byRole(context, cast, items, phrase) ?? takenUp(context, cast, items, phrase));
  if (member) return known(member);
  const definite = phrase.to === phrase.head && /^(?:the|this|that)$/.test(items[phrase.from]!.lower);
  const spoken = definite && phrase.from === phrase.head - 1 ? bodyOfSpokesperson(cast, head) : undefined;
  if (spoken) return known(spoken);
  // The ministry said … A spokesman said: for whom is plain
  const bare = isSpokesperson(head) && phrase.to === phrase.head && phrase.from === phrase.head - 1;
  if (bare && clues.previous?.kind === 'organisation') return known(clues.previous);
  const owner = speaksForBody(head.lower)
    ? memberIn(cast, { start: span.start, end: head.start })
    : undefined;
  const unnamed = reasonOf(context, span);
  if (unnamed) return nominal(context, found, span, surface);
  if (owner && owner.member.kind !== 'person' && owner.member.kind !== 'place') return known(owner.member);
  return nominal(context, found, span, surface);
}

/** 'Researchers tracked the geese. They say …'; 'The keeper gave way. “…,” he said': people without a name. */
function nameless(context: Context, items: readonly Item[], phrase: Phrase | undefined): Speaker | undefined {
  if (!phrase) return undefined;
  const name = context.text
    .slice(items[phrase.from]!.start, items[phrase.to]!.end)
    .replace(/^(?:the|an?)\s+/i, '');
  return { name, type: items[phrase.head]!.tag === 'name' ? 'named' : kindOfNominal(items, phrase) };
}

/** 'It blamed …', 'they added': the body or the people that spoke just before, where no name fits. */
function sameBody(word: string, before: Speaker | undefined): Speaker | undefined {
  if (!before || before.unsure) return undefined;
  if (word === 'it') return before.type === 'organisation' ? before : undefined;
  const several = before.type === 'organisation' || / and /.test(before.name) || PLURAL.test(before.name);
  return word === 'they' && several ? before : undefined;
}

/** 'REID:' at the head of a turn. */
export function toLabelVoice(
  context: Context,
  cast: Cast,
  label: { readonly start: number; readonly end: number },
): Voice {
  const name = context.text.slice(label.start, label.end);
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  const member = cast.members.find((m) => m.name.toLowerCase().split(' ').at(-1) === last);
  if (member) return { speaker: { span: label, ...identity(member) }, member };
  if (FUNCTION.test(name)) return { speaker: { span: label, name, type: 'anonymous' } };
  const spelt = name.toLowerCase().replace(/(?:^|[\s'.-])\p{L}/gu, (c) => c.toUpperCase());
  return { speaker: { span: label, name: spelt, type: 'named' } };
}

const FUNCTION =
  /^(?:HOST|MODERATOR|ANCHOR|INTERVIEWER|REPORTER|QUESTION|ANSWER|Q|A|AUDIENCE|VOICE|NARRATOR|SPEAKER|CALLER|MAN|WOMAN|JUDGE|COURT|OPERATOR|CROWD|ALL)$/;

function nominal(
  context: Context,
  found: Attribution,
  span: { start: number; end: number },
  surface: string,
): Voice {
  const { items } = found.outline;
  const type = kindOfNominal(items, found.speaker);
  const alias = ALIAS.exec(context.text.slice(span.end, span.end + 90));
  if (alias) return { speaker: { span, name: alias[1]!, type: 'named' } };
  const name = surface
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/,?\s+(?:who|which|that)$/, '')
    .replace(/['’]s?$/, '');
  const reason = type === 'anonymous' ? reasonOf(context, span) : undefined;
  return { speaker: { span, name, type, ...(reason && { anonymity: reason }) } };
}

/** What the sentence of the attribution says about why its source is not named. */
function reasonOf(context: Context, span: Span): string | undefined {
  const sentence = context.sentences[lastStartingAtOrBefore(context.sentences, span.start)];
  return sentence && anonymityReason(context.text, span.start, sentence.end);
}

const ALIAS =
  /^,? (?:who (?:goes|went) by(?: the name)?|who (?:writes|wrote|performs|records|works|posts|tweets) (?:under|by|as)(?: the (?:pen )?name)?(?: of)?|(?:known|identified) (?:only |simply )?as|nicknamed|who gave (?:his|her|their) name (?:only )?as) ["'\u201c\u2018]?(\p{Lu}(?:\.|[\p{L}'-]*)(?: \p{Lu}(?:\.|[\p{L}'-]*))*)/u;

const identity = (member: Member): Pick<Speaker, 'name' | 'party' | 'type'> => ({
  name: member.name,
  ...(member.party !== undefined && { party: member.party }),
  type:
    member.kind === 'organisation' || member.kind === 'place' || member.kind === 'group'
      ? 'organisation'
      : 'named',
});

/** 'Marsh and Quill': more than one named speaker. */
function jointName(items: readonly Item[], phrase: Phrase): string | undefined {
  const inside = items.slice(phrase.from, phrase.to + 1);
  const and = inside.findIndex((item) => item.lower === 'and');
  if (and < 1 || inside[and - 1]?.tag !== 'name' || inside[and + 1]?.tag !== 'name') return undefined;
  return inside
    .filter((item) => item.tag !== 'mark' && item.tag !== 'comma')
    .map((item) => item.text)
    .join(' ');
}

function nameOf(items: readonly Item[], phrase: Phrase): string {
  let from = phrase.head;
  while (from > phrase.from && items[from - 1]!.tag === 'name') from--;
  const words = items.slice(from, phrase.head + 1).map((item) => item.text.replace(/'s?$/, ''));
  const bare = words.filter((word) => !TITLES.has(word.toLowerCase()));
  return (bare.length > 0 ? bare : words).join(' ');
}

/** A headline's bare 'Minister': whoever the article introduces as that, if only one is. */
function headlineRole(cast: Cast, items: readonly Item[], phrase: Phrase): Member | undefined {
  const head = items[phrase.head]!;
  const opens = head.first || items[phrase.from - 1]?.tag === 'quote';
  if (phrase.from !== phrase.to || !opens || !TITLES.has(head.lower)) return undefined;
  const holders = cast.members.filter((member) => member.roles.has(head.lower));
  return holders.length === 1 ? holders[0] : undefined;
}

const ofRole = (member: Member, role: string): boolean =>
  member.roles.has(role) || (SAME_ROLE[role]?.some((other) => member.roles.has(other)) ?? false);

/** 'the prime minister', 'the 23-year-old': the one person nearby who was introduced as that. */
function byRole(context: Context, cast: Cast, items: readonly Item[], phrase: Phrase): Member | undefined {
  const role = roleOf(items, phrase.from, phrase.head);
  if (!role) return headlineRole(cast, items, phrase);
  const at = items[phrase.from]!.start;
  const sentence = lastStartingAtOrBefore(context.sentences, at);
  let found: Member | undefined;
  for (let i = lastStartingAtOrBefore(cast.appearances, at - 1); i >= 0; i--) {
    const { member, sentence: where } = cast.appearances[i]!;
    if (sentence - where > 15) break;
    if (member.kind === 'organisation' || !ofRole(member, role)) continue;
    if (found && found !== member) return undefined;
    found = member;
  }
  return found;
}
