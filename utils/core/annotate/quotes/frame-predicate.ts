import { type Frame, frame } from './frame.ts';
import type { Item } from './item.ts';
import { ownerOf } from './owner.ts';
import { isNominal, phraseStartingAt } from './phrases.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/** “…,” was the verdict of X; “…” was the word used by X; “…,” is X's answer: items[verb] is the 'was'. */
export function predicateFrame(items: readonly Item[], verb: number): Frame | undefined {
  if (!/^(?:is|was|were|are)$/.test(items[verb]?.lower ?? '')) return undefined;
  let noun = verb + 1;
  while (noun < verb + 7 && (items[noun]?.tag === 'det' || isNominal(items[noun]))) {
    if (STATEMENT_NOUNS.has(items[noun]!.lower) && !isNominal(items[noun + 1])) break;
    noun++;
  }
  if (!STATEMENT_NOUNS.has(items[noun]?.lower ?? '')) return undefined;
  const owner = ownerOf(items, noun, items.length);
  if (owner) return frame(owner, noun, 'statement', 3);
  let by = noun + 1;
  if (items[by]?.tag === 'verb' && items[by]!.form !== 'ing') by++;
  if (!/^(?:of|by|from)$/.test(items[by]?.lower ?? '')) return undefined;
  const speaker = phraseStartingAt(items, by + 1);
  return frame(speaker, noun, 'statement', 3);
}
