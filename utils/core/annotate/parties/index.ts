import type { Party, PartyMention } from '../../model.ts';
import type { Context } from '../context.ts';
import { findRuns } from './find-runs.ts';
import { resolveParties } from './resolve.ts';
import { splitWords } from './words.ts';

/** Mentions of named parties, in order, and the parties they resolve to. */
export function findParties(context: Context): { mentions: PartyMention[]; parties: Party[] } {
  const words = splitWords(context.tokens, context.sentences);
  return resolveParties(findRuns(words), context.text);
}
