import type { Figure } from '../model.ts';
import { sliceOf } from '../text/spans.ts';

/** Counts and ranks up to this, spelled out, are more often a turn of phrase than a claim: 'one of the', 'the first'. */
const MOST = 3;

/** Whether the figure is a small number word that a reader would not call a figure. Lists and exports keep it. */
export function isMinor(text: string, { value, span }: Figure): boolean {
  const small =
    (value.type === 'count' && value.low === undefined && Math.abs(value.amount) <= MOST) ||
    (value.type === 'ordinal' && value.rank <= MOST);
  return small && /^\p{L}+$/u.test(sliceOf(text, span));
}
