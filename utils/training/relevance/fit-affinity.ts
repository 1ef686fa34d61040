import { AFFINITY_FEATURES, affinityFeatures } from '../../core/annotate/relevance/affinity.ts';
import type { Profiles } from '../../core/annotate/relevance/judge.ts';
import type { Words } from '../../core/annotate/relevance/model-bytes.ts';
import { findTies } from '../../core/annotate/relevance/ties.ts';
import { type Example, foldOf } from './corpus.ts';
import { fitLogistic } from './logistic.ts';

/** Coefficients of the affinity: headline pairs, then pairs of paragraphs; together means neither is planted. */
export function fitAffinity(all: readonly Example[], profiled: readonly Profiles[], table: Words): number[] {
  const pairs = [0, 1].map(() => ({ rows: [] as number[], labels: [] as number[] }));
  const x = new Float64Array(AFFINITY_FEATURES);
  all.forEach((example, e) => {
    if (example.condition === 'clean' || example.paragraphs.length > 40 || foldOf(example.id, 2)) return;
    const { book, headline, paragraphs } = profiled[e]!;
    const ties = findTies([headline, ...paragraphs], book, table, table.centre);
    for (let i = 0; i < ties.size; i++)
      for (let j = i + 1; j < ties.size; j++) {
        const a = i === 0 ? undefined : example.paragraphs[i - 1]!;
        const b = example.paragraphs[j - 1]!;
        if (a?.boiler || b.boiler || (a?.foreign && b.foreign)) continue;
        affinityFeatures(ties, i, j, x);
        const set = pairs[i === 0 ? 0 : 1]!;
        set.rows.push(...x);
        set.labels.push(a?.foreign || b.foreign ? 0 : 1);
      }
  });
  return pairs.flatMap(({ rows, labels }) => {
    const negatives = labels.filter((l) => !l).length;
    const weights = Float64Array.from(labels, (l) => (l ? negatives / (labels.length - negatives) : 1));
    return fitLogistic(Float64Array.from(rows), Uint8Array.from(labels), weights, AFFINITY_FEATURES).map(
      Math.fround,
    );
  });
}
