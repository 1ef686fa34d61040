import type { WordFacts } from './tagger/word-facts.ts';
import type { Word } from './words.ts';

export type DraftType = 'person' | 'organisation' | 'place' | 'group';

/** A name on its way through the document rules: words `from` to `to` (exclusive). */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly type: DraftType;
  /** How sure the type and the bounds are, 0..1. */
  readonly sure: number;
  readonly rule: string;
  readonly evidence: readonly string[];
}

/** What every document rule reads. */
export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  readonly facts: readonly WordFacts[];
  /** Where known names of the lists stand. */
  readonly phrases: Uint8Array;
  /** Number of each word's lower-case spelling. */
  readonly numbers: Int32Array;
  /** Bits of what the article shows about each spelling, by number. */
  readonly seen: Int32Array;
}

/** What the article shows about word `i` anywhere, as bits of SEEN. */
export const seenAt = (page: Page, i: number): number => page.seen[page.numbers[i]!]!;

/** A document rule: drafts in order in, drafts in order out. */
export type DraftRule = (drafts: readonly Draft[], page: Page) => Draft[];

/** The lower-case words of a draft as one string: two drafts with one key are spelt the same. */
export function keyOf(page: Page, from: number, to: number): string {
  let key = page.facts[from]!.lower;
  for (let i = from + 1; i < to; i++) key += ` ${page.facts[i]!.lower}`;
  return key;
}
