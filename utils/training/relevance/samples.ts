import { findParties } from '../../core/annotate/parties/index.ts';
import { gather, type Profiles, profileArticle, windowsOf } from '../../core/annotate/relevance/judge.ts';
import type { Coefficients, Words } from '../../core/annotate/relevance/model-bytes.ts';
import { type PartyUse, partyUses } from '../../core/annotate/relevance/party-uses.ts';
import { contextOf, type Example } from './corpus.ts';

/**
 * Articles to learn from. Their profiles are made when asked for and never kept: together they would not fit into
 * memory. Only what the party tagger found is kept, because it takes the longest.
 */
export interface Samples {
  readonly examples: readonly Example[];
  profilesOf(i: number): Profiles;
}

export function toSamples(examples: readonly Example[], words: Words): Samples {
  const uses = examples.map((example): readonly PartyUse[] => {
    const context = contextOf(example);
    return partyUses(context, findParties(context));
  });
  return { examples, profilesOf: (i) => profileArticle(contextOf(examples[i]!), uses[i]!, words) };
}

/** First-pass evidence of the i-th sample; articles longer than a window are read by their first window alone. */
export function evidenceOf(samples: Samples, i: number, words: Words, fitted: Coefficients) {
  const profiles = samples.profilesOf(i);
  return gather(profiles, windowsOf(profiles.paragraphs.length)[0]!.rows, words, fitted);
}
