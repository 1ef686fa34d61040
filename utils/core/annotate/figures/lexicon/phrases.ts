import type { Token } from '../token.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly name: string;
  /** Marks after the surface in the table: what must hold of it in the text. */
  readonly flags: string;
}
/** Phrases by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/**
 * A table of 'name: surface surface_of_two_words' lines, split into tokens as the lexer does, added to `to`; flags
 * follow a surface after '*'.
 */
export function phrasesOf(table: string, to: Phrases = new Map()): Phrases {
  const found = new Map([...to].map(([first, list]) => [first, [...list]]));
  for (const line of table.split('\n')) {
    const [name, surfaces] = line.split(/: ?/);
    for (const entry of surfaces?.split(' ') ?? []) {
      const [surface, flags = ''] = entry.split('*') as [string, string?];
      const words = surface.match(/(?:\p{L}\.)+\p{L}\.?|[\p{L}µ]+|\d+|[^\p{L}\d_]/gu);
      if (!words) continue;
      const list = found.get(words[0]!) ?? [];
      list.push({ words, name: name!, flags });
      found.set(words[0]!, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The table with the plural beside every surface: 'mile_per_hour miles_per_hour light_year light_years'. */
export const pluralised = (table: string): string =>
  table.replace(/: .*/g, (surfaces) =>
    surfaces.replace(/[^\s:*]+(?=\*|\s|$)/g, (one) =>
      /_(?:per|an|to)_|^deg\w*_/.test(one) ? `${one} ${one.replace('_', 's_')}` : `${one} ${one}s`,
    ),
  );

export interface PhraseHit {
  readonly name: string;
  readonly to: number;
}

/** The longest phrase that starts at token `i` and whose flags `holds` grants: its name and the token after it. */
export function phraseAt(
  phrases: Phrases,
  tokens: readonly Token[],
  i: number,
  holds?: (flags: string) => boolean,
): PhraseHit | undefined {
  const first = tokens[i];
  const list = first && phrases.get(first.lower);
  if (!list) return undefined;
  for (const { words, name, flags } of list) {
    let k = 1;
    // The 2 of 'm2' touches, the 2 of '12 m 2' does not.
    while (
      k < words.length &&
      tokens[i + k]?.lower === words[k] &&
      (tokens[i + k]!.glued || !/^\d/.test(words[k]!))
    )
      k++;
    if (k === words.length && (flags === '' || holds?.(flags))) return { name, to: i + k };
  }
  return undefined;
}
