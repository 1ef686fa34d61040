import { decodeBase64 } from '../../../text/base64.ts';
import type { Spelling } from '../../../text/vocabulary.ts';
import type { Model } from './model.ts';
import { PARTY_WEIGHTS } from './party.weights.ts';
import { unpackModel } from './unpack.ts';
import { factsOf, type WordFacts } from './word-facts.ts';
import { WordScores } from './word-scores.ts';

let loaded: Model | undefined;

/** The shipped tagger, unpacked on first use. */
export function loadModel(): Model {
  loaded ??= unpackModel(decodeBase64(PARTY_WEIGHTS));
  return loaded;
}

/** What the shipped tagger knows of a spelling. */
export const shippedFactsOf = ({ text }: Spelling): WordFacts => factsOf(text, loadModel().clusters);

/** A scorer of the shipped tagger, for the words of one vocabulary. */
export const newShippedScores = (): WordScores => new WordScores(loadModel());
