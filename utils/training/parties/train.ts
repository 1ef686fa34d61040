import { transitionFactors } from '../../core/annotate/parties/tagger/chain.ts';
import type { Clusters } from '../../core/annotate/parties/tagger/clusters.ts';
import { countOf, numberWords, seenInDocument } from '../../core/annotate/parties/tagger/document-facts.ts';
import { LABELS } from '../../core/annotate/parties/tagger/labels.ts';
import type { Model } from '../../core/annotate/parties/tagger/model.ts';
import { findPhrases } from '../../core/annotate/parties/tagger/phrases.ts';
import { decideWords } from '../../core/annotate/parties/tagger/tag.ts';
import { GRANDPARENT_SHIFT, PARENT_SHIFT } from '../../core/annotate/parties/tagger/unpack.ts';
import { factsOf, type WordFacts } from '../../core/annotate/parties/tagger/word-facts.ts';
import { WordScores } from '../../core/annotate/parties/tagger/word-scores.ts';
import { type Labelled, numberFeatures, toExamples } from './examples.ts';
import type { Lesson } from './gold.ts';
import { packModel } from './pack.ts';
import { type TrainOptions, trainChain, type Weights } from './train-chain.ts';

export interface Recipe {
  readonly rounds: number;
  readonly rate: number;
  readonly l2: number;
  readonly dropout: number;
  /** Features met less often stay out. */
  readonly least: number;
  /** How many features the shipped model keeps. */
  readonly keep: number;
  /** What one step of a shipped weight is worth. */
  readonly step: number;
  readonly log: (line: string) => void;
}

const FOLDS = 4;

/** The packed tagger: fitted, cut to the features that matter, fitted again with those alone, quantised. */
export function trainTagger(
  lessons: readonly Lesson[],
  cells: ReadonlyMap<string, number>,
  recipe: Recipe,
): Uint8Array {
  const clusters: Clusters = {
    of: (word) => cells.get(word) ?? 0,
    middle: (c) => (c === 0 ? 0 : ((c - 1) >> PARENT_SHIFT) + 1),
    coarse: (c) => (c === 0 ? 0 : ((c - 1) >> GRANDPARENT_SHIFT) + 1),
  };
  const known = new Map<string, WordFacts>();
  const first = lessons.map((lesson): Labelled => {
    const facts = lesson.words.map(({ text }) => {
      const made = known.get(text) ?? factsOf(text, clusters);
      known.set(text, made);
      return made;
    });
    const numbers = numberWords(lesson.words);
    return {
      scene: {
        words: lesson.words,
        facts,
        numbers,
        seen: seenInDocument(lesson.words, facts, numbers),
        phrases: findPhrases(lesson.words, facts),
        decided: new Uint8Array(countOf(numbers)),
      },
      labels: lesson.labels,
    };
  });
  const second = withDecisions(first, clusters, recipe);
  const all = [...first, ...second];
  const numbers = numberFeatures(all, recipe.least);
  recipe.log(`${numbers.size} features`);
  const full = fit(all, numbers, recipe);
  const kept = keepBest(all, numbers, full, recipe.keep);
  const fitted = fit(all, kept, recipe);
  return packModel(cells, kept, fitted, recipe.step);
}

function fit(
  lessons: readonly Labelled[],
  numbers: ReadonlyMap<number, number>,
  options: TrainOptions,
): Weights {
  return trainChain(toExamples(lessons, numbers), options);
}

/** The lessons as the second pass meets them: decisions by a tagger that was not trained on them. */
function withDecisions(lessons: readonly Labelled[], clusters: Clusters, recipe: Recipe): Labelled[] {
  const out: Labelled[] = [...lessons];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = lessons.filter((_, i) => i % FOLDS !== fold);
    const numbers = numberFeatures(rest, 2);
    const model = toModel(clusters, numbers, fit(rest, numbers, recipe));
    lessons.forEach((lesson, i) => {
      if (i % FOLDS === fold)
        out[i] = {
          ...lesson,
          scene: { ...lesson.scene, decided: decideWords(lesson.scene, new WordScores(model)) },
        };
    });
    recipe.log(`decisions ${fold + 1} of ${FOLDS}`);
  }
  return out;
}

function toModel(
  clusters: Clusters,
  numbers: ReadonlyMap<number, number>,
  { weights, transitions }: Weights,
): Model {
  return {
    clusters,
    transitions,
    factors: transitionFactors(transitions),
    boldness: [0.25, 0.25],
    weights,
    scale: 1,
    rowOf: (feature) => numbers.get(feature) ?? -1,
  };
}

/** The features that move scores most over the lessons: spread of their weights × √ of how often they are met. */
function keepBest(
  lessons: readonly Labelled[],
  numbers: ReadonlyMap<number, number>,
  { weights }: Weights,
  keep: number,
): Map<number, number> {
  const counts = new Float64Array(numbers.size);
  for (const f of toExamples(lessons, numbers).features) counts[f] = counts[f]! + 1;
  const worth = (row: number): number => {
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += weights[row * LABELS + y]! ** 2;
    return Math.sqrt(sum) * counts[row]! ** 0.25;
  };
  const ranked = [...numbers]
    .map(([feature, row]) => [feature, worth(row)] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Map(ranked.slice(0, keep).map(([feature], i) => [feature, i]));
}
