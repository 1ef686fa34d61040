import type { Spelling, Vocabulary } from '../../text/vocabulary.ts';
import { type Letters, lettersOf } from './letters.ts';
import type { WordTable } from './word-table.ts';

/** What a paragraph's profile reads of a token. */
export interface StemFacts {
  /** Number of its stem, -1 where it has none. */
  readonly stem: number;
  readonly kind: Letters['kind'];
}

/** The stems of a vocabulary with what a word table knows of each: looked up once, for all articles. */
class Stems {
  /** Row of each stem in the word table, -1 where it has none. */
  readonly rows: number[] = [];
  readonly named: boolean[] = [];
  readonly surprisal: number[] = [];
  private readonly facts: (StemFacts | undefined)[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly table: WordTable;

  constructor(table: WordTable) {
    this.table = table;
  }

  factsOf(spelling: Spelling): StemFacts {
    const { id } = spelling;
    while (this.facts.length <= id) this.facts.push(undefined);
    let facts = this.facts[id];
    if (!facts) {
      const { stem, kind } = lettersOf(spelling);
      facts = { stem: stem === undefined ? -1 : this.numberOf(stem), kind };
      this.facts[id] = facts;
    }
    return facts;
  }

  private numberOf(stem: string): number {
    let number = this.numbers.get(stem);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(stem, number);
      const row = this.table.rowOf(stem);
      this.rows.push(row);
      this.named.push(this.table.isName(row));
      this.surprisal.push(this.table.surprisalOf(row));
    }
    return number;
  }
}

/** What makes the stems of a vocabulary for each table: the vocabulary remembers them by it. */
const makers = new WeakMap<WordTable, () => Stems>();

function makerOf(table: WordTable): () => Stems {
  const known = makers.get(table);
  if (known) return known;
  const make = () => new Stems(table);
  makers.set(table, make);
  return make;
}

/** Ids of the stems of one article, and the surprisal of each. */
export class StemBook {
  readonly surprisal: number[] = [];
  /** Row of each stem in the word table, -1 where it has none. */
  readonly rows: number[] = [];
  readonly named: boolean[] = [];
  private readonly stems: Stems;
  /** Id + 1 of each stem by its number, 0 where the article has not used it. */
  private ids: Int32Array;
  private readonly pairs = new PairNumbers();
  /** What the piece of text being read has used so far, stems as such, as names, as known nouns, and pairs of them. */
  readonly used = new Marks();
  readonly names = new Marks();
  readonly definites = new Marks();
  readonly paired = new Marks();
  /** Place of each stem among those of the piece that used it last. */
  readonly places: number[] = [];
  private piece = 0;

  constructor(table: WordTable, vocabulary: Vocabulary) {
    this.stems = vocabulary.memory(makerOf(table));
    this.ids = new Int32Array(this.stems.rows.length + 512);
  }

  factsOf(spelling: Spelling): StemFacts {
    return this.stems.factsOf(spelling);
  }

  /** Number of a piece of text about to be read. */
  newPiece(): number {
    return ++this.piece;
  }

  /** Id of a stem by its number, from 0 in the order in which the article uses them. */
  idOf(stem: number): number {
    if (stem >= this.ids.length) {
      const ids = new Int32Array(2 * stem);
      ids.set(this.ids);
      this.ids = ids;
    }
    const known = this.ids[stem]!;
    if (known > 0) return known - 1;
    const id = this.rows.length;
    this.ids[stem] = id + 1;
    const { rows, named, surprisal } = this.stems;
    this.rows.push(rows[stem]!);
    this.named.push(named[stem]!);
    this.surprisal.push(surprisal[stem]!);
    this.places.push(0);
    return id;
  }

  /** Number of two ids that follow each other, from 0 in the order in which they are met. */
  pairOf(first: number, second: number): number {
    return this.pairs.of(first, second);
  }

  get pairCount(): number {
    return this.pairs.size;
  }
}

/** Which numbers a piece of text has used: one list for all pieces, so that none is made anew. */
class Marks {
  private readonly last: number[] = [];

  /** Whether `piece` uses `number` for the first time, which it does herewith. */
  isNew(number: number, piece: number): boolean {
    const { last } = this;
    while (last.length <= number) last.push(0);
    if (last[number] === piece) return false;
    last[number] = piece;
    return true;
  }
}

/** A number for each pair of ids. Open addressing; slots hold the number + 1, 0 where free. */
class PairNumbers {
  private slots = new Int32Array(1 << 11);
  private readonly firsts: number[] = [];
  private readonly seconds: number[] = [];

  get size(): number {
    return this.firsts.length;
  }

  of(first: number, second: number): number {
    const slot = this.slotOf(first, second);
    const known = this.slots[slot]! - 1;
    if (known >= 0) return known;
    const number = this.firsts.length;
    this.firsts.push(first);
    this.seconds.push(second);
    this.slots[slot] = number + 1;
    if (2 * this.firsts.length > this.slots.length) this.grow();
    return number;
  }

  private slotOf(first: number, second: number): number {
    const { slots, firsts, seconds } = this;
    const mask = slots.length - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (firsts[number] === first && seconds[number] === second) break;
    }
    return slot;
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (let number = 0; number < this.firsts.length; number++)
      this.slots[this.slotOf(this.firsts[number]!, this.seconds[number]!)] = number + 1;
  }
}
