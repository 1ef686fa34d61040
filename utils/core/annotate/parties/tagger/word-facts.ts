import { isFirstName } from '../lexicon/first-names.ts';
import {
  CALENDAR,
  JOINERS,
  LEGAL_FORMS,
  ORG_HEADS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_LEADS,
} from '../lexicon/heads.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../lexicon/organisations.ts';
import { COUNTRY_OF, DEMONYM_OF, PLACES } from '../lexicon/places.ts';
import { HONORIFICS, ROLE_NOUNS, TITLE_LEADS } from '../lexicon/titles.ts';
import type { Clusters } from './clusters.ts';
import { hashText } from './hash.ts';

/** What the tagger knows of a word by its letters alone; one object a spelling, made once. */
export interface WordFacts {
  readonly lower: string;
  readonly exact: number;
  readonly folded: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Word cluster, fine to coarse; 0 where the word has none. */
  readonly cluster: number;
  readonly cluster2: number;
  readonly cluster3: number;
  /** Bit set of the word lists it stands in. */
  readonly lists: number;
  readonly capital: boolean;
  /** All letters are capitals, two or more of them. */
  readonly shouted: boolean;
  readonly digit: boolean;
  readonly letters: boolean;
  readonly joiner: boolean;
  /** Bit of the small word it is, 0 for all others: see LITTLE. */
  readonly little: number;
}

export const LIST = {
  country: 1,
  people: 2,
  place: 4,
  firstName: 8,
  honorific: 16,
  titleLead: 32,
  role: 64,
  orgHead: 128,
  legal: 256,
  placeHead: 512,
  placeLead: 1024,
  calendar: 2048,
  particle: 4096,
  speech: 8192,
  orgNoun: 16384,
  placeNoun: 32768,
} as const;

/** Small words and marks that tell much of the word beside them. */
export const LITTLE = { in: 1, the: 2, article: 4, of: 8, open: 16, close: 32, possessive: 64 } as const;
const LITTLE_WORDS: ReadonlyMap<string, number> = new Map([
  ['in', LITTLE.in],
  ['at', LITTLE.in],
  ['near', LITTLE.in],
  ['from', LITTLE.in],
  ['the', LITTLE.the],
  ['a', LITTLE.article],
  ['an', LITTLE.article],
  ['of', LITTLE.of],
  ['(', LITTLE.open],
  [')', LITTLE.close],
  ["'s", LITTLE.possessive],
]);

const SPEECH = new Set(
  'said says say told tells added adds asked wrote explained noted warned argued believes thinks told announced insisted replied tweeted recalled'.split(
    ' ',
  ),
);
const JOINING_MARKS = new Set(["'s", '’s', '-', '&', '.', '/', "'", '’', '!', 'y', 'e', '–']);

/** What makes one office of another: "vice-president", "secretary-general", "editor-in-chief". */
const COMPOUND = /^(?:vice|co|ex|deputy|sub|under)-|-(?:general|in-chief|elect|at-large|designate)$/g;

/** Facts of one spelling. */
export function factsOf(text: string, clusters: Clusters): WordFacts {
  const lower = text.toLowerCase();
  const plain = lower.replaceAll('’', "'");
  const bare = plain.endsWith('.') ? plain.slice(0, -1) : plain;
  let lists = 0;
  if (COUNTRY_OF.has(plain)) lists |= LIST.country;
  if (DEMONYM_OF.has(plain)) lists |= LIST.people;
  if (PLACES.has(plain)) lists |= LIST.place;
  if (isFirstName(plain)) lists |= LIST.firstName;
  if (HONORIFICS.has(bare)) lists |= LIST.honorific;
  if (TITLE_LEADS.has(bare)) lists |= LIST.titleLead;
  if (
    ROLE_NOUNS.has(bare) ||
    ROLE_NOUNS.has(bare.replace(COMPOUND, '')) ||
    /\p{Ll}(?:ologist|onomer|ographer|atrician)$/u.test(bare)
  )
    lists |= LIST.role;
  if (ORG_HEADS.has(bare)) lists |= LIST.orgHead;
  if (LEGAL_FORMS.has(bare)) lists |= LIST.legal;
  if (PLACE_HEADS.has(bare)) lists |= LIST.placeHead;
  if (PLACE_LEADS.has(bare)) lists |= LIST.placeLead;
  if (CALENDAR.has(bare)) lists |= LIST.calendar;
  if (PARTICLES.has(plain)) lists |= LIST.particle;
  if (SPEECH.has(plain)) lists |= LIST.speech;
  if (ORGANISATION_NOUNS.has(plain)) lists |= LIST.orgNoun;
  if (PLACE_NOUNS.has(plain)) lists |= LIST.placeNoun;
  const n = lower.length;
  const cluster = clusters.of(plain);
  return {
    lower: plain,
    exact: hashText(text),
    folded: hashText(plain),
    shape: hashText(shapeOf(text)),
    prefix: n > 3 ? hashText(lower, 0, 3) : 1,
    suffix2: n > 3 ? hashText(lower, n - 2) : 2,
    suffix3: n > 4 ? hashText(lower, n - 3) : 3,
    suffix4: n > 5 ? hashText(lower, n - 4) : 4,
    cluster,
    cluster2: clusters.middle(cluster),
    cluster3: clusters.coarse(cluster),
    lists,
    capital: text !== lower,
    shouted: n > 1 && text === text.toUpperCase() && text !== lower,
    digit: /\p{N}/u.test(text),
    letters: /\p{L}/u.test(plain),
    little: LITTLE_WORDS.get(plain) ?? 0,
    joiner: JOINERS.has(plain) || PARTICLES.has(plain) || JOINING_MARKS.has(plain),
  };
}

/** "McDonald" → "XxXx", "U.S." → "X.X.", "2-year" → "d-x": runs of one class become one sign. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const c of text) {
    const sign = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\p{N}/u.test(c) ? 'd' : c;
    if (sign !== last) shape += sign;
    else if (sign === 'X' && !shape.endsWith('XX')) shape += 'X';
    last = sign;
  }
  return shape.slice(0, 12);
}
