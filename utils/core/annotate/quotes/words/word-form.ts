import type { Spelling } from '../../../text/vocabulary.ts';
import { FUNCTION_WORDS, type Tag } from './function-words.ts';
import { type Form, VERBS, type Verb } from './inflect.ts';

/** What the letters of a word alone tell the tagger. */
export interface WordForm {
  /** Begins with a capital, a small letter, any letter, a digit. */
  readonly capital: boolean;
  readonly small: boolean;
  readonly letter: boolean;
  readonly digit: boolean;
  /** Holds no small letter. */
  readonly shouted: boolean;
  /** Tag of a function word with the start of another verb: "he's", "that'll". */
  readonly contracted: Tag | undefined;
  readonly possessive: boolean;
  /** In small letters, without its possessive ending. */
  readonly word: string;
  readonly closed: Tag | undefined;
  readonly verb: Verb | undefined;
  /** What its ending makes of a word that no list knows. */
  readonly ending: Ending | undefined;
}

export interface Ending {
  readonly tag: Tag;
  readonly form?: Form;
  readonly lemma?: string;
}

/** The form of a spelling in plain quotes. */
export function wordFormOf({ text }: Spelling): WordForm {
  const lower = text.toLowerCase();
  const clitic = lower.includes("'") ? /^(.+)'(s|re|ve|ll|d|m)$/.exec(lower) : null;
  const possessive = clitic?.[2] === 's';
  const word = possessive ? clitic![1]! : lower;
  return {
    capital: /^\p{Lu}/u.test(text),
    small: /^\p{Ll}/u.test(text),
    letter: /^\p{L}/u.test(text),
    digit: /^\p{N}/u.test(text),
    shouted: text === text.toUpperCase(),
    contracted: clitic ? contractedTag(clitic[1]!) : undefined,
    possessive,
    word,
    closed: FUNCTION_WORDS.get(word),
    verb: VERBS.get(word),
    ending: endingOf(word),
  };
}

const CARRIES_VERB: ReadonlySet<Tag | undefined> = new Set<Tag>(['pronoun', 'who', 'sub', 'adv']);

function contractedTag(stem: string): Tag | undefined {
  const tag = FUNCTION_WORDS.get(stem);
  if (CARRIES_VERB.has(tag)) return tag;
  return stem === 'that' || stem === 'what' ? (tag ?? 'pronoun') : undefined;
}

function endingOf(word: string): Ending | undefined {
  if (word.length > 4 && word.endsWith('ly') && !NOT_ADVERB.test(word)) return { tag: 'adv' };
  if (word.length > 4 && /[^aeiou]ed$|[aeiou][a-z]ed$/.test(word) && !NOT_PAST.test(word))
    return { tag: 'verb', form: 'past', lemma: word.replace(/ed$/, '') };
  if (word.length > 5 && word.endsWith('ing'))
    return { tag: 'verb', form: 'ing', lemma: word.replace(/ing$/, '') };
  return /(?:ous|ful|able|ible|ical|ish|less|ive)$/.test(word) && word.length > 5 && !NOT_ADJECTIVE.test(word)
    ? { tag: 'adj' }
    : undefined;
}

const NOT_ADVERB =
  /^(?:family|rally|reply|supply|ally|belly|bully|jelly|assembly|monopoly|anomaly|butterfly|early|elderly|friendly|deadly|costly|lovely|lonely|ugly|holy|silly|unlikely|likely|weekly|daily|monthly|yearly|homily|melancholy|gully|tally|comply|apply|multiply)$/;
const NOT_ADJECTIVE =
  /^(?:executive|representative|detective|relative|native|archive|initiative|objective|perspective|incentive|directive|collective|fugitive|alternative|narrative|captive|operative|vegetable|finish|polish|english|irish|scottish|spanish|turkish|polish|swedish|parish|dish|constable|cable|table)$/;
const NOT_PAST =
  /^(?:.*eed|hundred|sacred|naked|wicked|kindred|hatred|infrared|biped|embed|seabed|flatbed|united|unprecedented|so-called|talented|gifted|rugged|ragged|beloved)$/;
