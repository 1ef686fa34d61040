import { decodeBase64 } from '../../../text/base64.ts';
import type { Model } from './model.ts';
import { PARTY_WEIGHTS } from './party.weights.ts';
import { unpackModel } from './unpack.ts';
import type { WordFacts } from './word-facts.ts';

let loaded: Model | undefined;
let known = new Map<string, WordFacts>();
/** Spellings remembered between articles; past this many the memory starts anew. */
const MEMORY = 60_000;

/** The shipped tagger, unpacked on first use, and the spellings it has met. */
export function loadModel(): { model: Model; known: Map<string, WordFacts> } {
  loaded ??= unpackModel(decodeBase64(PARTY_WEIGHTS));
  if (known.size > MEMORY) known = new Map();
  return { model: loaded, known };
}
