import type { Token } from '../../text/tokens.ts';
import { KIND } from './letters.ts';
import type { StemBook } from './stem-book.ts';

/** A run of capitalised words, as stem ids; `titled`: 'Mr' or the like before it; `speaks`: a verb of saying beside it. */
export interface NameChain {
  readonly text: string;
  readonly ids: readonly number[];
  readonly titled: boolean;
  readonly speaks: boolean;
}

/** What one paragraph (or the headline) is made of, for comparing it with the others. */
export interface Profile {
  /** Words, stop words included. */
  readonly length: number;
  /** Distinct stem ids in order of appearance, with times used and weight (surprisal of the stem). */
  readonly stems: readonly number[];
  readonly counts: readonly number[];
  readonly chains: readonly NameChain[];
  /** Distinct ids of capitalised words. */
  readonly names: readonly number[];
  /** Distinct ids of nouns the text takes as known ('the ship'). */
  readonly definites: readonly number[];
  readonly numbers: number;
  /** Distinct pairs of stems that follow each other, by the book's number of each. */
  readonly pairs: readonly number[];
  readonly opening: Opening;
  /** Share of tokens that stand inside quotation marks' paragraphs: 0 none, 1 opens with a mark, 2 marks inside. */
  readonly quoted: number;
  readonly pronouns: number;
  readonly firstPersons: number;
  readonly digitsShare: number;
}

export type Opening = 'plain' | 'pronoun' | 'connective' | 'quote' | 'definite';

/**
 * Profile of `tokens` from `from` to `to`, which stand in reading order. Sentence starts are told by the marks before
 * them. Linear time.
 */
export function profile(
  tokens: readonly Token[],
  book: StemBook,
  from = 0,
  to: number = tokens.length,
): Profile {
  const piece = book.newPiece();
  const stems: number[] = [];
  const counts: number[] = [];
  const names: number[] = [];
  const definites: number[] = [];
  const chains: NameChain[] = [];
  const pairs: number[] = [];
  let before = -1;
  let opening: Opening = 'plain';
  let length = 0;
  let numbers = 0;
  let pronouns = 0;
  let firstPersons = 0;
  let marks = 0;
  let opensQuoted = false;
  let starts = true;
  let previous: number = KIND.lead;
  let chain: number[] = [];
  let chainText = '';
  let chainTitled = false;
  let chainBefore = 0;
  let chainStarts = false;
  const endChain = (after: number) => {
    if (chain.length === 0) return;
    if (!chainStarts || chain.length > 1 || chainTitled || book.named[chain[0]!]) {
      const speaks = ((after | chainBefore) & KIND.saying) !== 0;
      chains.push({ text: chainText, ids: chain, titled: chainTitled, speaks });
      for (const id of chain) if (book.names.isNew(id, piece)) names.push(id);
    }
    chain = [];
    chainTitled = false;
  };
  for (let at = from; at < to; at++) {
    const { word, text, spelling } = tokens[at]!;
    const { kind, stem } = book.factsOf(spelling);
    if (!word) {
      before = -1;
      if (kind & KIND.quoteMark) {
        marks++;
        if (length === 0) opensQuoted = true;
        endChain(0);
        if (previous & KIND.lead) starts = true;
      } else if (kind & KIND.stop) {
        endChain(0);
        starts = true;
      } else if (!(kind & KIND.ampersand)) endChain(0);
      previous = kind;
      continue;
    }
    const upper = (kind & KIND.upper) !== 0;
    if (kind & KIND.digit) numbers++;
    if (length === 0) opening = openingOf(kind, opensQuoted);
    length++;
    if (kind & KIND.pronoun) pronouns++;
    else if (kind & KIND.firstPerson) firstPersons++;
    const id = stem < 0 ? -1 : book.idOf(stem);
    if (id >= 0) {
      if (book.used.isNew(id, piece)) {
        book.places[id] = stems.length;
        stems.push(id);
        counts.push(1);
      } else counts[book.places[id]!]!++;
      if (before >= 0) {
        const pair = book.pairOf(before, id);
        if (book.paired.isNew(pair, piece)) pairs.push(pair);
      }
      before = id;
      if (previous & KIND.definite && !upper && book.definites.isNew(id, piece)) definites.push(id);
    }
    if (upper && id >= 0 && !(kind & KIND.title)) {
      if (chain.length === 0) {
        chainTitled = (previous & KIND.title) !== 0;
        chainBefore = previous;
        chainStarts = starts;
        chainText = text;
      } else chainText += ` ${text}`;
      chain.push(id);
    } else endChain(kind);
    starts = false;
    previous = kind;
  }
  endChain(0);
  return {
    length,
    stems,
    counts,
    chains,
    names,
    definites,
    pairs,
    numbers,
    opening,
    quoted: opensQuoted ? 2 : marks > 0 ? 1 : 0,
    pronouns,
    firstPersons,
    digitsShare: length ? numbers / length : 0,
  };
}

function openingOf(kind: number, quoted: boolean): Opening {
  if (quoted) return 'quote';
  if (kind & KIND.openingPronoun) return 'pronoun';
  if (kind & KIND.connective) return 'connective';
  return kind & KIND.the ? 'definite' : 'plain';
}
