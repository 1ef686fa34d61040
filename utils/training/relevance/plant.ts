import { stem } from '../../core/text/stem.ts';
import { STOP_WORDS } from '../../core/text/stop-words.ts';
import { random } from './boost.ts';
import { contextOf, type Example } from './corpus.ts';

const SHORTEST = 18;
const LONGEST = 90;
/** Articles closer than this tell the same story. */
const SAME_STORY = 0.24;
/** How often the donor is a near article; else it is any. */
const NEAR_SHARE = 0.4;

/** One more version of each clean article: a paragraph of another one planted first or last. */
export function plantMore(examples: readonly Example[]): Example[] {
  const clean = examples.filter((e) => e.condition === 'clean');
  const near = nearest(clean);
  const next = random(77);
  const pick = (n: number) => Math.floor(next() * n);
  return clean.flatMap((example, i) => {
    const pool = next() < NEAR_SHARE ? near[i]! : [];
    const donor = clean[pool.length > 0 ? pool[pick(pool.length)]! : pick(clean.length)]!;
    const usable = donor.paragraphs.filter((p) => {
      const words = p.text.split(/\s+/).length;
      return !p.boiler && words >= SHORTEST && words <= LONGEST;
    });
    if (donor === example || usable.length === 0) return [];
    const planted = { text: usable[pick(usable.length)]!.text, foreign: true };
    const own = example.paragraphs;
    return [{ ...example, condition: 'extra', paragraphs: pick(2) ? [...own, planted] : [planted, ...own] }];
  });
}

/** For each article the eight closest by tf-idf cosine that do not tell the same story. */
function nearest(clean: readonly Example[]): number[][] {
  const bags = clean.map((example) => {
    const counts = new Map<string, number>();
    for (const token of contextOf(example).tokens) {
      const lower = token.text.replaceAll('’', "'").toLowerCase();
      if (!token.word || lower.length < 2 || STOP_WORDS.has(lower)) continue;
      const key = stem(lower);
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
  const idf = (key: string) => Math.log(clean.length / users.get(key)!.length);
  const weigh = (bag: Map<string, number>) =>
    new Map([...bag].map(([k, n]) => [k, (1 + Math.log(n)) * idf(k)]));
  const vectors = bags.map(weigh);
  const norms = vectors.map((v) => Math.sqrt([...v.values()].reduce((s, x) => s + x * x, 0)) || 1);
  return vectors.map((vector, i) => {
    const dots = new Float64Array(clean.length);
    for (const [key, x] of vector) for (const j of users.get(key)!) dots[j]! += x * vectors[j]!.get(key)!;
    return [...dots.keys()]
      .map((j) => ({ j, cosine: dots[j]! / (norms[i]! * norms[j]!) }))
      .filter(({ j, cosine }) => j !== i && cosine < SAME_STORY)
      .sort((a, b) => b.cosine - a.cosine || a.j - b.j)
      .slice(0, 8)
      .map(({ j }) => j);
  });
}
