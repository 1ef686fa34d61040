import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';

/** The distinct words of an article as small numbers; words that carry meaning by their stem, the others as they stand. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly known = new Map<string, number>();
  /** Of each word: whether it carries meaning. */
  readonly content: boolean[] = [];

  /** Id of a folded, lower-case word. */
  idOf(word: string): number {
    let id = this.known.get(word);
    if (id === undefined) {
      const content = word.length > 1 && !STOP_WORDS.has(word);
      // a function word and a stem that look alike are two words
      const key = content ? stem(word) : ` ${word}`;
      id = this.ids.get(key);
      if (id === undefined) {
        id = this.content.length;
        this.ids.set(key, id);
        this.content.push(content);
      }
      this.known.set(word, id);
    }
    return id;
  }
}

/** How often each word stands in a piece of text. */
export interface BagOfWords {
  /** Words in all. */
  readonly words: number;
  readonly counts: ReadonlyMap<number, number>;
  /** Those that carry meaning. */
  readonly content: ReadonlySet<number>;
}

/** The bag of `tokens` from `from` to `to`; marks are no words. `folded` is the text the tokens stand in. */
export function countWords(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  from: number,
  to: number,
  folded: string,
): BagOfWords {
  const counts = new Map<number, number>();
  const content = new Set<number>();
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!token.word) continue;
    words++;
    const id = vocabulary.idOf(folded.slice(token.start, token.end).toLowerCase());
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (vocabulary.content[id]) content.add(id);
  }
  return { words, counts, content };
}
