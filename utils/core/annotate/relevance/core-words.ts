import type { Ties } from './ties.ts';
import type { WordTable } from './word-table.ts';

/** How close in meaning the words of a paragraph come to the core words of the article they do not share. */
export interface CoreTie {
  /** Weighted mean of each word's highest cosine to a core word. */
  readonly soft: number;
  /** The same without the words the paragraph shares with the core. */
  readonly unshared: number;
  /** The highest cosine of any unshared word, and the third highest. */
  readonly best: number;
  readonly third: number;
}

const CORE = 48;

/** One CoreTie a paragraph. Core words: the heaviest that stand in the headline or in two paragraphs and more. */
export function coreTies(ties: Ties, rowOfStem: readonly number[], table: WordTable): CoreTie[] {
  const { size, profiles, users, weights } = ties;
  // those that every row may look at first
  const [everywhere, elsewhere] = split(pickCore(ties, rowOfStem), (id) => isEverywhere(users[id]!));
  const core = [...everywhere, ...elsewhere];
  const placeOf = new Int32Array(weights.length).fill(-1);
  core.forEach((id, c) => {
    placeOf[id] = c;
  });
  const cosines = new CoreCosines(
    table,
    core.map((id) => rowOfStem[id]!),
  );
  const closest: (Closest | undefined)[] = new Array(weights.length).fill(undefined);
  const closestOf = (id: number): Closest => {
    const from = cosines.add(rowOfStem[id]!);
    const { all } = cosines;
    const made = {
      from,
      everywhere: highest(all, from, everywhere.length, placeOf[id]!),
      elsewhere: placeOfHighest(all, from, everywhere.length, core.length),
    };
    closest[id] = made;
    return made;
  };
  const usable = new Uint8Array(core.length).fill(1);
  const result: CoreTie[] = [];
  for (let row = 1; row < size; row++) {
    for (let c = everywhere.length; c < core.length; c++)
      usable[c] = isOutside(users[core[c]!]!, row) ? 1 : 0;
    let sum = 0;
    let total = 0;
    let restSum = 0;
    let restTotal = 0;
    let first = 0;
    let second = 0;
    let third = 0;
    for (const id of profiles[row]!.stems) {
      if (rowOfStem[id]! < 0) continue;
      const weight = weights[id]!;
      const own = placeOf[id]!;
      total += weight;
      if (own >= 0 && usable[own] === 1) {
        sum += weight;
        continue;
      }
      const best = highestUsable(closest[id] ?? closestOf(id), cosines, usable, everywhere.length);
      sum += weight * best;
      restSum += weight * best;
      restTotal += weight;
      if (best > first) [first, second, third] = [best, first, second];
      else if (best > second) [second, third] = [best, second];
      else if (best > third) third = best;
    }
    result.push({
      soft: total > 0 ? sum / total : 0,
      unshared: restTotal > 0 ? restSum / restTotal : 0,
      best: first,
      third,
    });
  }
  return result;
}

function split<T>(values: readonly T[], goesFirst: (value: T) => boolean): [T[], T[]] {
  return [values.filter(goesFirst), values.filter((value) => !goesFirst(value))];
}

/** The highest of the first `count` cosines from `from` on besides that at `own`, 0 where all are below. */
function highest(cosines: Float64Array, from: number, count: number, own: number): number {
  let best = 0;
  for (let c = 0; c < count; c++) if (c !== own && cosines[from + c]! > best) best = cosines[from + c]!;
  return best;
}

/** Cosines of a word with the core words: the highest to one that every row may use, and the place of that to another. */
interface Closest {
  /** Where its cosines begin. */
  readonly from: number;
  readonly everywhere: number;
  readonly elsewhere: number;
}

function placeOfHighest(cosines: Float64Array, from: number, first: number, end: number): number {
  let best = first < end ? first : -1;
  for (let c = first + 1; c < end; c++) if (cosines[from + c]! > cosines[from + best]!) best = c;
  return best;
}

/** The highest cosine to a core word that the row may use; all are looked at only where it may not use the closest. */
function highestUsable(
  { from, everywhere, elsewhere }: Closest,
  { all }: CoreCosines,
  usable: Uint8Array,
  doubtfulFrom: number,
): number {
  if (elsewhere < 0 || all[from + elsewhere]! <= everywhere) return everywhere;
  if (usable[elsewhere] === 1) return all[from + elsewhere]!;
  let best = everywhere;
  for (let c = doubtfulFrom; c < usable.length; c++)
    if (usable[c] === 1 && all[from + c]! > best) best = all[from + c]!;
  return best;
}

/** Outside for every row: in the headline, or in rows too far from each other to be the neighbours of one. */
const isEverywhere = (rows: readonly number[]): boolean =>
  rows[0] === 0 || rows[rows.length - 1]! - rows[0]! > 2;

/** Used in the headline, or by a paragraph that is no neighbour. */
function isOutside(rows: readonly number[], row: number): boolean {
  for (let k = 0; k < rows.length; k++) {
    const r = rows[k]!;
    if (r === 0 || r > row + 1 || r < row - 1) return true;
  }
  return false;
}

function pickCore(ties: Ties, rowOfStem: readonly number[]): number[] {
  const scored: { id: number; score: number }[] = [];
  for (const id of ties.stems) {
    const rows = ties.users[id]!;
    if (rowOfStem[id]! >= 0 && (rows.length > 1 || rows[0] === 0))
      scored.push({ id, score: ties.weights[id]! * Math.log(1 + rows.length) });
  }
  scored.sort((a, b) => b.score - a.score || a.id - b.id);
  return scored.slice(0, CORE).map((s) => s.id);
}

/** Core words compared at a time: sums that do not wait for each other. */
const ABREAST = 4;

/** Cosines of words with the core words of one article. */
class CoreCosines {
  private readonly table: WordTable;
  /** Unit vectors of the core words in groups of ABREAST, dimension by dimension; the last group is filled with zeros. */
  private readonly core: Float64Array;
  private readonly width: number;
  private readonly unit: Float64Array;
  /** The cosines found so far, word after word. */
  all: Float64Array;
  private used = 0;

  constructor(table: WordTable, rows: readonly number[]) {
    const { dims } = table;
    this.table = table;
    this.width = Math.ceil(rows.length / ABREAST) * ABREAST;
    this.all = new Float64Array(this.width * 128);
    this.unit = new Float64Array(dims);
    this.core = new Float64Array(this.width * dims);
    rows.forEach((row, c) => {
      this.readUnit(row);
      const from = (c - (c % ABREAST)) * dims + (c % ABREAST);
      for (let d = 0; d < dims; d++) this.core[from + d * ABREAST] = this.unit[d]!;
    });
  }

  /** Adds the cosine of the word in `row` of the table with each core word; where they begin is given back. */
  add(row: number): number {
    this.readUnit(row);
    const from = this.used;
    this.used += this.width;
    if (this.used > this.all.length) {
      const all = new Float64Array(2 * this.used);
      all.set(this.all);
      this.all = all;
    }
    const { core, unit, all: cosines } = this;
    let at = 0;
    for (let c = from; c < this.used; c += ABREAST) {
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let d = 0; d < unit.length; d++, at += ABREAST) {
        const x = unit[d]!;
        first += x * core[at]!;
        second += x * core[at + 1]!;
        third += x * core[at + 2]!;
        fourth += x * core[at + 3]!;
      }
      cosines[c] = first;
      cosines[c + 1] = second;
      cosines[c + 2] = third;
      cosines[c + 3] = fourth;
    }
    return from;
  }

  private readUnit(row: number): void {
    const { vectors, dims } = this.table;
    const { unit } = this;
    let square = 0;
    for (let d = 0; d < dims; d++) {
      const x = vectors[row * dims + d]!;
      unit[d] = x;
      square += x * x;
    }
    const norm = Math.sqrt(square) || 1;
    for (let d = 0; d < dims; d++) unit[d]! /= norm;
  }
}
