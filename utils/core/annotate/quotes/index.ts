import type { Party, PartyMention, Quote } from '../../model.ts';
import type { Context } from '../context.ts';

/** Quotes with their speakers, in order. */
export function findQuotes(
  _context: Context,
  _named: { readonly mentions: readonly PartyMention[]; readonly parties: readonly Party[] },
): Quote[] {
  return [];
}
