import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { WordTable } from './word-table.ts';

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
  /** Distinct pairs of stems that follow each other, packed into one number. */
  readonly pairs: readonly number[];
  readonly opening: Opening;
  /** Share of tokens that stand inside quotation marks' paragraphs: 0 none, 1 opens with a mark, 2 marks inside. */
  readonly quoted: number;
  readonly pronouns: number;
  readonly firstPersons: number;
  readonly digitsShare: number;
}

export type Opening = 'plain' | 'pronoun' | 'connective' | 'quote' | 'definite';

/** Ids of the stems of one article, and the surprisal of each. */
export class StemBook {
  private readonly ids = new Map<string, number>();
  private readonly memo = new Map<string, number>();
  readonly surprisal: number[] = [];
  readonly rows: number[] = [];
  readonly named: boolean[] = [];
  private readonly table: WordTable;

  constructor(table: WordTable) {
    this.table = table;
  }

  /** Id of a folded, lower-case word; -1 for stop words and single letters. */
  idOf(word: string): number {
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    let id = -1;
    if (word.length > 1 && !STOP_WORDS.has(word)) {
      const key = stem(word);
      id = this.ids.get(key) ?? -1;
      if (id < 0) {
        id = this.ids.size;
        this.ids.set(key, id);
        const row = this.table.rowOf(key);
        this.rows.push(row);
        this.named.push(this.table.isName(row));
        this.surprisal.push(this.table.surprisalOf(row));
      }
    }
    this.memo.set(word, id);
    return id;
  }
}

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lord lady sen gov rep gen justice judge'.split(' '),
);
const SAYING = new Set(
  'said says told added adds asked insisted warned explained argued claimed wrote writes noted tweeted admitted stated commented replied'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('he she they it him her them his their its'.split(' '));
const OPENING_PRONOUNS = new Set('he she they it his her their its this that these those both'.split(' '));
const CONNECTIVES = new Set('but and however meanwhile also yet so still instead then or nor'.split(' '));
const FIRST = new Set("i we my our me us i'm we're i've we've i'd we'd i'll we'll".split(' '));
const DEFINITE = new Set('the this that these those such'.split(' '));

/** Above any number of distinct stems in one article worth comparing. */
const PAIR = 2 ** 24;
const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isDigit = (c: number) => c >= 48 && c <= 57;

/** Profile of `tokens`, which stand in reading order. Sentence starts are told by the marks before them. Linear time. */
export function profile(tokens: readonly Token[], book: StemBook): Profile {
  const counts = new Map<number, number>();
  const names = new Set<number>();
  const definites = new Set<number>();
  const chains: NameChain[] = [];
  const pairs = new Set<number>();
  let before = -1;
  let opening: Opening = 'plain';
  let length = 0;
  let numbers = 0;
  let pronouns = 0;
  let firstPersons = 0;
  let marks = 0;
  let opensQuoted = false;
  let starts = true;
  let previous = '';
  let chain: number[] = [];
  let chainText = '';
  let chainTitled = false;
  let chainBefore = '';
  let chainStarts = false;
  const endChain = (after: string) => {
    if (chain.length > 0 && (!chainStarts || chain.length > 1 || chainTitled || book.named[chain[0]!])) {
      chains.push({
        text: chainText,
        ids: chain,
        titled: chainTitled,
        speaks: SAYING.has(after) || SAYING.has(chainBefore),
      });
      for (const id of chain) names.add(id);
    }
    chain = [];
    chainTitled = false;
  };
  for (const token of tokens) {
    const raw = token.text;
    if (!token.word) {
      before = -1;
      const c = raw.charCodeAt(0);
      if (isQuoteMark(c)) {
        marks++;
        if (length === 0) opensQuoted = true;
        endChain('');
        if (previous === '' || previous === ',' || previous === ':') starts = true;
      } else if (c === 46 || c === 33 || c === 63 || c === 0x2026 || c === 58) {
        endChain('');
        starts = true;
      } else if (raw !== '&') endChain('');
      previous = raw;
      continue;
    }
    const word = (raw.includes('’') ? raw.replaceAll('’', "'") : raw).toLowerCase();
    const upper = isUpper(raw.charCodeAt(0));
    if (isDigit(raw.charCodeAt(0))) numbers++;
    if (length === 0) opening = openingOf(word, opensQuoted);
    length++;
    if (PRONOUNS.has(word)) pronouns++;
    else if (FIRST.has(word)) firstPersons++;
    const id = book.idOf(word);
    if (id >= 0) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (before >= 0) pairs.add(before * PAIR + id);
      before = id;
      if (DEFINITE.has(previous) && !upper) definites.add(id);
    }
    if (upper && id >= 0 && !TITLES.has(word)) {
      if (chain.length === 0) {
        chainTitled = TITLES.has(previous);
        chainBefore = previous;
        chainStarts = starts;
        chainText = raw;
      } else chainText += ` ${raw}`;
      chain.push(id);
    } else endChain(word);
    starts = false;
    previous = word;
  }
  endChain('');
  return {
    length,
    stems: [...counts.keys()],
    counts: [...counts.values()],
    chains,
    names: [...names],
    definites: [...definites],
    pairs: [...pairs],
    numbers,
    opening,
    quoted: opensQuoted ? 2 : marks > 0 ? 1 : 0,
    pronouns,
    firstPersons,
    digitsShare: length ? numbers / length : 0,
  };
}

const isQuoteMark = (c: number) => c === 34 || c === 0x201c || c === 0x201d || c === 0x2018 || c === 39;

function openingOf(word: string, quoted: boolean): Opening {
  if (quoted) return 'quote';
  if (OPENING_PRONOUNS.has(word)) return 'pronoun';
  if (CONNECTIVES.has(word)) return 'connective';
  return word === 'the' ? 'definite' : 'plain';
}
