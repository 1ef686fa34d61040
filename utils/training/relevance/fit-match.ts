import { tiesOf } from '../../core/annotate/relevance/judge.ts';
import type { Words } from '../../core/annotate/relevance/model-bytes.ts';
import { MATCH_FEATURES, matchFeatures } from '../../core/annotate/relevance/word-match.ts';
import { foldOf } from './corpus.ts';
import { fitLogistic } from './logistic.ts';
import type { Samples } from './samples.ts';

/** Longest article of the fit, in paragraphs. */
const LONGEST = 40;

/** Weights of the word-match bins: log odds that a paragraph belongs. Half of the examples is enough. */
export function fitMatch(samples: Samples, words: Words): number[] {
  const rows: number[] = [];
  const labels: number[] = [];
  samples.examples.forEach((example, e) => {
    if (example.paragraphs.length > LONGEST || foldOf(example.id, 2)) return;
    const profiles = samples.profilesOf(e);
    const ties = tiesOf(profiles, [...profiles.paragraphs.keys()], words);
    example.paragraphs.forEach((p, k) => {
      if (p.boiler) return;
      rows.push(...matchFeatures(ties, k + 1));
      labels.push(p.foreign ? 0 : 1);
    });
  });
  const weights = Float64Array.from(labels, () => 1);
  return fitLogistic(Float64Array.from(rows), Uint8Array.from(labels), weights, MATCH_FEATURES).map(
    Math.fround,
  );
}
