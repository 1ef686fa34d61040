import { lettersOf } from '../../core/annotate/relevance/letters.ts';
import { contextOf, type Example } from './corpus.ts';

/** Cosine of the tf-idf vectors of each article with each other one: one row an article, as long as `articles`. */
export function nearness(articles: readonly Example[]): Float32Array[] {
  const bags = articles.map((example) => {
    const counts = new Map<string, number>();
    for (const token of contextOf(example).tokens) {
      const key = lettersOf(token.spelling).stem;
      if (key === undefined) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  });
  const users = new Map<string, number[]>();
  bags.forEach((bag, i) => {
    for (const key of bag.keys()) {
      const list = users.get(key);
      if (list) list.push(i);
      else users.set(key, [i]);
    }
  });
  const idf = (key: string) => Math.log(articles.length / users.get(key)!.length);
  const vectors = bags.map((bag) => new Map([...bag].map(([k, n]) => [k, (1 + Math.log(n)) * idf(k)])));
  const norms = vectors.map((v) => Math.sqrt([...v.values()].reduce((s, x) => s + x * x, 0)) || 1);
  return vectors.map((vector, i) => {
    const row = new Float32Array(articles.length);
    for (const [key, x] of vector) for (const j of users.get(key)!) row[j]! += x * vectors[j]!.get(key)!;
    return row.map((dot, j) => dot / (norms[i]! * norms[j]!));
  });
}
