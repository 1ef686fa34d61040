import type { Party, PartyId, PartyMention } from '../../model.ts';
import type { Found } from './found.ts';
import type { Gender } from './lexicon/first-names.ts';
import { KIN } from './lexicon/kin.ts';
import { COUNTRY_OF, DEMONYM_OF } from './lexicon/places.ts';
import { HONORIFICS } from './lexicon/titles.ts';
import { linkOrganisations } from './link-organisations.ts';
import { type Ambiguous, genderOf, linkPeople } from './link-people.ts';
import { withoutInvisible } from './name-keys.ts';
import { link, type Node, rootOf, toNodes } from './nodes.ts';

/** Mentions of the found names and the parties they belong to. A wrong merge is worse than none. */
export function resolveParties(
  found: readonly Found[],
  text: string,
): { mentions: PartyMention[]; parties: Party[] } {
  const nodes = toNodes(found, text, (at) => honorificGender(text, at));
  const ofMention: Node[] = [];
  for (const node of nodes) for (const m of node.mentions) ofMention[m] = node;
  linkCountries(nodes);
  const others = nodes.filter((n) => n.type === 'organisation' || n.type === 'place');
  linkOrganisations(others, bracketPairs(found, text, ofMention));
  const ambiguous = linkPeople(nodes.filter((n) => n.type === 'person'));
  const chosen = found.map((_, i) => rootOf(ofMention[i]!));
  for (const case_ of ambiguous) placeAmbiguous(case_, chosen, found, text);
  return toParties(found, text, chosen, ofMention);
}

function linkCountries(nodes: readonly Node[]): void {
  const seen = new Map<string, Node>();
  for (const node of nodes) {
    if (/^(?:east|west) germany$/.test(node.key)) continue;
    const country =
      node.type === 'place' || node.type === 'organisation'
        ? (COUNTRY_OF.get(node.name.toLowerCase()) ?? COUNTRY_OF.get(node.key))
        : node.type === 'group'
          ? DEMONYM_OF.get(node.key)
          : undefined;
    if (!country) continue;
    const key = `${node.type}:${country}`;
    const first = seen.get(key);
    if (first) link(node, first, `another word for “${first.name}”`);
    else seen.set(key, node);
  }
}

/** "European Central Bank (ECB)", "ECB (European Central Bank)": pairs [long, short]. */
function bracketPairs(found: readonly Found[], text: string, ofMention: readonly Node[]): [Node, Node][] {
  const pairs: [Node, Node][] = [];
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1]!;
    const b = found[i]!;
    if (a.type !== b.type || a.type === 'person' || b.start - a.end > 3) continue;
    if (!/^ ?\(["“]?$/.test(text.slice(a.end, b.start)) || !/^["”]?\)/.test(text.slice(b.end, b.end + 2)))
      continue;
    const [x, y] = [ofMention[i - 1]!, ofMention[i]!];
    if (x.tokens.length === y.tokens.length && x.tokens.length > 1) continue;
    const [long, short] = x.tokens.length >= y.tokens.length ? [x, y] : [y, x];
    const letter = short.key.replace(/[^\p{L}]/gu, '')[0];
    if (short.tokens.length === 1 && long.tokens.length > 1 && long.tokens.some((t) => t[0] === letter))
      pairs.push([long, short]);
  }
  return pairs;
}

function placeAmbiguous(
  { node, candidates }: Ambiguous,
  chosen: Node[],
  found: readonly Found[],
  text: string,
): void {
  const met = candidates.map((root) => ({
    root,
    from: found[root.mentions[0]!]!.start,
    gender: genderOf(root),
  }));
  for (const m of node.mentions) {
    const at = found[m]!.start;
    const told = honorificGender(text, at);
    const fits = met.filter((c) => c.from < at && !(told && c.gender && c.gender !== told));
    if (fits.length === 1) chosen[m] = fits[0]!.root;
  }
}

/** Gender told by the honorific or the kinship right before `at`: "Mrs. Dole", "his daughter Ann". */
function honorificGender(text: string, at: number): Gender | undefined {
  const word = /([\p{L}]+)\.?\s$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1];
  return word ? (HONORIFICS.get(word.toLowerCase()) ?? KIN.get(word)) : undefined;
}

function toParties(
  found: readonly Found[],
  text: string,
  chosen: readonly Node[],
  ofMention: readonly Node[],
): { mentions: PartyMention[]; parties: Party[] } {
  const members = new Map<Node, number[]>();
  chosen.forEach((root, i) => {
    const list = members.get(root);
    if (list) list.push(i);
    else members.set(root, [i]);
  });
  const ids = new Map<Node, PartyId>();
  const taken = new Set<PartyId>();
  const parties: Party[] = [];
  for (const [root, indices] of members) {
    const names = [
      ...new Set(
        indices.map((i) => withoutInvisible(text.slice(found[i]!.start, found[i]!.end)).replace(/\s+/g, ' ')),
      ),
    ];
    const name = canonicalName(names, root);
    const slug = `${root.type}-${root.key.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    const id = taken.has(slug) ? `${slug}-${found[indices[0]!]!.start}` : slug;
    taken.add(id);
    ids.set(root, id);
    parties.push({
      id,
      type: root.type,
      name,
      aliases: names.filter((n) => n !== name),
      mentions: indices.map((i) => mentionId(found[i]!)),
    });
  }
  const mentions = found.map((f, i): PartyMention => {
    const node = ofMention[i]!;
    const why =
      chosen[i] !== node
        ? (node.why ?? `short for “${chosen[i]!.name}”, the only one met so far`)
        : undefined;
    return {
      kind: 'party',
      id: mentionId(f),
      span: { start: f.start, end: f.end },
      rule: f.rule,
      evidence: why ? [...f.evidence, why] : f.evidence,
      party: ids.get(chosen[i]!)!,
    };
  });
  return { mentions, parties };
}

const mentionId = (f: Found): string => `party-${f.start}-${f.end}`;

/** The fullest spelling, not in capitals where another is to be had. */
function canonicalName(names: readonly string[], root: Node): string {
  const shouted = (s: string): boolean => s.length > 5 && s === s.toUpperCase();
  const calm = names.filter((n) => !shouted(n));
  const pool = calm.length > 0 ? calm : names;
  // a place named in a dateline alone: "SAN FRANCISCO"
  if (root.type === 'place' && calm.length === 0) return spokenCase(pool[0]!);
  if (root.type === 'place' || root.type === 'group') return pool[0]!;
  return pool.reduce((best, n) => (n.length > best.length ? n : best));
}

const SMALL = /^(?:of|the|and|de|del|la|le|les|sur|upon|on|in|da|do|dos|al|el)$/;

/** "PORT OF SPAIN" → "Port of Spain". */
const spokenCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
      at > 0 && SMALL.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
    );
