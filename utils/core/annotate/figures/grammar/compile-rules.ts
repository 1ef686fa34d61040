import { at, type Scan } from '../scan.ts';
import type { Reader, Readers } from './parts.ts';
import { compile, type Lead, type Match, type Rule } from './pattern.ts';
import { numberFor, THE, WordSet } from './words.ts';

/** Where a rule has read something, and what that is. */
export interface Hit<T> {
  readonly value: T;
  readonly to: number;
  readonly why: string;
}

/** Known once all rules are compiled, as a rule may name a reader that is made of it. */
interface Outlook {
  /** The reader it begins with. */
  lead: Lead | undefined;
  /** What must follow that, or its first token. */
  further: WordSet | undefined;
}

interface Compiled<T> {
  /** Looks at what stands before. */
  readonly context: Match;
  readonly match: Match;
  readonly rule: Rule<T>;
  readonly order: number;
  /** Passes over the rule, at little cost, where it cannot fit. */
  readonly outlook: Outlook;
  /** How many tokens stand before its body: 1 for 'the'. */
  readonly skip: number;
}

type Lists<T> = (readonly Compiled<T>[] | undefined)[];

/** Rules by the key of the token they may begin at, and by that of the token after 'the'. */
interface Index<T> {
  readonly words: readonly string[];
  readonly here: Lists<T>;
  readonly afterThe: Lists<T>;
}

const waiting: (() => void)[] = [];
const unfinished: (() => void)[] = [];

/** Compiles all rules: the words of their patterns have numbers then. To be called before a text is read. */
export function compileAll(): void {
  while (waiting.length > 0) waiting.pop()!();
  while (unfinished.length > 0) unfinished.pop()!();
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
  let index: Index<T> | undefined;
  const built = (): Index<T> => {
    index ??= indexOf(rules, readers());
    return index;
  };
  waiting.push(built);
  function hit(scan: Scan, i: number): Hit<T> | undefined {
    const table = index ?? built();
    const token = at(scan, i);
    const found = (token.word === THE && table.afterThe[at(scan, i + 1).key]) || table.here[token.key];
    if (!found) return undefined;
    for (const { context, match, rule, outlook, skip } of found) {
      if (context !== ANY && context(scan, i, {}) < 0) continue;
      if (!mayFit(scan, i + skip, outlook)) continue;
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
      return built().words;
    },
    read: hit,
    long: true,
    hit,
  };
}

function mayFit(scan: Scan, i: number, { lead, further }: Outlook): boolean {
  let next = i + 1;
  if (lead) {
    const part = scan.part(lead.reader, lead.slot, i);
    if (!part) return false;
    next = part.to;
  }
  if (!further) return true;
  const { word, key } = at(scan, next);
  return further.has(key) || further.has(word);
}

interface RuleReader<T> {
  readonly hit: (scan: Scan, i: number) => Hit<T> | undefined;
}

const ANY: Match = (_, i) => i;

const AFTER_THE = 'the ';

function indexOf<T>(rules: readonly Rule<T>[], readers: Readers): Index<T> {
  const index = new Map<string, Compiled<T>[]>();
  rules.forEach((rule, order) => {
    const [, before, the, body] = /^((?:!?@\S+ )*)(the\?? |)(.*)$/s.exec(rule.pattern)!;
    const context = before === '' ? ANY : compile(before!, readers).match;
    const rest = compile(body!, readers);
    const outlook: Outlook = { lead: undefined, further: undefined };
    unfinished.push(() => {
      const second = rest.second?.();
      outlook.lead = rest.lead?.();
      outlook.further = second && new WordSet(second);
    });
    const add = (key: string, skip: number): void => {
      const match: Match = skip === 0 ? rest.match : (scan, i, parts) => rest.match(scan, i + skip, parts);
      const compiled = { context, match, rule, order, outlook, skip };
      const list = index.get(key);
      if (list) list.push(compiled);
      else index.set(key, [compiled]);
    };
    for (const key of rest.starts()) {
      if (the !== AFTER_THE) add(key, 0);
      if (the !== '') add(`${AFTER_THE}${key}`, 1);
    }
  });
  // A set of words that holds 'the' is looked up beside what 'the' may stand before.
  const plain = index.get('the') ?? [];
  for (const [key, list] of index)
    if (key.startsWith(AFTER_THE)) {
      list.push(...plain);
      list.sort((a, b) => a.order - b.order);
    }
  return toIndex(index);
}

function toIndex<T>(lists: ReadonlyMap<string, readonly Compiled<T>[]>): Index<T> {
  const here: Lists<T> = [];
  const afterThe: Lists<T> = [];
  const put = (to: Lists<T>, word: string, list: readonly Compiled<T>[]): void => {
    const key = numberFor(word);
    while (to.length <= key) to.push(undefined);
    to[key] = list;
  };
  for (const [word, list] of lists)
    if (word.startsWith(AFTER_THE)) put(afterThe, word.slice(AFTER_THE.length), list);
    else put(here, word, list);
  return { words: [...lists.keys()], here, afterThe };
}
