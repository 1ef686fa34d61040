import { ORG_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { COUNTRY_OF, DEMONYM_OF, PLACES } from './lexicon/places.ts';
import { WELL_KNOWN } from './lexicon/well-known.ts';
import { isAcronymOf, isSpellingVariant, looksLikeAcronym, nameTokens } from './name-keys.ts';
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
    // a headline in capitals gives letters for anything
    nodes.filter((n) => n.tokens.length > 1 && n.name !== n.name.toUpperCase()),
    (n) => [n.tokens[0]![0] ?? ''],
  );
  for (const node of nodes) {
    if (rootOf(node) !== node || node.tokens.length !== 1 || !looksLikeAcronym(node.name)) continue;
    const letters = node.key.endsWith('s') && /s$/.test(node.name) ? node.key.slice(0, -1) : node.key;
    if (letters.length < 3) continue;
    linkIfOne(
      node,
      (byInitial.get(letters[0]!) ?? []).filter(
        (n) => isAcronymOf(letters, n.tokens) || isAcronymOf(letters, nameTokens(n.name, 'place')),
      ),
      'acronym of',
    );
  }
  linkPlaces(nodes);
  linkWellKnown(nodes);
  linkLastWords(nodes);
  linkPlurals(nodes);
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

function linkWellKnown(nodes: readonly Node[]): void {
  const byKey = indexBy(nodes, (n) => [
    n.key === 'europe' && n.type === 'organisation' ? 'european union' : (WELL_KNOWN.get(n.key) ?? n.key),
  ]);
  for (const same of byKey.values())
    for (let i = 1; i < same.length; i++)
      if (same[i]!.type === same[0]!.type && same[i]!.key !== same[0]!.key)
        link(same[i]!, same[0]!, `another name of “${same[0]!.name}”`);
}

/** "Houthi" and "Houthis". */
function linkPlurals(nodes: readonly Node[]): void {
  const byKey = indexBy(nodes, (n) => [`${n.type}:${n.key}`]);
  for (const node of nodes) {
    const one =
      node.key.endsWith('s') && node.key.length > 4
        ? byKey.get(`${node.type}:${node.key.slice(0, -1)}`)?.[0]
        : undefined;
    if (one && node.type === 'organisation') link(one, node, `singular of “${node.name}”`);
  }
}

/** "Brotherhood" for "Muslim Brotherhood", "Council" for the one council of the article. */
function linkLastWords(nodes: readonly Node[]): void {
  const organisations = nodes.filter((n) => n.type === 'organisation');
  const byLast = indexBy(
    organisations.filter((n) => n.tokens.length > 1),
    (n) => [n.tokens[n.tokens.length - 1]!],
  );
  for (const node of organisations) {
    if (rootOf(node) !== node || node.key.length < 4 || DEMONYM_OF.has(node.key)) continue;
    const longer = byLast.get(node.tokens[node.tokens.length - 1]!) ?? [];
    linkIfOne(
      node,
      longer.filter((n) => n.tokens.length > node.tokens.length && endsWith(n.tokens, node.tokens)),
      'short for',
    );
  }
}

/** "White Sox" ends "Chicago White Sox"; "Europe" does not stand for "Council of Europe". */
const endsWith = (tokens: readonly string[], end: readonly string[]): boolean =>
  !/^(?:of|in|for|and|the|at|on|de)$/.test(tokens[tokens.length - end.length - 1] ?? 'of') &&
  end.every((t, i) => tokens[tokens.length - end.length + i] === t);

/** "Gaza" for "Gaza Strip", "Jilin" for "Jilin Province", where only one place of the article could be meant. */
function linkPlaces(nodes: readonly Node[]): void {
  const places = nodes.filter((n) => n.type === 'place');
  const byFirst = indexBy(
    places.filter((n) => n.tokens.length > 1 && PLACE_HEADS.has(n.tokens[n.tokens.length - 1]!)),
    (n) => [n.tokens.slice(0, -1).join(' ')],
  );
  const byOpening = indexBy(
    places.filter((n) => n.tokens.length > 2 && /^(?:de|di|du|do)$/.test(n.tokens[1]!)),
    (n) => [n.tokens[0]!],
  );
  for (const node of places)
    if (rootOf(node) === node) linkIfOne(node, byOpening.get(node.key) ?? [], 'short for');
  for (const node of places)
    if (!COUNTRY_OF.has(node.key)) linkIfOne(node, byFirst.get(node.key) ?? [], 'short for');
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
      !COUNTRY_OF.has(first) &&
      !DEMONYM_OF.has(first) &&
      !ORG_HEADS.has(first) &&
      !PLACE_HEADS.has(first)
    );
  return !node.tokens.every((t) => GENERIC.has(t) || isPlaceWord(t) || ORG_HEADS.has(t));
}

const isPlaceWord = (word: string): boolean =>
  COUNTRY_OF.has(word) || DEMONYM_OF.has(word) || PLACES.has(word);
