import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** A spelling and what its letters alone tell: one object for all its places in all articles. */
export interface Spelling {
  /** From 0, in the order in which the vocabulary met them. */
  readonly id: number;
  readonly text: string;
  /** Holds a letter or a digit. */
  readonly word: boolean;
  /** Folded and in lower case; `plainId` is the id of that spelling, its own where it is written so. */
  readonly plain: string;
  readonly plainId: number;
  /** Stem of `plain`. */
  readonly stem: string;
}

/** What a stage makes of a spelling. */
type Facts<T> = (spelling: Spelling) => T;

/**
 * The spellings met so far. Words come back over and over, in one article and from one to the next: what depends on the
 * letters alone is found once and reached through the spelling, without a string being made or looked up.
 */
export class Vocabulary {
  private readonly spellings: Spelling[] = [];
  /** Open addressing: id + 1 of the spelling in each slot, 0 where there is none. */
  private slots = new Int32Array(1 << 12);
  private hashes = new Int32Array(1 << 11);
  private readonly memories = new Map<unknown, unknown>();

  get size(): number {
    return this.spellings.length;
  }

  /** The spelling of `text` from `start` to `end`. */
  spellingAt(text: string, start: number, end: number): Spelling {
    const hash = hashOf(text, start, end);
    const { spellings } = this;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]! - 1;
      if (id < 0) return this.add(copyOf(text, start, end), hash, slot);
      if (this.hashes[id] !== hash) continue;
      const spelling = spellings[id]!;
      if (spelling.text.length === end - start && text.startsWith(spelling.text, start)) return spelling;
    }
  }

  spelling(text: string): Spelling {
    return this.spellingAt(text, 0, text.length);
  }

  /** What `make` made for this vocabulary, once. The function is its name: give the same one to get the same thing. */
  memory<T>(make: () => T): T {
    if (!this.memories.has(make)) this.memories.set(make, make());
    return this.memories.get(make) as T;
  }

  /** `make`, asked once a spelling; the function is its name. */
  facts<T>(make: Facts<T>): Facts<T> {
    const known = this.memories.get(make);
    if (known) return known as Facts<T>;
    const made: (T | undefined)[] = [];
    const facts = (spelling: Spelling): T => {
      const { id } = spelling;
      let fact = made[id];
      if (fact === undefined) {
        fact = make(spelling);
        while (made.length <= id) made.push(undefined);
        made[id] = fact;
      }
      return fact;
    };
    this.memories.set(make, facts);
    return facts;
  }

  private add(text: string, hash: number, slot: number): Spelling {
    const plain = fold(text).toLowerCase();
    const id = this.spellings.length;
    const word = /[\p{L}\p{N}]/u.test(text);
    const spelling = { id, text, word, plain, plainId: id, stem: stem(plain) };
    this.spellings.push(spelling);
    this.slots[slot] = id + 1;
    this.remember(id, hash);
    if (plain !== text) spelling.plainId = this.spelling(plain).id;
    return spelling;
  }

  private remember(id: number, hash: number): void {
    if (id >= this.hashes.length) {
      const hashes = new Int32Array(2 * this.hashes.length);
      hashes.set(this.hashes);
      this.hashes = hashes;
    }
    this.hashes[id] = hash;
    if (2 * this.spellings.length > this.slots.length) this.grow();
  }

  private grow(): void {
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let id = 0; id < this.spellings.length; id++) {
      let slot = this.hashes[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}

/** Another start each time, so that no page can be written whose words all fall into one slot. */
const SEED = Math.floor(Math.random() * 0x7fffffff);

/** FNV-1a over the code units, its high bits mixed into the low ones. */
function hashOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5 ^ SEED;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** A slice would hold the whole article in memory for as long as one of its words is remembered. */
function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let i = start; i < end; i++) copy += text[i];
  return copy;
}

/** Spellings remembered from article to article; past so many the memory starts anew. */
const MEMORY = 40_000;
let shared = new Vocabulary();

/** The vocabulary for one article. Whoever began with an older one keeps it to the end. */
export function currentVocabulary(): Vocabulary {
  if (shared.size > MEMORY) shared = new Vocabulary();
  return shared;
}
