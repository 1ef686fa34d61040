import type { Party, PartyMention } from '../../model.ts';
import type { Context } from '../context.ts';

/** Mentions of named parties, in order, and the parties they resolve to. */
export function findParties(_context: Context): { mentions: PartyMention[]; parties: Party[] } {
  return { mentions: [], parties: [] };
}
