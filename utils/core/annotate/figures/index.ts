import type { Figure, PartyMention } from '../../model.ts';
import type { Context } from '../context.ts';

/** Figures of the article, in order; `names` veto the numbers that stand inside a name. */
export function findFigures(_context: Context, _names: readonly PartyMention[]): Figure[] {
  return [];
}
