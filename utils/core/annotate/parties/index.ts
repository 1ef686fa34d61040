import type { Party, PartyMention } from '../../model.ts';
import type { Context } from '../context.ts';
import { findNames } from './find-names.ts';
import { resolveParties } from './resolve.ts';

/** Mentions of named parties, in order, and the parties they resolve to. */
export function findParties(context: Context): { mentions: PartyMention[]; parties: Party[] } {
  const { names } = findNames(context);
  return resolveParties(names, context.text);
}
