import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Spelling, Vocabulary as Spellings } from '../../text/vocabulary.ts';

/** The words that spellings stand for: those that carry meaning by their stem, the others as they stand. */
class Words {
  readonly content: boolean[] = [];
  private readonly numbers = new Map<string, number>();
  /** Number + 1 by the id of the spelling, 0 where it was not asked for. */
  private readonly known: number[] = [];

  numberOf({ id, plain, stem }: Spelling): number {
    while (this.known.length <= id) this.known.push(0);
    const known = this.known[id]!;
    if (known > 0) return known - 1;
    const content = plain.length > 1 && !STOP_WORDS.has(plain);
    // a function word and a stem that look alike are two words
    const key = content ? stem : ` ${plain}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      this.content.push(content);
    }
    this.known[id] = number + 1;
    return number;
  }
}

const newWords = (): Words => new Words();

/** The distinct words of an article as small numbers, in the order of their first use. */
export class Vocabulary {
  /** Of each word: whether it carries meaning. */
  readonly content: boolean[] = [];
  private readonly words: Words;
  /** Id + 1 of each word by its number, 0 where the article has not used it. */
  private ids: Int32Array;
  /** The piece of text that used each word last, and the word's place in its bag. */
  private readonly pieces: number[] = [];
  private readonly places: number[] = [];
  private piece = 0;

  constructor(spellings: Spellings) {
    this.words = spellings.memory(newWords);
    this.ids = new Int32Array(this.words.content.length + 512);
  }

  idOf(spelling: Spelling): number {
    const number = this.words.numberOf(spelling);
    if (number >= this.ids.length) {
      const ids = new Int32Array(2 * number);
      ids.set(this.ids);
      this.ids = ids;
    }
    const known = this.ids[number]!;
    if (known > 0) return known - 1;
    const id = this.content.length;
    this.ids[number] = id + 1;
    this.content.push(this.words.content[number]!);
    this.pieces.push(0);
    this.places.push(0);
    return id;
  }

  /** The bag of `tokens` from `from` to `to`; marks are no words. */
  count(tokens: readonly Token[], from: number, to: number): BagOfWords {
    const piece = ++this.piece;
    const ids: number[] = [];
    const times: number[] = [];
    const content: number[] = [];
    let words = 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (!token.word) continue;
      words++;
      const id = this.idOf(token.spelling);
      if (this.pieces[id] === piece) {
        times[this.places[id]!]!++;
        continue;
      }
      this.pieces[id] = piece;
      this.places[id] = ids.length;
      ids.push(id);
      times.push(1);
      if (this.content[id]) content.push(id);
    }
    content.sort((a, b) => a - b);
    return { words, ids, times, content };
  }
}

/** How often each word stands in a piece of text. */
export interface BagOfWords {
  /** Words in all. */
  readonly words: number;
  /** The distinct ones in the order of their first use, and how often each is used. */
  readonly ids: readonly number[];
  readonly times: readonly number[];
  /** Those that carry meaning, rising. */
  readonly content: readonly number[];
}
