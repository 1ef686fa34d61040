import type { Relevance, Summary } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claims } from '../claims.ts';
import type { Context } from '../context.ts';
import { findCandidates } from './candidates.ts';
import { scoreCandidates } from './score.ts';
import { selectSentences } from './select.ts';

/** The `count` sentences that tell the article best, in article order; fewer where too few can stand by themselves. */
export function summarise(
  context: Context,
  claims: Claims & { readonly relevance: readonly Relevance[] },
  count: number,
): Summary {
  const candidates = findCandidates(context, claims, count);
  const worth = scoreCandidates(candidates, headlineStems(context.article.headline));
  return { sentences: selectSentences(candidates, worth, count).map((i) => candidates[i]!.span) };
}

function headlineStems(headline: string): Set<string> {
  const stems = new Set<string>();
  for (const token of tokenise(headline, { start: 0, end: headline.length })) {
    const lower = fold(token.text).toLowerCase();
    if (token.word && lower.length > 1 && !STOP_WORDS.has(lower)) stems.add(stem(lower));
  }
  return stems;
}
