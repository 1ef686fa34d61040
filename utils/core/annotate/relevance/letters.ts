import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Spelling } from '../../text/vocabulary.ts';

/** What the letters of a token tell a paragraph's profile. */
export interface Letters {
  /** Stem of the word; undefined for marks, stop words and single letters. */
  readonly stem: string | undefined;
  /** Bits of KIND. */
  readonly kind: number;
}

export const KIND = {
  upper: 1,
  digit: 2,
  title: 4,
  saying: 8,
  pronoun: 16,
  openingPronoun: 32,
  connective: 64,
  firstPerson: 128,
  definite: 256,
  the: 512,
  quoteMark: 1024,
  stop: 2048,
  /** The mark before a quotation that goes on with a sentence of its own. */
  lead: 4096,
  ampersand: 8192,
} as const;

const LISTS: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = (
  [
    [KIND.title, 'mr mrs ms miss dr prof professor sir lord lady sen gov rep gen justice judge'],
    [
      KIND.saying,
      'said says told added adds asked insisted warned explained argued claimed wrote writes noted tweeted admitted stated commented replied',
    ],
    [KIND.pronoun, 'he she they it him her them his their its'],
    [KIND.openingPronoun, 'he she they it his her their its this that these those both'],
    [KIND.connective, 'but and however meanwhile also yet so still instead then or nor'],
    [KIND.firstPerson, "i we my our me us i'm we're i've we've i'd we'd i'll we'll"],
    [KIND.definite, 'the this that these those such'],
    [KIND.the, 'the'],
  ] as const
).map(([bit, words]) => [bit, new Set(words.split(' '))]);

const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isDigit = (c: number) => c >= 48 && c <= 57;
const isQuoteMark = (c: number) => c === 34 || c === 0x201c || c === 0x201d || c === 0x2018 || c === 39;
const isStop = (c: number) => c === 46 || c === 33 || c === 63 || c === 0x2026 || c === 58;

export function lettersOf({ text, word }: Spelling): Letters {
  const c = text.charCodeAt(0);
  if (!word) {
    const kind =
      (isQuoteMark(c) ? KIND.quoteMark : isStop(c) ? KIND.stop : text === '&' ? KIND.ampersand : 0) |
      (text === ',' || text === ':' ? KIND.lead : 0);
    return { stem: undefined, kind };
  }
  const lower = text.replaceAll('’', "'").toLowerCase();
  let kind = (isUpper(c) ? KIND.upper : 0) | (isDigit(c) ? KIND.digit : 0);
  for (const [bit, words] of LISTS) if (words.has(lower)) kind |= bit;
  return { stem: lower.length > 1 && !STOP_WORDS.has(lower) ? stem(lower) : undefined, kind };
}
