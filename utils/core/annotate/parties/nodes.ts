import type { PartyType } from '../../model.ts';
import type { Found } from './found.ts';
import type { Gender } from './lexicon/first-names.ts';
import { nameTokens } from './name-keys.ts';

/** All mentions of one type with one spelling; nodes are what gets linked into parties. */
export interface Node {
  readonly type: PartyType;
  readonly key: string;
  readonly tokens: readonly string[];
  /** The spelling as first written. */
  readonly name: string;
  /** Indices into the found names, in order. */
  readonly mentions: number[];
  /** Genders that honorifics before its mentions tell. */
  readonly genders: Set<Gender>;
  parent: Node;
  /** Why it was linked to its parent. */
  why?: string;
}

export function rootOf(node: Node): Node {
  let root = node;
  while (root.parent !== root) {
    root.parent = root.parent.parent;
    root = root.parent;
  }
  return root;
}

/** Links `node` under `to`; the fuller name stays the root. */
export function link(node: Node, to: Node, why: string): void {
  const child = rootOf(node);
  const root = rootOf(to);
  if (child === root) return;
  child.parent = root;
  child.why = why;
}

export function toNodes(
  found: readonly Found[],
  text: string,
  genderBefore: (at: number) => Gender | undefined,
): Node[] {
  const nodes = new Map<string, Node>();
  found.forEach((f, i) => {
    const name = text.slice(f.start, f.end);
    const tokens = nameTokens(name, f.type);
    const key = tokens.join(' ');
    const id = `${f.type}:${key}`;
    let node = nodes.get(id);
    if (!node) {
      node = { type: f.type, key, tokens, name, mentions: [], genders: new Set() } as unknown as Node;
      node.parent = node;
      nodes.set(id, node);
    }
    node.mentions.push(i);
    const gender = f.type === 'person' ? genderBefore(f.start) : undefined;
    if (gender) node.genders.add(gender);
  });
  return [...nodes.values()].flatMap((node) => couple(node, (i) => genderBefore(found[i]!.start)));
}

/** Mr. Dole and Ms. Dole are two people: whoever is named less often becomes a node of their own. */
function couple(node: Node, told: (mention: number) => Gender | undefined): Node[] {
  if (node.tokens.length > 1 || node.genders.size < 2) return [node];
  const genders = new Map(node.mentions.map((m) => [m, told(m)]));
  const named = (gender: Gender) => node.mentions.filter((m) => genders.get(m) === gender);
  const less: Gender = named('male').length < named('female').length ? 'male' : 'female';
  const apart = (gender: Gender, mentions: number[]): Node => {
    const half: Node = { ...node, mentions, genders: new Set([gender]) };
    half.parent = half;
    return half;
  };
  const rest = node.mentions.filter((m) => genders.get(m) !== less);
  return [apart(less === 'male' ? 'female' : 'male', rest), apart(less, named(less))];
}

/** Groups `items` by each of the keys that `keysOf` gives. */
export function indexBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const list = index.get(key);
      if (list) list.push(item);
      else index.set(key, [item]);
    }
  return index;
}
