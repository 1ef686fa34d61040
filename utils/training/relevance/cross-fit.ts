import { type BoostOptions, boost, type Examples, type Forest, scoreForest } from './boost.ts';
import { type Example, foldOf } from './corpus.ts';

const FOLDS = 5;
/** Articles count as on an ordinary day, when most are clean. */
const CLEAN_WEIGHT = 2;

/** Feature rows of the i-th example, one a paragraph. */
export type RowsOf = (i: number) => readonly Float32Array[];

/** Log odds of each paragraph from a forest that never saw its article. */
export function crossFit(examples: readonly Example[], rowsOf: RowsOf, options: BoostOptions): number[][] {
  const odds: number[][] = examples.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const outside = examples.map((e) => foldOf(e.source, FOLDS) !== fold);
    const forest = boost(
      collect(examples, rowsOf, (i) => outside[i]!),
      options,
    );
    examples.forEach((_, i) => {
      if (!outside[i]) odds[i] = rowsOf(i).map((row) => scoreForest(forest, row));
    });
  }
  return odds;
}

/** The forest grown from all examples. */
export const fitAll = (examples: readonly Example[], rowsOf: RowsOf, options: BoostOptions): Forest =>
  boost(
    collect(examples, rowsOf, () => true),
    options,
  );

function collect(examples: readonly Example[], rowsOf: RowsOf, use: (i: number) => boolean): Examples {
  const labels: number[] = [];
  const weights: number[] = [];
  const kept: Float32Array[] = [];
  examples.forEach((example, i) => {
    if (!use(i)) return;
    rowsOf(i).forEach((row, k) => {
      const p = example.paragraphs[k]!;
      if (p.boiler) return;
      kept.push(row);
      labels.push(p.foreign ? 1 : 0);
      weights.push(example.condition === 'clean' ? CLEAN_WEIGHT : 1);
    });
  });
  const width = kept[0]!.length;
  const rows = new Float32Array(kept.length * width);
  kept.forEach((row, r) => {
    rows.set(row, r * width);
  });
  return { width, rows, labels: Uint8Array.from(labels), weights: Float32Array.from(weights) };
}
