import { at, DASHES, isDash, isHyphen, type Scan } from '../scan.ts';
import type { Token } from '../token.ts';
import type { PartsOf, Reader, Readers } from './parts.ts';

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
type Match = (scan: Scan, i: number, parts: Record<string, unknown>) => number;

export interface Piece {
  readonly match: Match;
  /** What it may begin with: words in lower case, DIGITS for any number in digits. */
  readonly starts: () => ReadonlySet<string>;
  /** It may read nothing. */
  readonly empty: boolean;
}

/** Stands for every number in digits among the words that something may begin with. */
export const DIGITS = '0';

const NONE: ReadonlySet<string> = new Set();
const piece = (match: Match, starts: Piece['starts'], empty = false): Piece => ({ match, starts, empty });

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
    return may ? piece(orNothing(found.match), found.starts, true) : found;
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
  return piece(match, () => new Set(opening.flatMap((p) => [...p.starts()])), full < 0);
}

const oneOf = (ways: readonly Piece[]): Piece =>
  piece(
    (scan, i, parts) => {
      for (const { match } of ways) {
        const k = match(scan, i, parts);
        if (k >= 0) return k;
      }
      return -1;
    },
    () => new Set(ways.flatMap((way) => [...way.starts()])),
    ways.some((way) => way.empty),
  );

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

function signed(sign: string, { match, starts, empty }: Piece): Piece {
  switch (sign) {
    case '!':
      return piece(
        (scan, i) => (match(scan, i, {}) < 0 ? i : -1),
        () => NONE,
        true,
      );
    case '&':
      return piece(
        (scan, i, parts) => (match(scan, i, parts) < 0 ? -1 : i),
        () => NONE,
        true,
      );
    case '@':
      return piece(
        (scan, i) => (match(scan, i - 1, {}) < 0 ? -1 : i),
        () => NONE,
        true,
      );
    case '^':
      return piece((scan, i, parts) => (at(scan, i).capital ? match(scan, i, parts) : -1), starts, empty);
    default:
      return piece((scan, i, parts) => (at(scan, i).glued ? match(scan, i, parts) : -1), starts, empty);
  }
}

const chosen = (key: string, words: ReadonlySet<string>): Piece =>
  piece(
    (scan, i, parts) => {
      const { lower } = at(scan, i);
      if (!words.has(lower)) return -1;
      parts[key] = lower;
      return i + 1;
    },
    () => words,
  );

const MARKS: Readonly<Record<string, string>> = { '[': '(', ']': ')', '÷': '/' };

function atom(mark: string, readers: Readers): Piece {
  const [, key, choice] = /^<(\w+)=(.*)>$/.exec(mark) ?? [];
  if (choice !== undefined) return chosen(key!, new Set(choice.replace(/\?$/, '').split('|')));
  const named = /^<(?:(\w+):)?(\w+)\??>?$/.exec(mark);
  if (named) {
    const name = named[2] as keyof Readers;
    const key = named[1] ?? name;
    // looked up when first asked: readers may be made of rules themselves
    let reader: Reader<unknown> | undefined;
    return piece(
      (scan, i, parts) => {
        reader ??= readers[name];
        const part = reader.long ? scan.part(reader, i) : reader.read(scan, i);
        if (!part) return -1;
        parts[key] = part.value;
        return part.to;
      },
      () => new Set(readers[name].starts),
    );
  }
  if (mark === '-')
    return piece(
      (scan, i) => (isHyphen(scan, i) ? i + 1 : -1),
      () => new Set(['-', '–']),
    );
  if (mark === '~')
    return piece(
      (scan, i) => (isHyphen(scan, i) ? i + 1 : i),
      () => NONE,
      true,
    );
  if (mark === '–')
    return piece(
      (scan, i) => (isDash(at(scan, i)) ? i + 1 : -1),
      () => DASHES,
    );
  if (mark === '_')
    return piece(
      (scan, i) => (at(scan, i).type === 'word' ? i + 1 : -1),
      () => NONE,
    );
  const words = mark.split('|').map((word) => MARKS[word] ?? word);
  const set = new Set(words);
  const [only] = words;
  return piece(
    words.length === 1
      ? (scan, i) => (at(scan, i).lower === only ? i + 1 : -1)
      : (scan, i) => (set.has(at(scan, i).lower) ? i + 1 : -1),
    () => set,
  );
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

export interface Hit<T> {
  readonly value: T;
  readonly to: number;
  readonly why: string;
}

interface Compiled<T> {
  /** Looks at what stands before. */
  readonly context: Match;
  readonly match: Match;
  readonly rule: Rule<T>;
  readonly order: number;
}

/**
 * Compiles rules into one reader that answers with the first that fits. Rules are looked up by the token they may begin
 * at. 'the' before a pattern's first word belongs to it where the pattern begins with 'the' or 'the?'; such rules are
 * looked up by the word after it as well, as 'the' stands everywhere. Compiled when first asked, as readers may be
 * made of rules themselves.
 */
export function compileRules<T>(
  rules: readonly Rule<T>[],
  readers: () => Readers,
): Reader<T> & RuleReader<T> {
  let index: ReadonlyMap<string, readonly Compiled<T>[]> | undefined;
  const built = () => {
    index ??= indexOf(rules, readers());
    return index;
  };
  function hit(scan: Scan, i: number): Hit<T> | undefined {
    const table = built();
    const token = at(scan, i);
    const found =
      (token.lower === 'the' && table.get(`the ${keyOf(at(scan, i + 1))}`)) || table.get(keyOf(token));
    if (!found) return undefined;
    for (const { context, match, rule } of found) {
      if (context !== ANY && context(scan, i, {}) < 0) continue;
      const parts = {};
      const to = match(scan, i, parts);
      if (to < 0) continue;
      const value = rule.make(parts as never, { scan, from: i, to });
      if (value !== undefined) return { value, to, why: rule.why };
    }
    return undefined;
  }
  return {
    get starts() {
      return [...built().keys()];
    },
    read: hit,
    long: true,
    hit,
  };
}

interface RuleReader<T> {
  readonly hit: (scan: Scan, i: number) => Hit<T> | undefined;
}

const ANY: Match = (_, i) => i;

const keyOf = (token: Token): string => (token.type === 'digits' ? DIGITS : token.lower);

function indexOf<T>(rules: readonly Rule<T>[], readers: Readers): Map<string, Compiled<T>[]> {
  const index = new Map<string, Compiled<T>[]>();
  rules.forEach((rule, order) => {
    const [, before, the, body] = /^((?:!?@\S+ )*)(the\?? |)(.*)$/s.exec(rule.pattern)!;
    const context = before === '' ? ANY : compile(before!, readers).match;
    const rest = compile(body!, readers);
    const add = (key: string, skip: number): void => {
      const match: Match = skip === 0 ? rest.match : (scan, i, parts) => rest.match(scan, i + skip, parts);
      const list = index.get(key);
      if (list) list.push({ context, match, rule, order });
      else index.set(key, [{ context, match, rule, order }]);
    };
    for (const key of rest.starts()) {
      if (the !== 'the ') add(key, 0);
      if (the !== '') add(`the ${key}`, 1);
    }
  });
  // A set of words that holds 'the' is looked up beside what 'the' may stand before.
  const plain = index.get('the') ?? [];
  for (const [key, list] of index)
    if (key.startsWith('the ')) {
      list.push(...plain);
      list.sort((a, b) => a.order - b.order);
    }
  return index;
}
