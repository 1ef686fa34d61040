import type { Article, Verdict } from '../../model.ts';
import type { Profiles } from './judge.ts';

/** Log odds from which a paragraph is flagged: three false flags in a hundred clean articles of the training corpus. */
const FLAG = 3.1;
export const UNSURE = 0;
/** Shorter paragraphs say too little to be judged. */
export const SHORTEST_FLAGGED = 14;
/** With more than this share flagged the page is a collection, not one story with a stray paragraph. */
const COLLECTION_SHARE = 0.34;
export const COLLECTION_FLAGS = 3;
const COLLECTION_NOTE =
  'Much of this page is about different things, so it may be a collection; its parts are not flagged one by one';

export interface Settled {
  readonly verdict: Verdict;
  readonly note?: string;
}

/**
 * Verdicts from the log odds of being foreign. `furniture`: paragraphs already known as page furniture; `bound`: the
 * paragraphs a quotation binds each to, which keep it from a flag where they belong themselves.
 */
export function settleVerdicts(
  article: Article,
  profiles: Profiles,
  odds: readonly number[],
  furniture: readonly boolean[],
  bound: readonly (readonly number[])[],
): Settled[] {
  const known = profiles.headline.stems.length > 0;
  const verdicts = odds.map((x, i): Verdict => {
    if (furniture[i]) return 'site-text';
    const role = article.paragraphs[i]!.role;
    if (role === 'heading' || role === 'caption' || profiles.paragraphs[i]!.length < SHORTEST_FLAGGED)
      return 'related';
    const held = bound[i]!.some((p) => odds[p]! < UNSURE);
    if (x > FLAG) return known && !held ? 'unrelated' : 'unsure';
    return x > UNSURE ? 'unsure' : 'related';
  });
  const judged = furniture.filter((f) => !f).length;
  const flagged = verdicts.filter((v) => v === 'unrelated').length;
  if (flagged <= COLLECTION_FLAGS || flagged <= judged * COLLECTION_SHARE)
    return verdicts.map((verdict) => ({ verdict }));
  const first = verdicts.indexOf('unrelated');
  return verdicts.map((verdict, i) => ({
    verdict: verdict === 'unrelated' ? 'unsure' : verdict,
    ...(i === first && { note: COLLECTION_NOTE }),
  }));
}
