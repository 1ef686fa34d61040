import { type Gender, genderOfName } from './lexicon/first-names.ts';
import { PARTICLES } from './lexicon/heads.ts';
import { firstNamesAgree, isInitial, isSpellingVariant } from './name-keys.ts';
import { indexBy, link, type Node, rootOf } from './nodes.ts';

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** First and last word of a person's name, the generation apart. */
function parts(node: Node): { first: string; last: string; generation: string | undefined } {
  let tokens = node.tokens;
  let generation: string | undefined;
  if (tokens.length > 1 && GENERATIONS.has(tokens[tokens.length - 1]!)) {
    generation = tokens[tokens.length - 1];
    tokens = tokens.slice(0, -1);
  }
  return { first: tokens[0]!, last: tokens[tokens.length - 1]!, generation };
}

/** Gender of the person a node names: by honorific, else by first name. */
export const genderOf = (node: Node): Gender | undefined =>
  node.genders.size === 1
    ? [...node.genders][0]
    : node.tokens.length > 1
      ? genderOfName(node.tokens[0]!)
      : undefined;

/** A bare name's candidates where there are several: each mention goes to the one candidate the reader has met. */
export interface Ambiguous {
  readonly node: Node;
  readonly candidates: readonly Node[];
}

/** Links people's names: full names that agree, then short forms to the one full name they can stand for. */
export function linkPeople(people: readonly Node[]): Ambiguous[] {
  const full = people.filter((n) => n.tokens.length > 1);
  for (const same of indexBy(full, (n) => [parts(n).last]).values()) linkFull(same);
  // spelling variants of the last name under one first name
  for (const same of indexBy(full, (n) => [parts(n).first]).values()) linkVariants(same);
  const byToken = indexBy(full, (n) =>
    n.tokens.filter((t) => t.length > 1 && !PARTICLES.has(t) && !GENERATIONS.has(t)),
  );
  const ambiguous: Ambiguous[] = [];
  for (const node of people) {
    if (rootOf(node) !== node && node.tokens.length > 1) continue;
    const candidates = candidatesFor(node, byToken);
    const roots = [...new Set(candidates.map(rootOf))].filter((r) => r !== node);
    if (roots.length === 1) link(node, roots[0]!, `short for “${roots[0]!.name}”`);
    else if (roots.length > 1 && node.tokens.length === 1) ambiguous.push({ node, candidates: roots });
  }
  return ambiguous;
}

/** Among names with one last word: "Barack Obama", "Barack H. Obama", "B. Obama" are one, "Michelle Obama" is not. */
function linkFull(same: readonly Node[]): void {
  const sorted = [...same].sort((a, b) => b.tokens.length - a.tokens.length);
  for (let i = 1; i < sorted.length; i++) {
    const node = sorted[i]!;
    const mine = parts(node);
    const fits = sorted.slice(0, Math.min(i, 50)).filter((other) => {
      const theirs = parts(other);
      if (clash(mine.generation, rootOf(other), sorted)) return false;
      return (
        firstNamesAgree(mine.first, theirs.first) ||
        (other.tokens.includes(mine.first) && !isInitial(mine.first))
      );
    });
    const roots = [...new Set(fits.map(rootOf))];
    if (roots.length === 1) link(node, roots[0]!, `agrees with “${roots[0]!.name}”`);
  }
}

/** "Paul Smith Jr." and "Paul Smith Sr." stay two, also by way of a plain "Paul Smith". */
function clash(generation: string | undefined, root: Node, same: readonly Node[]): boolean {
  if (!generation) return false;
  return same.some((n) => rootOf(n) === root && (parts(n).generation ?? generation) !== generation);
}

function linkVariants(same: readonly Node[]): void {
  for (let i = 1; i < Math.min(same.length, 50); i++)
    for (let j = 0; j < i; j++) {
      const a = same[i]!;
      const b = same[j]!;
      if (
        a.tokens.length === b.tokens.length &&
        !clash(parts(a).generation, rootOf(b), same) &&
        isSpellingVariant(parts(a).last, parts(b).last)
      )
        link(a, b, `spelling of “${b.name}”`);
    }
}

/** Full names that hold the words of `node` in a row, last or first: "Dos Santos" in "José Eduardo dos Santos". */
function candidatesFor(node: Node, byToken: ReadonlyMap<string, readonly Node[]>): Node[] {
  const anchor = node.tokens[node.tokens.length - 1]!;
  const holding = byToken.get(anchor) ?? [];
  const inRow = holding.filter(
    (other) => other.tokens.length > node.tokens.length && holdsRow(other.tokens, node.tokens),
  );
  const told = [...node.genders][0];
  const fitting = inRow.filter((other) => {
    const gender = genderOf(rootOf(other)) ?? genderOf(other);
    return !(node.genders.size === 1 && gender && gender !== told);
  });
  const asLast = fitting.filter((other) => parts(other).last === anchor);
  return asLast.length > 0 ? asLast : fitting;
}

function holdsRow(tokens: readonly string[], row: readonly string[]): boolean {
  for (let i = 0; i + row.length <= tokens.length; i++)
    if (row.every((t, k) => tokens[i + k] === t)) return true;
  return false;
}
