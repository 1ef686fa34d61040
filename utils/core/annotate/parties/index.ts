import type { Party, PartyMention } from '../../model.ts';
import type { Context } from '../context.ts';
import { findNames } from './find-names.ts';
import { resolveParties } from './resolve.ts';
import { addRoles } from './roles.ts';

/** Mentions of named parties, in order, and the parties they resolve to, with their roles. */
export function findParties(context: Context): { mentions: PartyMention[]; parties: Party[] } {
  const { names, page } = findNames(context);
  const { mentions, parties } = resolveParties(names, context.text);
  return { mentions, parties: addRoles(parties, mentions, page) };
}
