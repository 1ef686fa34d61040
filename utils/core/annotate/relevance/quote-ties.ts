import type { Quote } from '../../model.ts';
import type { Context } from '../context.ts';

/**
 * For each paragraph the others a quotation binds it to: one quotation runs over both, or its speaker or verb of saying
 * stands in the other. Lists are empty for most.
 */
export function quoteTies(context: Context, quotes: readonly Quote[]): number[][] {
  const ties: number[][] = context.article.paragraphs.map(() => []);
  for (const { span, speaker, cue } of quotes) {
    const first = context.paragraphAt(span.start);
    const last = context.paragraphAt(Math.max(span.start, span.end - 1));
    if (first < 0 || last < 0) continue;
    const bound = new Set<number>();
    for (let p = first; p <= last; p++) bound.add(p);
    for (const place of [speaker?.span, cue]) {
      const at = place ? context.paragraphAt(place.start) : -1;
      if (at >= 0) bound.add(at);
    }
    if (bound.size > 1) for (const p of bound) ties[p]!.push(...[...bound].filter((q) => q !== p));
  }
  return ties;
}
