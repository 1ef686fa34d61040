import { type BlockTie, blockTies } from './blocks.ts';
import type { CoreTie } from './core-words.ts';
import { type RowTie, ranks, rowTies, standardise } from './matrix-features.ts';
import { type WordUse, wordUses } from './name-features.ts';
import type { PartyUse } from './party-uses.ts';
import type { Opening, Profile } from './profile.ts';
import type { Ties } from './ties.ts';
import { walkFromHeadline } from './walk.ts';

/** Everything the first judgement of a paragraph rests on, beyond its ties themselves. */
export interface Evidence {
  readonly ties: Ties;
  readonly affinity: Float64Array;
  readonly uses: readonly WordUse[];
  readonly rows: readonly (readonly number[])[];
}

const OPENINGS: readonly Opening[] = ['plain', 'pronoun', 'connective', 'quote', 'definite'];

/** Feature rows of the first pass, one a paragraph of `ties`. */
export function firstPass(
  ties: Ties,
  affinity: Float64Array,
  matches: readonly number[],
  cores: readonly CoreTie[],
  parties: readonly PartyUse[],
): Evidence {
  const { size, profiles } = ties;
  const lexical = rowTies(ties.lexical, size);
  const meaning = rowTies(ties.meaning, size);
  const shared = rowTies(ties.shared, size);
  const together = rowTies(affinity, size);
  const uses = wordUses(ties);
  const blocks = blockTies(affinity, size);
  const centroid = centroidTies(ties);
  const lexicalWalk = [...walkFromHeadline(ties.lexical, size)].slice(1);
  const affinityWalk = [...walkFromHeadline(toEdges(affinity), size)].slice(1);
  const relative = [
    lexical.map((t) => t.mean),
    meaning.map((t) => t.mean),
    together.map((t) => t.mean),
    together.map((t) => t.farMean),
    uses.map((u) => u.elsewhere),
    centroid.map((c) => c.all),
    lexicalWalk,
    affinityWalk,
    [...matches],
    cores.map((c) => c.soft),
  ].map((values) => ({ z: standardise(values), rank: ranks(values), mean: mean(values) }));
  const rows = profiles.slice(1).map((profile, k) => {
    const row: number[] = [];
    addTie(row, lexical[k]!);
    addTie(row, meaning[k]!);
    addShortTie(row, shared[k]!);
    addTie(row, together[k]!);
    addUse(row, uses[k]!);
    addBlock(row, blocks[k]!);
    const { all, far, lead } = centroid[k]!;
    row.push(all, far, lead, lexicalWalk[k]!, affinityWalk[k]!, matches[k]!);
    const { soft, unshared, best, third } = cores[k]!;
    row.push(soft, unshared, best, third);
    for (const { z, rank } of relative) row.push(z[k]!, rank[k]!);
    for (let r = 0; r < 5; r++) row.push(relative[r]!.mean);
    addOwn(row, profile, k, size - 1);
    addBeside(row, profiles[k], k > 0);
    addBeside(row, profiles[k + 2], true);
    row.push(profiles[0]!.stems.length);
    addParty(row, parties[k]!);
    return row;
  });
  return { ties, affinity, uses, rows };
}

/** Non-negative edges of an affinity in log odds. */
export function toEdges(affinity: Float64Array): Float64Array {
  const edges = new Float64Array(affinity.length);
  for (let at = 0; at < edges.length; at++) edges[at] = Math.exp(Math.min(affinity[at]!, 4));
  return edges;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);

const addTie = (row: number[], t: RowTie): void => {
  row.push(t.headline, t.mean, t.max, t.second, t.farMean, t.farMax, t.previous, t.next, t.lead, t.gap);
};
const addShortTie = (row: number[], t: RowTie): void => {
  row.push(t.headline, t.mean, t.max, t.farMax);
};
const addBlock = (row: number[], b: BlockTie): void => {
  row.push(b.outside, b.inside);
};
const addUse = (row: number[], u: WordUse): void => {
  row.push(
    u.names,
    u.namesInHeadline,
    u.namesElsewhere,
    u.namesFar,
    u.names - u.namesElsewhere,
    u.orphans,
    u.bare,
    u.rareBare,
    u.phrasesElsewhere,
    u.phrasesFar,
    u.introductions,
    u.strangers,
    u.definites,
    u.definitesElsewhere,
    u.elsewhere,
    u.far,
    u.earlier,
    u.inHeadline,
    u.rareElsewhere,
    u.rareFar,
    u.plainElsewhere,
    u.stemsInHeadline,
  );
};
const addParty = (row: number[], u: PartyUse): void => {
  row.push(
    u.parties,
    u.known,
    u.parties - u.known,
    u.far,
    u.inHeadline,
    u.newFullNames + u.newShortNames,
    u.newFullNames,
    u.newShortNames,
    u.newOrganisations,
    u.newPlaces,
    u.newGroups,
    u.knownPeople,
    u.knownOrganisations,
    u.knownOthers,
    u.unintroduced,
    u.salience,
    u.highest,
    u.leads[0],
    u.leads[1],
    u.leads[2],
    u.withPrevious,
    u.withNext,
    u.skipped,
    u.leadShare,
    u.typicalKnown,
    u.parties > 0 ? u.known / u.parties : -1,
    u.parties > 0 ? u.far / u.parties : -1,
  );
};
const addOwn = (row: number[], p: Profile, index: number, count: number): void => {
  row.push(
    p.length,
    p.stems.length,
    index,
    count - 1 - index,
    count,
    index / Math.max(1, count - 1),
    OPENINGS.indexOf(p.opening),
    p.quoted,
    p.pronouns / (p.length || 1),
    p.firstPersons / (p.length || 1),
    p.digitsShare,
  );
};

const addBeside = (row: number[], p: Profile | undefined, there: boolean): void => {
  if (p && there) row.push(OPENINGS.indexOf(p.opening), p.quoted);
  else row.push(-1, -1);
};

interface CentroidTie {
  readonly all: number;
  readonly far: number;
  readonly lead: number;
}

/** Cosine of each paragraph's vector with that of the others, of the far others, and of headline and opening. */
function centroidTies(ties: Ties): CentroidTie[] {
  const { size, dims, vectors } = ties;
  const total = new Float64Array(dims);
  for (let i = 1; i < size; i++) for (let d = 0; d < dims; d++) total[d]! += vectors[i * dims + d]!;
  const rest = new Float64Array(dims);
  const without = (first: number, last: number): Float64Array => {
    rest.set(total);
    for (let r = Math.max(1, first); r <= last && r < size; r++)
      for (let d = 0; d < dims; d++) rest[d]! -= vectors[r * dims + d]!;
    return rest;
  };
  const lead = new Float64Array(dims);
  const result: CentroidTie[] = [];
  for (let i = 1; i < size; i++) {
    lead.fill(0);
    for (let r = 0; r < 3 && r < size; r++)
      if (r !== i) for (let d = 0; d < dims; d++) lead[d]! += vectors[r * dims + d]!;
    result.push({
      all: cosine(vectors, i * dims, without(i, i)),
      far: cosine(vectors, i * dims, without(i - 2, i + 2)),
      lead: cosine(vectors, i * dims, lead),
    });
  }
  return result;
}

/** Cosine of the unit vector at `from` with `other` of any length. */
function cosine(vectors: Float64Array, from: number, other: Float64Array): number {
  let dot = 0;
  let square = 0;
  for (let d = 0; d < other.length; d++) {
    dot += vectors[from + d]! * other[d]!;
    square += other[d]! * other[d]!;
  }
  return square > 1e-12 ? dot / Math.sqrt(square) : 0;
}
