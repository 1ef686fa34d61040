import { ORG_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { COUNTRY_OF, DEMONYM_OF, PLACES } from './lexicon/places.ts';
import { isAcronymOf, isSpellingVariant, looksLikeAcronym } from './name-keys.ts';
import { indexBy, link, type Node, rootOf } from './nodes.ts';

/** Words that open the names of many organisations: alone they stand for none of them. */
const GENERIC = new Set(
  `national international united american european first general royal new federal central state world global north south east west
  northern southern eastern western great public people peoples democratic republican social liberal conservative christian islamic free
  independent joint standard union group supreme high house senate ministry department university bank party the council committee
  court college school institute civil human red white black green blue all inter anti pan trans african asian`.split(
    /\s+/,
  ),
);

/** Links organisations (and places): names in brackets, acronyms, and short forms that can stand for one name only. */
export function linkOrganisations(
  nodes: readonly Node[],
  bracketed: readonly (readonly [Node, Node])[],
): void {
  for (const [long, short] of bracketed) link(short, long, `in brackets after “${long.name}”`);
  const byInitial = indexBy(
    nodes.filter((n) => n.tokens.length > 1),
    (n) => [n.tokens[0]![0] ?? ''],
  );
  for (const node of nodes) {
    if (rootOf(node) !== node || node.tokens.length !== 1 || !looksLikeAcronym(node.name)) continue;
    const letters = node.key.endsWith('s') && /s$/.test(node.name) ? node.key.slice(0, -1) : node.key;
    if (letters.length < 3) continue;
    linkIfOne(
      node,
      (byInitial.get(letters[0]!) ?? []).filter((n) => isAcronymOf(letters, n.tokens)),
      'acronym of',
    );
  }
  const byFirst = indexBy(
    nodes.filter((n) => n.tokens.length > 1),
    (n) => [n.tokens[0]!],
  );
  for (const node of nodes) {
    if (rootOf(node) !== node || node.type !== 'organisation' || !mayBeShort(node)) continue;
    const longer = (byFirst.get(node.tokens[0]!) ?? []).filter(
      (n) =>
        n.type === 'organisation' &&
        n.tokens.length > node.tokens.length &&
        node.tokens.every((t, i) => n.tokens[i] === t) &&
        !hasOwnOf(n, node.tokens.length),
    );
    linkIfOne(node, longer, 'short for');
  }
  for (const same of indexBy(
    nodes.filter((n) => n.tokens.length > 1),
    (n) => [`${n.type}:${n.tokens.length}:${n.tokens[0]}`],
  ).values())
    for (let i = 1; i < Math.min(same.length, 50); i++)
      for (let j = 0; j < i; j++)
        if (same[i]!.tokens.every((t, k) => isSpellingVariant(t, same[j]!.tokens[k]!)))
          link(same[i]!, same[j]!, `spelling of “${same[j]!.name}”`);
}

function linkIfOne(node: Node, candidates: readonly Node[], how: string): void {
  const roots = [...new Set(candidates.map(rootOf))].filter((r) => r !== node);
  if (roots.length === 1) link(node, roots[0]!, `${how} “${roots[0]!.name}”`);
}

/** "Bank of England" is not a longer "Bank"; "University of X" no longer "University". */
const hasOwnOf = (node: Node, length: number): boolean =>
  /^(?:of|for|and|in)$/.test(node.tokens[length] ?? '');

function mayBeShort(node: Node): boolean {
  const first = node.tokens[0]!;
  if (node.tokens.length === 1)
    return (
      first.length > 2 &&
      !GENERIC.has(first) &&
      !isPlaceWord(first) &&
      !ORG_HEADS.has(first) &&
      !PLACE_HEADS.has(first)
    );
  return !node.tokens.every((t) => GENERIC.has(t) || isPlaceWord(t) || ORG_HEADS.has(t));
}

const isPlaceWord = (word: string): boolean =>
  COUNTRY_OF.has(word) || DEMONYM_OF.has(word) || PLACES.has(word);
