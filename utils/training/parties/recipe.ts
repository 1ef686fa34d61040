/** The numbers the shipped tagger is made with, chosen on development sets that it was not trained on. */
export const RECIPE = {
  rounds: 5,
  rate: 0.02,
  l2: 1e-4,
  dropout: 0.2,
  least: 2,
  keep: 46_000,
  step: 0.08,
  /** Words of the embeddings that are clustered, and how many of them keep their cell. */
  vocabulary: 250_000,
  words: 66_000,
  topWords: 15_000,
} as const;
