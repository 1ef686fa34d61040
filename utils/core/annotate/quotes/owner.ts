import type { Item } from './item.ts';
import { isNominal, type Phrase, phraseStartingAt } from './phrases.ts';

/** Who owns the noun of saying at items[noun], looked for up to items[end]: his claim, Trump's promise, a statement from the company, the words of … */
export function ownerOf(items: readonly Item[], noun: number, end: number): Phrase | undefined {
  let from = noun;
  while (isNominal(items[from - 1]) && !items[from - 1]!.possessive) from--;
  const before = items[from - 1];
  if (before?.possessive) {
    const to = from - 1;
    let start = to;
    while (isNominal(items[start - 1])) start--;
    if (items[start - 1]?.tag === 'det') start--;
    return { from: start, to, head: to };
  }
  if (before?.tag === 'det' && /^(?:his|her|their|its|my|our)$/.test(before.lower))
    return { from: from - 1, to: from - 1, head: from - 1 };
  const link = items[noun + 1];
  if (noun + 1 < end && (link?.lower === 'from' || link?.lower === 'by'))
    return phraseStartingAt(items, noun + 2);
  if (
    noun + 1 < end &&
    link?.lower === 'of' &&
    /^(?:words|cry|chant|chants|shouts)$/.test(items[noun]!.lower)
  )
    return phraseStartingAt(items, noun + 2);
  return undefined;
}
