import { beginOf, insideOf, isBegin, OUTSIDE, typeOf } from '../../core/annotate/parties/tagger/labels.ts';
import type { Word } from '../../core/annotate/parties/words.ts';
import type { Lesson } from './gold.ts';
import { generator } from './train-chain.ts';

/** People are swapped: other names say more of what they name. */
const SWAPPED: readonly number[] = [0];

/**
 * Lessons with their names swapped for others of the same type, the same name for the same name throughout an article:
 * the tagger then learns what stands around names, not the names of one year's news. A fixed draw.
 */
export function swapNames(lessons: readonly Lesson[], share: number): Lesson[] {
  const random = generator(7);
  const pools = namePools(lessons);
  return lessons.map((lesson): Lesson => {
    const chosen = new Map<string, readonly string[] | undefined>();
    const words: Word[] = [];
    const labels: number[] = [];
    for (let i = 0; i < lesson.words.length; ) {
      const label = lesson.labels[i]!;
      let to = i + 1;
      if (label !== OUTSIDE)
        while (to < lesson.words.length && lesson.labels[to] !== OUTSIDE && !isBegin(lesson.labels[to]!))
          to++;
      const type = label === OUTSIDE ? -1 : typeOf(label);
      const key = SWAPPED.includes(type) ? `${type}:${spelling(lesson, i, to)}` : undefined;
      if (key !== undefined && !chosen.has(key))
        chosen.set(key, random() < share ? drawLike(pools[type]!, to - i, random) : undefined);
      const swap = key === undefined ? undefined : chosen.get(key);
      if (swap)
        swap.forEach((text, k) => {
          words.push({ ...lesson.words[i]!, text, first: k === 0 && lesson.words[i]!.first, glued: false });
          labels.push(k === 0 ? beginOf(type) : insideOf(type));
        });
      else
        for (let k = i; k < to; k++) {
          words.push(lesson.words[k]!);
          labels.push(lesson.labels[k]!);
        }
      i = to;
    }
    return { source: lesson.source, words, labels: Uint8Array.from(labels) };
  });
}

const spelling = (lesson: Lesson, from: number, to: number): string =>
  lesson.words
    .slice(from, to)
    .map((w) => w.text)
    .join(' ');

/** Distinct names of each type, by length in words. */
function namePools(lessons: readonly Lesson[]): Map<number, (readonly string[])[]>[] {
  const pools: Map<number, (readonly string[])[]>[] = [];
  const seen = new Set<string>();
  for (const lesson of lessons)
    for (let i = 0; i < lesson.words.length; i++) {
      const label = lesson.labels[i]!;
      if (!isBegin(label) || label === OUTSIDE || !/^\p{Lu}/u.test(lesson.words[i]!.text)) continue;
      let to = i + 1;
      while (to < lesson.words.length && lesson.labels[to] !== OUTSIDE && !isBegin(lesson.labels[to]!)) to++;
      const type = typeOf(label);
      const key = `${type}:${spelling(lesson, i, to)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      pools[type] ??= new Map();
      const list = pools[type].get(to - i);
      const name = lesson.words.slice(i, to).map((w) => w.text);
      if (list) list.push(name);
      else pools[type].set(to - i, [name]);
    }
  return pools;
}

/** A name of the same length, so that full names stay full and bare ones bare. */
function drawLike(
  pool: Map<number, (readonly string[])[]>,
  length: number,
  random: () => number,
): readonly string[] | undefined {
  const list = pool.get(length);
  return list ? list[Math.floor(random() * list.length)] : undefined;
}
