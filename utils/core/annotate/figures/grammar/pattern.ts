import { at, DASHES, isDash, isHyphen, type Scan } from '../scan.ts';
import type { PartsOf, Reader, Readers } from './parts.ts';
import { WordSet } from './words.ts';

/**
 * A pattern says in one line what tokens a figure is made of:
 *
 *   word  a|b        the word, one of the words (lower case; [ ] ÷ stand for the marks ( ) /)
 *   (a b/c)  x?      one of two sequences; may be missing. The first way that fits is taken, and never taken back
 *   <month>          what the reader of that name reads, handed on under its name; <last:day> under another
 *   <year?>          the same for a part that may be missing, so that its type says so
 *   <end=a|b>        one of the words, handed on as 'end'
 *   -  –  ~  _       a hyphen that ties two words; any dash; a hyphen or nothing; any word
 *   !x  &x           x must not, must follow; @a|b  the word before is one of these
 *   ^x  +x           x is written with a capital; x touches what stands before it
 */
export type Pattern = string;

/** The token after what was read, or -1; `parts` takes what the readers read. */
export type Match = (scan: Scan, i: number, parts: Record<string, unknown>) => number;

export interface Piece {
  readonly match: Match;
  /** What it may begin with: words in lower case, DIGITS for any number in digits. */
  readonly starts: () => ReadonlySet<string>;
  /** It may read nothing. */
  readonly empty: boolean;
  /** It reads one token, no more and no less. */
  readonly one?: boolean;
  /** All that it may begin with, where `starts` leaves some out: undefined where anything may be. */
  readonly opening?: () => ReadonlySet<string> | undefined;
  /** The reader it begins with. */
  readonly lead?: () => Lead;
  /** What must follow the one token or the reader it begins with. */
  readonly second?: () => ReadonlySet<string> | undefined;
  /** It reads nothing, but what it looks for must be there. */
  readonly demands?: boolean;
}

/** A reader and its number, under which a scan remembers what it has read. */
export interface Lead {
  readonly reader: Reader<unknown>;
  readonly slot: number;
}

const NONE: ReadonlySet<string> = new Set();
const piece = (match: Match, starts: Piece['starts'], empty = false): Piece => ({ match, starts, empty });
const anything = (): undefined => undefined;

export function compile(pattern: Pattern, readers: Readers): Piece {
  const marks = pattern.match(/[!&@^+]*(?:\(|\)\??|\/|[^\s()/]+)/g) ?? [];
  let next = 0;

  function sequence(): Piece {
    const pieces: Piece[] = [];
    while (next < marks.length && !/^[/)]/.test(marks[next]!)) pieces.push(item());
    return pieces.length === 1 ? pieces[0]! : inOrder(pieces);
  }

  function item(): Piece {
    const [, prefix, mark, optional] = /^([!&@^+]*)(.*?)(\?|)$/s.exec(marks[next++]!)!;
    let found: Piece;
    let may = optional === '?';
    if (mark === '(') {
      const ways = [sequence()];
      while (marks[next] === '/') {
        next++;
        ways.push(sequence());
      }
      may = marks[next++] === ')?';
      found = ways.length === 1 ? ways[0]! : oneOf(ways);
    } else found = atom(mark!, readers);
    for (const sign of [...prefix!].reverse()) found = signed(sign, found);
    return may ? { ...piece(orNothing(found.match), found.starts, true), opening: openingOf(found) } : found;
  }

  const whole = sequence();
  if (next < marks.length) throw new Error(`'${pattern}' is no pattern: nothing opens before ${marks[next]}`);
  return whole;
}

function inOrder(pieces: readonly Piece[]): Piece {
  const match: Match = (scan, i, parts) => {
    let k = i;
    for (const { match } of pieces) {
      k = match(scan, k, parts);
      if (k < 0) return -1;
    }
    return k;
  };
  const full = pieces.findIndex((p) => !p.empty);
  const opening = full < 0 ? pieces : pieces.slice(0, full + 1);
  return {
    ...piece(match, () => new Set(opening.flatMap((p) => [...p.starts()])), full < 0),
    opening: () => firstOf(pieces),
    ...(pieces[0]?.lead && { lead: pieces[0].lead }),
    ...((pieces[0]?.one || pieces[0]?.lead) && { second: () => firstOf(pieces.slice(1)) }),
  };
}

const openingOf = (one: Piece): NonNullable<Piece['opening']> => one.opening ?? one.starts;

/** What `pieces`, read one after the other, may begin with; undefined where that may be anything. */
function firstOf(pieces: readonly Piece[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const one of pieces) {
    const opening = openingOf(one)();
    if (!opening) return undefined;
    for (const word of opening) words.add(word.startsWith('the ') ? 'the' : word);
    if (!one.empty || one.demands) return words;
  }
  return undefined;
}

const oneOf = (ways: readonly Piece[]): Piece => ({
  ...piece(
    (scan, i, parts) => {
      for (const { match } of ways) {
        const k = match(scan, i, parts);
        if (k >= 0) return k;
      }
      return -1;
    },
    () => new Set(ways.flatMap((way) => [...way.starts()])),
    ways.some((way) => way.empty),
  ),
  opening() {
    const openings = ways.map((way) => openingOf(way)());
    return openings.includes(undefined) ? undefined : new Set(openings.flatMap((words) => [...words!]));
  },
});

/** What was read on a way that failed is forgotten. */
const orNothing =
  (match: Match): Match =>
  (scan, i, parts) => {
    const trial: Record<string, unknown> = {};
    const k = match(scan, i, trial);
    if (k < 0) return i;
    Object.assign(parts, trial);
    return k;
  };

function signed(sign: string, signless: Piece): Piece {
  const { match } = signless;
  switch (sign) {
    case '!':
      return piece(
        (scan, i) => (match(scan, i, {}) < 0 ? i : -1),
        () => NONE,
        true,
      );
    case '&':
      return {
        ...piece(
          (scan, i, parts) => (match(scan, i, parts) < 0 ? -1 : i),
          () => NONE,
          true,
        ),
        opening: openingOf(signless),
        demands: !signless.empty,
      };
    case '@':
      return piece(
        (scan, i) => (match(scan, i - 1, {}) < 0 ? -1 : i),
        () => NONE,
        true,
      );
    case '^':
      return { ...signless, match: (scan, i, parts) => (at(scan, i).capital ? match(scan, i, parts) : -1) };
    default:
      return { ...signless, match: (scan, i, parts) => (at(scan, i).glued ? match(scan, i, parts) : -1) };
  }
}

function chosen(key: string, words: ReadonlySet<string>): Piece {
  const set = new WordSet(words);
  const match: Match = (scan, i, parts) => {
    const { lower, word } = at(scan, i);
    if (!set.has(word)) return -1;
    parts[key] = lower;
    return i + 1;
  };
  return { ...piece(match, () => words), one: true };
}

const MARKS: Readonly<Record<string, string>> = { '[': '(', ']': ')', '÷': '/' };

function atom(mark: string, readers: Readers): Piece {
  const [, key, choice] = /^<(\w+)=(.*)>$/.exec(mark) ?? [];
  if (choice !== undefined) return chosen(key!, new Set(choice.replace(/\?$/, '').split('|')));
  const named = /^<(?:(\w+):)?(\w+)\??>?$/.exec(mark);
  if (named) {
    const name = named[2] as keyof Readers;
    const key = named[1] ?? name;
    // looked up when first asked: readers may be made of rules themselves
    let found: Lead | undefined;
    const lead = (): Lead => {
      found ??= { reader: readers[name], slot: slotOf(readers[name]) };
      return found;
    };
    const match: Match = (scan, i, parts) => {
      const { reader, slot } = found ?? lead();
      const part = reader.long ? scan.part(reader, slot, i) : reader.read(scan, i);
      if (!part) return -1;
      parts[key] = part.value;
      return part.to;
    };
    const starts = () => new Set(readers[name].starts);
    return { ...piece(match, starts), lead, opening: () => (readers[name].open ? undefined : starts()) };
  }
  if (mark === '-')
    return {
      ...piece(
        (scan, i) => (isHyphen(scan, i) ? i + 1 : -1),
        () => new Set(['-', '–']),
      ),
      one: true,
      opening: () => DASHES,
    };
  if (mark === '~')
    return {
      ...piece(
        (scan, i) => (isHyphen(scan, i) ? i + 1 : i),
        () => NONE,
        true,
      ),
      opening: () => DASHES,
    };
  if (mark === '–')
    return {
      ...piece(
        (scan, i) => (isDash(at(scan, i)) ? i + 1 : -1),
        () => DASHES,
      ),
      one: true,
    };
  if (mark === '_')
    return {
      ...piece(
        (scan, i) => (at(scan, i).type === 'word' ? i + 1 : -1),
        () => NONE,
      ),
      one: true,
      opening: anything,
    };
  const words = new Set(mark.split('|').map((word) => MARKS[word] ?? word));
  const set = new WordSet(words);
  return {
    ...piece(
      (scan, i) => (set.has(at(scan, i).word) ? i + 1 : -1),
      () => words,
    ),
    one: true,
  };
}

const slots = new Map<Reader<unknown>, number>();

function slotOf(reader: Reader<unknown>): number {
  const known = slots.get(reader);
  if (known !== undefined) return known;
  slots.set(reader, slots.size);
  return slots.size - 1;
}

/** Where a rule has matched: tokens [from, to). */
export interface Place {
  readonly scan: Scan;
  readonly from: number;
  readonly to: number;
}

/** A pattern and what it means; `make` may still decline. */
export interface Rule<T> {
  readonly pattern: Pattern;
  /** Why, in words a reader can check. */
  readonly why: string;
  readonly make: (parts: never, place: Place) => T | undefined;
}

export const rule = <const P extends Pattern, T>(
  pattern: P,
  why: string,
  make: (parts: PartsOf<P>, place: Place) => T | undefined,
): Rule<T> => ({ pattern, why, make });
