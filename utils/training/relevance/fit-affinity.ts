import { AFFINITY_FEATURES, affinityFeatures } from '../../core/annotate/relevance/affinity.ts';
import { tiesOf } from '../../core/annotate/relevance/judge.ts';
import type { Words } from '../../core/annotate/relevance/model-bytes.ts';
import { boost, type Forest } from './boost.ts';
import { foldOf } from './corpus.ts';
import type { Samples } from './samples.ts';

/** Longest article of the fit, in paragraphs. */
const LONGEST = 40;
const OPTIONS = {
  trees: 80,
  leaves: 10,
  rate: 0.12,
  rowShare: 0.4,
  featureShare: 0.7,
  minWeight: 40,
  ridge: 10,
  seed: 4,
};

/** Trees for the log odds that two paragraphs, or headline and paragraph, belong together: neither is planted. */
export function fitAffinity(samples: Samples, words: Words): Forest {
  const rows: number[] = [];
  const labels: number[] = [];
  const x = new Float32Array(AFFINITY_FEATURES);
  samples.examples.forEach((example, e) => {
    if (example.condition === 'clean' || example.paragraphs.length > LONGEST || foldOf(example.id, 2)) return;
    const profiles = samples.profilesOf(e);
    const ties = tiesOf(profiles, [...profiles.paragraphs.keys()], words);
    for (let i = 0; i < ties.size; i++)
      for (let j = i + 1; j < ties.size; j++) {
        const a = i === 0 ? undefined : example.paragraphs[i - 1]!;
        const b = example.paragraphs[j - 1]!;
        if (a?.boiler || b.boiler || (a?.foreign && b.foreign)) continue;
        affinityFeatures(ties, i, j, x);
        rows.push(...x);
        labels.push(a?.foreign || b.foreign ? 0 : 1);
      }
  });
  const apart = labels.filter((l) => !l).length;
  const even = apart / (labels.length - apart);
  return boost(
    {
      width: AFFINITY_FEATURES,
      rows: Float32Array.from(rows),
      labels: Uint8Array.from(labels),
      weights: Float32Array.from(labels, (l) => (l ? even : 1)),
    },
    OPTIONS,
  );
}
