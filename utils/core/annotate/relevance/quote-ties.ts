import type { Quote } from '../../model.ts';
import type { Context } from '../context.ts';

/** For each paragraph its neighbours that one quotation runs over together with it. Lists are empty for most. */
export function quoteTies(context: Context, quotes: readonly Quote[]): number[][] {
  const ties: number[][] = context.article.paragraphs.map(() => []);
  for (const { span } of quotes) {
    const first = context.paragraphAt(span.start);
    const last = context.paragraphAt(Math.max(span.start, span.end - 1));
    if (first < 0) continue;
    for (let p = first; p < last; p++) {
      ties[p]!.push(p + 1);
      ties[p + 1]!.push(p);
    }
  }
  return ties;
}
