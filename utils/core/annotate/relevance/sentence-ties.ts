import type { Context } from '../context.ts';
import type { Profiles } from './judge.ts';
import { tieWeight } from './ties.ts';

/** Sentences on either side whose words do not count: a strayed run supports itself. */
const BESIDE = 2;

/**
 * One number a sentence of the article, 0…1: the share of its words, weighed by surprisal, that stand in the headline
 * or in a sentence that is not beside it. Linear time.
 */
export function sentenceTies(context: Context, { book, headline }: Profiles): number[] {
  const titled = new Set(headline.stems);
  const uses = new Map<number, { readonly first: number; last: number }>();
  const stems: (readonly number[])[] = [];
  let at = 0;
  context.sentences.forEach((sentence, k) => {
    const own = new Set<number>();
    for (; at < context.tokens.length && context.tokens[at]!.start < sentence.end; at++) {
      const { word, spelling } = context.tokens[at]!;
      const { stem } = book.factsOf(spelling);
      if (!word || stem < 0) continue;
      const id = book.idOf(stem);
      own.add(id);
      const use = uses.get(id);
      if (use) use.last = k;
      else uses.set(id, { first: k, last: k });
    }
    stems.push([...own]);
  });
  return stems.map((own, k) => {
    let tied = 0;
    let all = 0;
    for (const id of own) {
      const weight = tieWeight(book.surprisal[id]!);
      const { first, last } = uses.get(id)!;
      all += weight;
      if (titled.has(id) || first < k - BESIDE || last > k + BESIDE) tied += weight;
    }
    return all > 0 ? tied / all : 1;
  });
}
