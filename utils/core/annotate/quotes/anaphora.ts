import { lastStartingAtOrBefore } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import { DEMONYM_OF } from '../parties/lexicon/places.ts';
import type { Appearance, Cast, Member } from './cast.ts';
import type { Item } from './item.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isPersonNoun } from './words/people.ts';

/** Nouns for a business or a body of people whose name need not tell what it is. */
const FIRMS =
  /^(?:company|firm|bank|group|charity|airline|retailer|manufacturer|carrier|start-?up|organi[sz]ation|insurer|lender|supplier|developer|operator|utility)$/;
/** Nouns that the name itself holds, unless it is an acronym: the commission → Harbour Commission, the agency → NASA. */
const OFFICES =
  /^(?:agency|university|college|union|party|club|association|ministry|department|council|commission|committee|federation|foundation|institute|regulator|watchdog|authority|board|bureau)$/;
/** Papers and channels are where things are read more often than what a story is about. */
const OUTLETS =
  /\b(?:times|post|guardian|journal|news|herald|tribune|telegraph|mail|mirror|sun|press|reuters|bbc|cnn|nbc|abc|cbs|fox|npr|facebook|twitter|instagram|youtube|forbes|magazine|gazette|courier|wikinews|radio)\b/i;
const AGE = /^\d{1,3}-year-old$/;
/** What a person is called whose name has just been given, to vary: the striker, the singer. */
const EPITHETS =
  /^(?:striker|midfielder|goalkeeper|keeper|defender|winger|forward|batsman|batter|bowler|pitcher|catcher|shortstop|rookie|slugger|left-hander|right-hander|southpaw|quarterback|golfer|sprinter|swimmer|boxer|cyclist|jockey|footballer|cricketer|skier|veteran|youngster|teenager|newcomer|star|frontman|rocker|singer|rapper|guitarist|musician|actor|actress|comedian|comic|director|novelist|author|writer|poet|playwright|painter|sculptor|artist|designer|chef|businessman|businesswoman|billionaire|tycoon|entrepreneur|academic|scientist|historian|economist|physicist|biologist|astronomer|politician|lawmaker|backbencher|pensioner)$/;
/** Nationalities that no list of adjectives holds. */
const NATIVES =
  /^(?:scot|briton|spaniard|dane|swede|finn|pole|turk|serb|croat|slovak|slovene|kiwi|aussie|(?:english|scots|welsh|irish|french|dutch|ulster)(?:man|woman))$/;

/** So many sentences may lie between a name and the noun that takes it up. */
const NEAR = 3;

/**
 * Whom a bare definite noun takes up: 'the company' the only body named in the sentences before, 'the 29-year-old',
 * 'the striker' or 'the Dane' the person they are about. Undefined where two fit.
 */
export function takenUp(
  context: Context,
  cast: Cast,
  items: readonly Item[],
  phrase: Phrase,
): Member | undefined {
  const { from, head, to } = phrase;
  if (to !== head || from !== head - 1 || items[from]!.lower !== 'the') return undefined;
  const noun = items[head]!.lower;
  const aged = AGE.test(noun);
  const office = OFFICES.test(noun);
  const at = items[from]!.start;
  if (EPITHETS.test(noun) || NATIVES.test(noun) || (items[head]!.tag === 'name' && DEMONYM_OF.has(noun)))
    return lastSubject(context, cast, at, items, head);
  if (!aged && !office && !FIRMS.test(noun)) return undefined;
  if (!aged && isOther(items, from, noun)) return undefined;
  const sentence = lastStartingAtOrBefore(context.sentences, at);
  let found: Member | undefined;
  let latest: Appearance | undefined;
  for (let i = lastStartingAtOrBefore(cast.appearances, at - 1); i >= 0; i--) {
    const seen = cast.appearances[i]!;
    const { member, subject, sentence: where } = seen;
    if (sentence - where > NEAR) break;
    if (aged) {
      if (member.kind === 'person') latest ??= seen;
      // another person was named since
      if (latest && latest.member !== member && latest.sentence > where) return undefined;
      const other = [...member.roles].some((role) => AGE.test(role));
      if (member.kind === 'person' && subject && !other) return member;
    } else if (member.kind === 'organisation' && !OUTLETS.test(member.name)) {
      if (office && !member.name.toLowerCase().includes(noun) && !/^\p{Lu}{2,}$/u.test(member.name)) continue;
      if (found && found !== member) return undefined;
      found = member;
    }
  }
  return found;
}

/** 'the central bank' … 'the bank': one that goes without a name is more likely meant. */
function isOther(items: readonly Item[], before: number, noun: string): boolean {
  for (let i = 1; i < before; i++)
    if (items[i]!.lower === noun && items[i]!.tag === 'noun' && /^(?:adj|noun)$/.test(items[i - 1]!.tag))
      return true;
  return false;
}

/** So many sentences may lie between a person's name and what he or she is called then. */
const VARIED = 2;

/** The one person the last sentence with any is about, unless the noun is used for another ('a striker', 'the author of'). */
function lastSubject(
  context: Context,
  cast: Cast,
  at: number,
  items: readonly Item[],
  head: number,
): Member | undefined {
  const noun = items[head]!.lower;
  const another = items.some((item, i) => item.lower === noun && i !== head && items[i + 1]?.tag !== 'name');
  if (another) return undefined;
  const sentence = lastStartingAtOrBefore(context.sentences, at);
  let found: Appearance | undefined;
  for (let i = lastStartingAtOrBefore(cast.appearances, at - 1); i >= 0; i--) {
    const seen = cast.appearances[i]!;
    if (sentence - seen.sentence > VARIED || (found && seen.sentence < found.sentence)) break;
    if (seen.member.kind !== 'person' || !seen.subject) continue;
    if (found && found.member !== seen.member) return undefined;
    found = seen;
  }
  return found?.member;
}

const PLURAL = /(?:[^su]s|people|men|women|children|police)$/;

/** 'Researchers tracked the geese. They say …': the several people that the sentence before items[at] is about. */
export function severalBefore(items: readonly Item[], at: number): Phrase | undefined {
  let end = at;
  for (let n = 0; n < 3; n++) {
    while (end > 0 && items[end - 1]!.tag !== 'stop') end--;
    let start = end - 1;
    while (start > 0 && items[start - 1]!.tag !== 'stop') start--;
    if (start < 0 || end - start > 80) return undefined;
    end = start;
    const phrase = phraseStartingAt(items, start);
    if (!phrase) continue;
    const joint = items[phrase.to + 1]?.lower === 'and' ? phraseStartingAt(items, phrase.to + 2) : undefined;
    if (joint && /^(?:verb|aux)$/.test(items[joint.to + 1]?.tag ?? '')) return { ...phrase, to: joint.to };
    const head = items[phrase.head]!;
    const several =
      head.tag === 'noun'
        ? PLURAL.test(head.lower)
        : items[phrase.from]!.lower === 'the' && /[^s']s$/.test(head.lower);
    return several ? phrase : undefined;
  }
  return undefined;
}

/** 'The lock keeper gave way. “…,” he said': the unnamed person that the sentence of items[at] or one before is about. */
export function roleBefore(items: readonly Item[], at: number): Phrase | undefined {
  let start = at;
  for (let n = 0; n < 3; n++) {
    while (start > 0 && items[start - 1]!.tag !== 'stop') start--;
    if (at - start > 120) return undefined;
    const phrase = phraseStartingAt(items, start);
    const head = phrase && items[phrase.head]!;
    if (
      phrase &&
      phrase.to < at &&
      head!.tag === 'noun' &&
      /^(?:the|an?|one)$/.test(items[phrase.from]!.lower)
    )
      return isPersonNoun(head!.lower) && !PLURAL.test(head!.lower)
        ? { ...phrase, to: phrase.head }
        : undefined;
    if (phrase && head!.tag === 'name') return undefined;
    if (start === 0) return undefined;
    start--;
  }
  return undefined;
}
