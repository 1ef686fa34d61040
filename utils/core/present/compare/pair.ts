import type { Snippet } from '../snippet.ts';

/** One thing in words, and what the text says of it or around it. */
export interface ComparedItem {
  readonly text: string;
  readonly detail?: string;
  readonly snippet?: Snippet;
}

/** What two articles share and do not, of one kind. */
export interface ComparedKind {
  readonly both: readonly ComparedItem[];
  readonly changed: readonly { readonly first: ComparedItem; readonly second: ComparedItem }[];
  readonly first: readonly ComparedItem[];
  readonly second: readonly ComparedItem[];
}

export interface Item<T> {
  readonly of: T;
  /** Items with one key are equal. */
  readonly key: string;
  /** What it is known by: items that share none of these are never close. */
  readonly words: readonly string[];
  /** What it is about; empty where that is not known. */
  readonly subject: string;
}

/** What one article has of a kind, and how an item of it is written. */
export interface Side<T> {
  readonly items: readonly Item<T>[];
  readonly write: (item: Item<T>) => ComparedItem;
}

interface Judge<T> {
  /** The same thing said otherwise; `overlap` is the share of their words that both have (Jaccard), 0 to 1. */
  readonly close: (x: Item<T>, y: Item<T>, overlap: number) => boolean;
}

/** A word in more items than this tells none of them from another. */
const COMMON = 60;

/** Each item is paired at most once: with its equal, else with the closest of those that are left. */
export function pairUp<T>(one: Side<T>, other: Side<T>, { close }: Judge<T>): ComparedKind {
  const { both, xs, ys } = equalOnes(one.items, other.items);
  const near = nearTo(ys);
  const left = new Set(ys);
  const changed: { first: ComparedItem; second: ComparedItem }[] = [];
  const first: ComparedItem[] = [];
  for (const x of xs) {
    const [best] = near(x)
      .filter(([y, overlap]) => left.has(y) && close(x, y, overlap))
      .sort(([, a], [, b]) => b - a);
    if (best === undefined) first.push(one.write(x));
    else {
      left.delete(best[0]);
      changed.push({ first: one.write(x), second: other.write(best[0]) });
    }
  }
  return { both: both.map(one.write), changed, first, second: [...left].map(other.write) };
}

function equalOnes<T>(first: readonly Item<T>[], second: readonly Item<T>[]) {
  const ys = new Set(second);
  const equals = new Map<string, Item<T>[]>();
  for (const y of second) equals.set(y.key, [...(equals.get(y.key) ?? []), y]);
  const both: Item<T>[] = [];
  const xs: Item<T>[] = [];
  for (const x of first) {
    const y = equals.get(x.key)?.shift();
    if (y === undefined) xs.push(x);
    else {
      ys.delete(y);
      both.push(x);
    }
  }
  return { both, xs, ys: [...ys] };
}

/** Finds the items that share a telling word with another, each with the overlap; thousands of items stay quick. */
function nearTo<T>(items: readonly Item<T>[]): (x: Item<T>) => (readonly [Item<T>, number])[] {
  const sets = new Map(items.map((item) => [item, new Set(item.words)] as const));
  const having = new Map<string, Item<T>[]>();
  for (const [item, words] of sets)
    for (const word of words) {
      const list = having.get(word);
      if (list) list.push(item);
      else having.set(word, [item]);
    }
  return (x) => {
    const words = new Set(x.words);
    const candidates = new Set(
      [...words].flatMap((word) => {
        const list = having.get(word) ?? [];
        return list.length > COMMON ? [] : list;
      }),
    );
    return [...candidates].map((y) => [y, overlapOf(words, sets.get(y)!)] as const);
  };
}

/** Shared words over all words (Jaccard). */
function overlapOf(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, x.size + y.size - shared);
}
