import type { Item } from './item.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/** Who is said to speak a quotation, and by which words. Indices into the items of the outline. */
export interface Frame {
  readonly speaker: Phrase;
  /** First and last item of the cue, -1 where the frame has none. */
  readonly cue: number;
  readonly rule: string;
  /** 3 the cue touches the quotation and reports speech; 2 it reports speech; 1 some verb or place only. */
  readonly strength: 1 | 2 | 3;
}

/** Tag of items[i], 'stop' outside of the paragraph. */
export const tagOf = (items: readonly Item[], i: number): string => items[i]?.tag ?? 'stop';

/** A frame where there is a speaker. */
export const frame = (
  speaker: Phrase | undefined,
  cue: number,
  rule: string,
  strength: 1 | 2 | 3,
): Frame | undefined => speaker && { speaker, cue, rule, strength };

/** 'according to …', 'in the words of …', 'per …' at items[i]. */
export function sourceAt(items: readonly Item[], i: number): Frame | undefined {
  const item = items[i];
  if (!item) return undefined;
  if (item.lower === 'according' && items[i + 1]?.lower === 'to') {
    const attributive =
      items[i + 2]?.tag === 'det' &&
      STATEMENT_NOUNS.has(items[i + 3]?.lower ?? '') &&
      items[i + 4]?.tag === 'prep';
    const owner =
      attributive && /^(?:by|from)$/.test(items[i + 4]!.lower) ? phraseStartingAt(items, i + 5) : undefined;
    const source = owner ?? phraseStartingAt(items, i + 2);
    // according to the new “ladle index” of prices: what the marks hold is the source
    const cut =
      source && /^(?:adj|det)$/.test(items[source.head]!.tag) && items[source.to + 1]?.tag === 'quote';
    return cut ? undefined : frame(source, i, 'according-to', 3);
  }
  // because to her, “…”: in her eyes
  if (
    item.tag === 'to' &&
    /^(?:pronoun|name|det)$/.test(items[i + 1]?.tag ?? '') &&
    items[i + 2]?.tag === 'comma' &&
    /^(?:stop|sub|conj|comma)$/.test(items[i - 1]?.tag ?? 'stop') &&
    items[i + 1]!.lower !== 'you'
  )
    return frame({ from: i + 1, to: i + 1, head: i + 1 }, i, 'according-to', 3);
  if (item.lower === 'per' && items[i - 1]?.tag !== 'num')
    return frame(phraseStartingAt(items, i + 1), i, 'according-to', 3);
  if (
    item.lower === 'in' &&
    items[i + 1]?.lower === 'the' &&
    items[i + 2]?.lower === 'words' &&
    items[i + 3]?.lower === 'of'
  )
    return frame(phraseStartingAt(items, i + 4), i + 2, 'in-the-words-of', 3);
  if (
    item.lower === 'in' &&
    items[i + 1] &&
    /^(?:words|view|opinion|telling|phrase|parlance|estimation|eyes)$/.test(items[i + 2]?.lower ?? '') &&
    (items[i + 1]!.tag === 'det' || items[i + 1]!.possessive)
  )
    return frame({ from: i + 1, to: i + 2, head: i + 1 }, i + 2, 'in-the-words-of', 3);
  return undefined;
}
