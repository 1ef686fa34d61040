import type { Lesson } from './gold.ts';

/**
 * The words whose cells are worth their bytes, at most `budget`: the `top` most frequent, then, in order of frequency,
 * those of cells whose words stand capitalised inside sentences more often than not.
 */
export function chooseWords(
  words: readonly string[],
  cells: Uint16Array,
  lessons: readonly Lesson[],
  budget: number,
  top: number,
): Map<string, number> {
  const cellOf = new Map(words.map((w, i) => [w, cells[i]!]));
  const size = cells.reduce((a, b) => Math.max(a, b), 0) + 1;
  const capital = new Float64Array(size);
  const total = new Float64Array(size);
  for (const lesson of lessons)
    for (const word of lesson.words) {
      const cell = word.first ? undefined : cellOf.get(word.text.toLowerCase());
      if (cell === undefined) continue;
      total[cell] = total[cell]! + 1;
      if (/^\p{Lu}/u.test(word.text)) capital[cell] = capital[cell]! + 1;
    }
  const chosen = new Map<string, number>();
  words.forEach((word, i) => {
    const cell = cells[i]!;
    if (chosen.size < budget && (i < top || capital[cell]! >= total[cell]! * 0.5)) chosen.set(word, cell);
  });
  return chosen;
}
