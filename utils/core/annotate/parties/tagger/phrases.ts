import { KNOWN_ORGANISATIONS } from '../lexicon/organisations.ts';
import { COUNTRY_OF, PLACES } from '../lexicon/places.ts';
import type { Word } from '../words.ts';
import type { WordFacts } from './word-facts.ts';

/** Where a known name of a list stands: begin and inside of an organisation, of a place; 0 elsewhere. */
export const PHRASE = { none: 0, organisation: 1, insideOrganisation: 2, place: 3, insidePlace: 4 } as const;

const openers = new Set<string>();
for (const names of [KNOWN_ORGANISATIONS, COUNTRY_OF.keys(), PLACES])
  for (const n of names) openers.add(n.split(' ')[0]!);

/** For each word, whether a known name begins at it or holds it; the longest name wins. */
export function findPhrases(words: readonly Word[], facts: readonly WordFacts[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (!facts[i]!.capital || !openers.has(facts[i]!.lower)) continue;
    let key = '';
    let to = 0;
    let kind: number = PHRASE.none;
    for (let j = i; j < words.length && j < i + 4 && (j === i || !words[j]!.first); j++) {
      key = j === i ? facts[j]!.lower : `${key} ${facts[j]!.lower}`;
      if (!facts[j]!.capital && !facts[j]!.joiner) break;
      const found = KNOWN_ORGANISATIONS.has(key)
        ? PHRASE.organisation
        : COUNTRY_OF.has(key) || PLACES.has(key)
          ? PHRASE.place
          : 0;
      if (found) {
        kind = found;
        to = j + 1;
      }
    }
    if (!kind) continue;
    marks[i] = kind;
    marks.fill(kind + 1, i + 1, to);
    i = to - 1;
  }
  return marks;
}
