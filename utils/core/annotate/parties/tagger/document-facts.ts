import type { Word } from '../words.ts';
import { LIST, type WordFacts } from './word-facts.ts';

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

/** What the article shows about each of its words anywhere: the evidence that one mention lends to another. */
export function seenInDocument(words: readonly Word[], facts: readonly WordFacts[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    const fact = facts[i]!;
    const key = fact.lower;
    if (!fact.capital) {
      if (!fact.digit && !fact.joiner) seen.set(key, (seen.get(key) ?? 0) | SEEN.lowered);
      continue;
    }
    const old = seen.get(key) ?? 0;
    let bits = (old & ~SEEN.lowered) !== 0 ? SEEN.twice : 0;
    const first = words[i]!.first;
    const before = first ? undefined : facts[i - 1];
    const after = i + 1 < words.length && !words[i + 1]!.first ? facts[i + 1] : undefined;
    if (fact.shouted) bits |= SEEN.shouted;
    else if (before && !before.shouted) bits |= SEEN.capitalInside;
    if (before) {
      if (before.lists & LIST.honorific && before.capital) bits |= SEEN.afterTitle;
      if (before.lists & LIST.firstName && before.capital) bits |= SEEN.afterFirstName;
      if (/^(?:in|at|near|from)$/.test(before.lower)) bits |= SEEN.afterIn;
      if (before.lower === 'the') bits |= SEEN.afterThe;
      if (before.lower === 'a' || before.lower === 'an') bits |= SEEN.afterArticle;
      if (!before.capital && before.lists & LIST.orgNoun && !(before.lists & LIST.role))
        bits |= SEEN.besideOrgNoun;
      if (before.lower === 'of' && i > 1 && facts[i - 2]!.lists & LIST.placeNoun)
        bits |= SEEN.besidePlaceNoun;
      if (before.lower === '(' && after?.lower === ')') bits |= SEEN.inBrackets;
    }
    if (after) {
      if (after.lists & LIST.orgHead && after.capital) bits |= SEEN.beforeOrgHead;
      if (after.lists & LIST.legal && after.capital) bits |= SEEN.beforeLegal;
      if (!after.capital && after.lists & LIST.orgNoun) bits |= SEEN.besideOrgNoun;
      if (!after.capital && after.lists & LIST.placeNoun) bits |= SEEN.besidePlaceNoun;
      if (after.lists & LIST.speech) bits |= SEEN.beforeSpeech;
      if (after.lower === "'s") bits |= SEEN.possessive;
    }
    if (before?.capital || after?.capital) bits |= SEEN.inLongerRun;
    else bits |= SEEN.alone;
    seen.set(key, old | bits);
  }
  return seen;
}
