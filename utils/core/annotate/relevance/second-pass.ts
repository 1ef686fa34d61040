import type { Evidence } from './first-pass.ts';
import { toEdges } from './first-pass.ts';
import { MISSING, type RowTie, ranks, rowTies, standardise } from './matrix-features.ts';
import { wordUses } from './name-features.ts';
import { walkFromHeadline } from './walk.ts';

/**
 * Feature rows of the second pass for the paragraphs at `places`, all unless told: those of the first, what the first pass thought of the paragraph and its
 * neighbours (`odds`: log odds of being foreign), and the ties to the paragraphs it trusted.
 */
export function secondPass(
  evidence: Evidence,
  odds: readonly number[],
  places: readonly number[] = odds.map((_, k) => k),
): number[][] {
  const { ties, affinity, rows } = evidence;
  const { size } = ties;
  const trust = new Float64Array(size).fill(1);
  odds.forEach((x, k) => {
    trust[k + 1] = 1 / (1 + Math.exp(x));
  });
  const lexical = rowTies(ties.lexical, size, trust);
  const meaning = rowTies(ties.meaning, size, trust);
  const together = rowTies(affinity, size, trust);
  const uses = wordUses(ties, trust);
  const walk = [...walkFromHeadline(toEdges(affinity), size, trust)].slice(1);
  const rank = ranks(odds);
  const z = standardise(odds);
  const sorted = [...odds].sort((a, b) => b - a);
  const top = (k: number) => sorted[k] ?? MISSING;
  const mean = odds.reduce((a, b) => a + b, 0) / (odds.length || 1);
  const at = (k: number) => odds[k] ?? MISSING;
  const suspect = suspectTies(affinity, size, odds);
  return places.map((k) => {
    const row = [...rows[k]!];
    row.push(
      at(k),
      at(k - 1),
      at(k + 1),
      Math.max(at(k - 1), at(k + 1)),
      Math.max(at(k - 2), at(k + 2)),
      rank[k]!,
      z[k]!,
      at(k) - (top(0) === at(k) ? top(1) : top(0)),
      top(0),
      top(1),
      mean,
    );
    addTie(row, lexical[k]!);
    addTie(row, meaning[k]!);
    addTie(row, together[k]!);
    const use = uses[k]!;
    row.push(
      use.elsewhere,
      use.far,
      use.namesElsewhere,
      use.names - use.namesElsewhere,
      use.rareElsewhere,
      use.phrasesElsewhere,
      use.bare,
      walk[k]!,
      suspect[k]!,
    );
    return row;
  });
}

const addTie = (row: number[], t: RowTie): void => {
  row.push(t.mean, t.max, t.second, t.farMean, t.farMax);
};

/** Affinity of each paragraph to the most suspicious other one. */
function suspectTies(affinity: Float64Array, size: number, odds: readonly number[]): number[] {
  const order = odds.map((_, k) => k).sort((a, b) => odds[b]! - odds[a]! || a - b);
  return odds.map((_, k) => {
    const other = order[0] === k ? order[1] : order[0];
    return other === undefined ? MISSING : affinity[(k + 1) * size + other + 1]!;
  });
}
