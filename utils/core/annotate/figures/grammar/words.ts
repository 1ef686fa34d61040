/**
 * The words that patterns are made of, by number. A text's word is looked up once a spelling; after that, whether it is
 * among the words of a pattern is one look into an array. 0 is every word that no pattern names.
 */
const numbers = new Map<string, number>();

/** Number of `word`, given to it where it has none. */
export function numberFor(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(word, number);
  }
  return number;
}

/** Stands for every number in digits among the words that something may begin with. */
export const DIGITS = '0';
/** The number of DIGITS, and that of 'the'. */
export const ANY_DIGITS = numberFor(DIGITS);
export const THE = numberFor('the');
/** What stands before the first and behind the last token, which patterns may name as well. */
export const NOWHERE = numberFor('');

/** Number of a text's word; patterns that name it are compiled before. */
export const numberOfWord = (word: string): number => numbers.get(word) ?? 0;

/** A set of words, asked by number. */
export class WordSet {
  private readonly held: Uint8Array;

  constructor(words: Iterable<string>) {
    const members = [...words].map(numberFor);
    this.held = new Uint8Array(Math.max(0, ...members) + 1);
    for (const member of members) this.held[member] = 1;
  }

  has(number: number): boolean {
    return this.held[number] === 1;
  }
}
