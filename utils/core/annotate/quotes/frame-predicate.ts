import { type Frame, frame } from './frame.ts';
import type { Item } from './item.ts';
import { ownerOf } from './owner.ts';
import { isNominal, phraseStartingAt } from './phrases.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/**
 * “…,” was the verdict of X; “…” was the word used by X; “…,” is X's answer; “…,” came shouts from X: items[verb] is the
 * 'was' or 'came'.
 */
export function predicateFrame(items: readonly Item[], verb: number): Frame | undefined {
  if (!/^(?:is|was|were|are|came|comes)$/.test(items[verb]?.lower ?? '')) return undefined;
  let noun = verb + 1;
  while (noun < verb + 7 && (items[noun]?.tag === 'det' || isNominal(items[noun]))) {
    if (isUtterance(items[noun]!) && !isNominal(items[noun + 1])) break;
    noun++;
  }
  if (!items[noun] || !isUtterance(items[noun]!)) return undefined;
  const owner = ownerOf(items, noun, items.length);
  if (owner) return frame(owner, noun, 'statement', 3);
  let by = noun + 1;
  if (items[by]?.tag === 'verb' && items[by]!.form !== 'ing') by++;
  if (!/^(?:of|by|from)$/.test(items[by]?.lower ?? '')) return undefined;
  const speaker = phraseStartingAt(items, by + 1);
  return frame(speaker, noun, 'statement', 3);
}

const isUtterance = ({ lower }: Item): boolean =>
  STATEMENT_NOUNS.has(lower) || /^(?:shouts?|cries|yells?|voices?|whispers?|reactions?)$/.test(lower);
