import type { Spelling } from '../../../text/vocabulary.ts';
import type { Word } from '../words.ts';
import { LIST, LITTLE, type WordFacts } from './word-facts.ts';

/**
 * A number from 0 for each spelling of an article, capitals or not, and of each word the number of its spelling: what
 * is known of a spelling then stands in an array.
 */
export function numberWords(words: readonly Word[]): Int32Array {
  let top = 0;
  for (const { spelling } of words) top = Math.max(top, spelling.id, spelling.plainId);
  const numberOf = new Int32Array(top + 1);
  let count = 0;
  const numbers = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const key = keyOf(words[i]!.spelling);
    let number = numberOf[key]!;
    if (number === 0) {
      number = ++count;
      numberOf[key] = number;
    }
    numbers[i] = number - 1;
  }
  return numbers;
}

/** Opening quotation marks are no apostrophes, though they fold alike. */
const keyOf = ({ id, plainId, text, word }: Spelling): number => (word || text === '’' ? plainId : id);

/** How many numbers there are. */
export const countOf = (numbers: Int32Array): number => {
  let top = -1;
  for (const number of numbers) if (number > top) top = number;
  return top + 1;
};

/** Bits of what the whole article shows about a word; one number a lower-case word. */
export const SEEN = {
  lowered: 1,
  capitalInside: 2,
  afterTitle: 4,
  afterFirstName: 8,
  beforeOrgHead: 16,
  afterIn: 32,
  beforeSpeech: 64,
  inBrackets: 128,
  inLongerRun: 256,
  alone: 512,
  beforeLegal: 1024,
  twice: 2048,
  possessive: 4096,
  afterThe: 8192,
  shouted: 16384,
  besideOrgNoun: 32768,
  besidePlaceNoun: 65536,
  afterArticle: 131072,
} as const;

/** What the article shows about each of its words anywhere, by number: the evidence that one mention lends to another. */
export function seenInDocument(
  words: readonly Word[],
  facts: readonly WordFacts[],
  numbers: Int32Array,
): Int32Array {
  const seen = new Int32Array(countOf(numbers));
  for (let i = 0; i < words.length; i++) {
    const fact = facts[i]!;
    const key = numbers[i]!;
    if (!fact.capital) {
      if (!fact.digit && !fact.joiner) seen[key] = seen[key]! | SEEN.lowered;
      continue;
    }
    const old = seen[key]!;
    let bits = (old & ~SEEN.lowered) !== 0 ? SEEN.twice : 0;
    const first = words[i]!.first;
    const before = first ? undefined : facts[i - 1];
    const after = i + 1 < words.length && !words[i + 1]!.first ? facts[i + 1] : undefined;
    if (fact.shouted) bits |= SEEN.shouted;
    else if (before && !before.shouted) bits |= SEEN.capitalInside;
    if (before) {
      const { lists, little, capital } = before;
      if (lists & LIST.honorific && capital) bits |= SEEN.afterTitle;
      if (lists & LIST.firstName && capital) bits |= SEEN.afterFirstName;
      if (little & LITTLE.in) bits |= SEEN.afterIn;
      if (little & LITTLE.the) bits |= SEEN.afterThe;
      if (little & LITTLE.article) bits |= SEEN.afterArticle;
      if (!capital && lists & LIST.orgNoun && !(lists & LIST.role)) bits |= SEEN.besideOrgNoun;
      if (little & LITTLE.of && i > 1 && facts[i - 2]!.lists & LIST.placeNoun) bits |= SEEN.besidePlaceNoun;
      if (little & LITTLE.open && after && after.little & LITTLE.close) bits |= SEEN.inBrackets;
    }
    if (after) {
      const { lists, little, capital } = after;
      if (lists & LIST.orgHead && capital) bits |= SEEN.beforeOrgHead;
      if (lists & LIST.legal && capital) bits |= SEEN.beforeLegal;
      if (!capital && lists & LIST.orgNoun) bits |= SEEN.besideOrgNoun;
      if (!capital && lists & LIST.placeNoun) bits |= SEEN.besidePlaceNoun;
      if (lists & LIST.speech) bits |= SEEN.beforeSpeech;
      if (little & LITTLE.possessive) bits |= SEEN.possessive;
    }
    if (before?.capital || after?.capital) bits |= SEEN.inLongerRun;
    else bits |= SEEN.alone;
    seen[key] = old | bits;
  }
  return seen;
}
