import type { Span } from '../../model.ts';
import type { Spelling } from '../../text/vocabulary.ts';
import type { Context } from '../context.ts';
import { COUNTRY_OF, DEMONYM_OF } from './lexicon/places.ts';

/** A unit that is in a name or not: a token without its possessive ending, or one half of a hyphenated pair. */
export interface Word extends Span {
  readonly text: string;
  readonly spelling: Spelling;
  /** Whether it starts a sentence. */
  readonly first: boolean;
  /** Whether the word before stands right against it. */
  readonly glued: boolean;
}

/**
 * Words of the sentences: "Nvidia's" gives "Nvidia" and "'s", "London-based" three words, "India-Pakistan" three words,
 * but "al-Assad" and "Coca-Cola" stay one. Linear time.
 */
export function splitWords({ text, tokens, sentences, vocabulary }: Context): Word[] {
  const words: Word[] = [];
  let next = 0;
  let before = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    let first = false;
    while (next < sentences.length && token.start >= sentences[next]!.start) {
      first = true;
      next++;
    }
    if (isWhole(token.text)) {
      const { start, end, spelling } = token;
      words.push({ start, end, text: spelling.text, spelling, first, glued: start === before });
      before = end;
      continue;
    }
    for (const [from, to] of cuts(token.text, tokens[at + 1]?.text ?? '')) {
      const start = token.start + from;
      const end = token.start + to;
      const spelling = vocabulary.spellingAt(text, start, end);
      words.push({ start, end, text: spelling.text, spelling, first, glued: start === before });
      before = end;
      first = false;
    }
  }
  return words;
}

/** Most tokens hold neither hyphen nor apostrophe. */
const isWhole = (text: string): boolean =>
  text.length < 3 || (!text.includes('-') && !text.includes("'") && !text.includes('’'));

const SUFFIX = /^(?:['’][sS]|['’])$/;

function* cuts(text: string, next: string): Generator<readonly [number, number]> {
  let end = text.length;
  let tail: readonly [number, number] | undefined;
  if (end > 2 && SUFFIX.test(text.slice(end - 2))) {
    tail = [end - 2, end];
    end -= 2;
  }
  const prefix = PREFIX.exec(text)?.[0].length ?? 0;
  const hyphen = hyphenToSplit(text, end, next);
  if (prefix > 0 && prefix < end) {
    yield [0, prefix];
    yield [prefix, end];
  } else if (hyphen > 0) {
    yield [0, hyphen];
    yield [hyphen, hyphen + 1];
    yield [hyphen + 1, end];
  } else yield [0, end];
  if (tail) yield tail;
}

/** What may follow a name after a hyphen without being part of it; "Ming-kai" and "Suk-yeol" are one name. */
const TAILS =
  /^(?:\p{Ll}{3,}ed|based|led|born|run|held|made|built|like|style|wide|area|era|bound|only|friendly|sized|class|type|size|speaking|leaning|facing|trading|owning|making|dominated|rich|free|style|themed|wing|side|level|grown|bred|ruled|heavy|centric|minded|proof|esque|hosted|sponsored|flagged|brokered|range|mandated)$/u;

/** "anti-Keller": what stands before the hyphen is no part of the name. */
const PREFIX = /^(?:[Aa]nti|[Pp]ro|[Ee]x|[Pp]ost|[Pp]re|[Nn]on|[Uu]n|[Mm]id)-(?=\p{Lu}\p{Ll}{2,})/u;
/** What two parties have between them: "the Keller-Hart talks". */
const PAIRED = new Set(
  `talks meeting summit deal pact treaty accord agreement border relations ties alliance axis battle fight feud rivalry showdown debate race
match game clash war conflict dispute ticket coalition partnership merger trade axis administration`.split(
    /\s+/,
  ),
);

const isUpper = (c: string | undefined): boolean => c !== undefined && c !== c.toLowerCase();
const isCountryOrPeople = (s: string): boolean => {
  const key = s.toLowerCase();
  return COUNTRY_OF.has(key) || DEMONYM_OF.has(key);
};

/** Where a name ends at a hyphen inside the word: "London-based", "India-Pakistan"; -1 where the word is one. */
function hyphenToSplit(text: string, end: number, next: string): number {
  const at = text.lastIndexOf('-', end - 1);
  if (at < 2 || at > end - 2) return -1;
  if (!isUpper(text[0])) return -1;
  const right = text.slice(at + 1, end);
  if (!isUpper(right[0])) return TAILS.test(right) ? at : -1;
  if (PAIRED.has(next) && at > 2 && right.length > 2) return at;
  const left = text.slice(0, at);
  return isCountryOrPeople(left) &&
    isCountryOrPeople(right) &&
    COUNTRY_OF.get(text.slice(0, end).toLowerCase()) === undefined
    ? at
    : -1;
}
