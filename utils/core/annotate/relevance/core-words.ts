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
  const core = pickCore(ties, rowOfStem);
  const places = new Map(core.map((id, c) => [id, c]));
  const { dims } = table;
  const units = new Map<number, Float64Array>();
  const unitOf = (id: number) => {
    let unit = units.get(id);
    if (!unit) {
      unit = unitVector(table, rowOfStem[id]!);
      units.set(id, unit);
    }
    return unit;
  };
  const cosines = new Map<number, Float64Array>();
  const cosinesOf = (id: number) => {
    let row = cosines.get(id);
    if (!row) {
      const own = unitOf(id);
      row = new Float64Array(core.length);
      for (let c = 0; c < core.length; c++) {
        const other = unitOf(core[c]!);
        let dot = 0;
        for (let d = 0; d < dims; d++) dot += own[d]! * other[d]!;
        row[c] = dot;
      }
      cosines.set(id, row);
    }
    return row;
  };
  const result: CoreTie[] = [];
  for (let row = 1; row < size; row++) {
    const usable: number[] = [];
    for (let c = 0; c < core.length; c++) if (isOutside(users.get(core[c]!)!, row)) usable.push(c);
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
      const cosine = cosinesOf(id);
      const own = places.get(id) ?? -1;
      let best = 0;
      let shared = false;
      for (let u = 0; u < usable.length; u++) {
        const c = usable[u]!;
        if (c === own) shared = true;
        else if (cosine[c]! > best) best = cosine[c]!;
      }
      sum += weight * (shared ? 1 : best);
      total += weight;
      if (shared) continue;
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
  for (const [id, rows] of ties.users)
    if (rowOfStem[id]! >= 0 && (rows.length > 1 || rows[0] === 0))
      scored.push({ id, score: ties.weights[id]! * Math.log(1 + rows.length) });
  scored.sort((a, b) => b.score - a.score || a.id - b.id);
  return scored.slice(0, CORE).map((s) => s.id);
}

function unitVector(table: WordTable, row: number): Float64Array {
  const { dims, vectors } = table;
  const unit = new Float64Array(dims);
  let square = 0;
  for (let d = 0; d < dims; d++) {
    unit[d] = vectors[row * dims + d]!;
    square += unit[d]! * unit[d]!;
  }
  const norm = Math.sqrt(square) || 1;
  for (let d = 0; d < dims; d++) unit[d]! /= norm;
  return unit;
}
