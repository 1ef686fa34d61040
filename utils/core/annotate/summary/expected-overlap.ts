import type { BagOfWords } from './vocabulary.ts';

/** A sentence to be weighed. */
export interface Weighed extends BagOfWords {
  readonly personal: boolean;
  /** Chance that it belongs to the article at all, 0…1. */
  readonly relevance: number;
}

/** Words of a human summary of one sentence, and those of each further sentence: it is briefer than the article. */
const FIRST = 26;
const FURTHER = 11;
/** What a sentence in the first or second person loses of its worth. */
const PERSONAL = 0.04;

/** A set of sentences being weighed: what it holds so far. */
export interface Holding {
  /** Uses of each word by its id; empty where nothing is held. */
  readonly counts: Int32Array;
  readonly words: number;
  /** Words of it that the human summary is expected to hold too. */
  readonly shared: number;
  readonly penalty: number;
}

export const NOTHING: Holding = { counts: new Int32Array(0), words: 0, shared: 0, penalty: 0 };

/**
 * How much a set of sentences is expected to share with a human summary of `count` sentences: the F1 of their words, as
 * ROUGE-1 counts it. The n-th use of a word counts with the chance that the human summary uses it n times, which makes
 * new words worth more than repeated ones and long sentences no better than their words; uses are taken as Poisson.
 */
export class ExpectedOverlap {
  private readonly length: number;
  /** Uses expected of each word, and the chance of none. */
  private readonly means: Float64Array;
  private readonly none: Float64Array;

  /** `rates`: expected uses of each word, per word of the human summary. */
  constructor(rates: Float64Array, count: number) {
    this.length = FIRST + FURTHER * Math.max(0, count - 1);
    this.means = rates.map((rate) => rate * this.length);
    this.none = this.means.map((mean) => Math.exp(-mean));
  }

  /** The expected F1, 0…1, of what is held and one sentence more. Linear in the words of that sentence. */
  withOneMore(held: Holding, sentence: Weighed): number {
    const shared = held.shared + this.newlyShared(held, sentence);
    const penalty = held.penalty + (sentence.personal ? PERSONAL : 0);
    return (2 * shared) / (held.words + sentence.words + this.length) - penalty;
  }

  add(held: Holding, sentence: Weighed): Holding {
    const counts = new Int32Array(this.means.length);
    counts.set(held.counts);
    sentence.ids.forEach((id, k) => {
      counts[id]! += sentence.times[k]!;
    });
    return {
      counts,
      words: held.words + sentence.words,
      shared: held.shared + this.newlyShared(held, sentence),
      penalty: held.penalty + (sentence.personal ? PERSONAL : 0),
    };
  }

  private newlyShared(held: Holding, { ids, times, relevance }: Weighed): number {
    const any = held.words > 0;
    let shared = 0;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      const before = any ? held.counts[id]! : 0;
      const n = times[k]!;
      // most words are used once
      shared +=
        before === 0 && n === 1
          ? 1 - this.none[id]!
          : chances(this.means[id]!, this.none[id]!, before, before + n);
    }
    // what does not belong shares nothing
    return relevance * shared;
  }
}

/** Sum of the chances that a Poisson variable is more than `from`, … up to at least `to`; `none`: that it is 0. */
function chances(mean: number, none: number, from: number, to: number): number {
  let term = none;
  let below = none;
  let sum = 0;
  for (let n = 1; n <= to; n++) {
    if (n > from) sum += 1 - below;
    term *= mean / n;
    below += term;
  }
  return sum;
}
