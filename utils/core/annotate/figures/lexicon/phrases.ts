import type { Token } from '../token.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly name: string;
}
/** Phrases by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** A table of 'name: surface surface_of_two_words' lines, split into tokens as the lexer does. */
export function phrasesOf(table: string): Phrases {
  const found = new Map<string, Phrase[]>();
  for (const line of table.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim();
    for (const surface of line.slice(colon + 1).split(' ')) {
      const words = surface.match(/(?:\p{L}\.)+\p{L}\.?|[\p{L}µ]+|\d+|[^\p{L}\d_]/gu);
      if (!words) continue;
      const list = found.get(words[0]!) ?? [];
      list.push({ words, name });
      found.set(words[0]!, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The longest phrase that starts at token `i`: its name and the token after it. */
export function phraseAt(
  phrases: Phrases,
  tokens: readonly Token[],
  i: number,
): { readonly name: string; readonly to: number } | undefined {
  const first = tokens[i];
  const list = first && phrases.get(first.lower);
  if (!list) return undefined;
  for (const { words, name } of list) {
    let k = 1;
    while (k < words.length && tokens[i + k]?.lower === words[k]) k++;
    if (k === words.length) return { name, to: i + k };
  }
  return undefined;
}
