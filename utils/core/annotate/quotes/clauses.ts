import type { Item } from './item.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';

const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re|isn't|wasn't|aren't|weren't|got|gets)$/;

/** Called “…” by its makers, the game is loud: what opens a sentence so is a participle. */
const EPITHET =
  /^(?:call|dub|label|describe|brand|hail|dismiss|denounce|criticise|criticize|praise|term|bill|nickname)$/;

/** How many items any search goes back: longer than a sentence, so that endless ones stay linear. */
export const REACH = 150;

/** Index of the nearest verb left of items[j] in its sentence, or -1. A lone 'is' or 'has' counts. */
export function verbBefore(items: readonly Item[], j: number): number {
  for (let i = j; i >= 0 && j - i < REACH; i--) {
    const item = items[i]!;
    if (item.tag === 'stop') return -1;
    if (item.tag === 'verb') return i;
    if (item.tag === 'aux' && !leadsVerb(items, i)) return i;
  }
  return -1;
}

function leadsVerb(items: readonly Item[], aux: number): boolean {
  for (let i = aux + 1; i < items.length && i < aux + 5; i++) {
    const { tag } = items[i]!;
    if (tag === 'verb') return true;
    if (tag !== 'adv' && tag !== 'aux' && tag !== 'pronoun') return false;
  }
  return false;
}

export function isPassive(items: readonly Item[], verb: number): boolean {
  const { form, lemma } = items[verb]!;
  if (form !== 'past' && form !== 'participle') return false;
  if (EPITHET.test(lemma ?? '') && (items[verb - 1]?.tag ?? 'stop') === 'stop') return true;
  for (let i = verb - 1; i >= 0 && verb - i < 5; i--) {
    const item = items[i]!;
    if (item.tag === 'adv') continue;
    return item.tag === 'aux' && BE.test(item.lower);
  }
  return false;
}

/** The doer named by 'by …' behind a passive verb. */
export function agentOf(items: readonly Item[], verb: number): Phrase | undefined {
  for (let i = verb + 1; i < items.length && i < verb + 12; i++) {
    const item = items[i]!;
    if (item.tag === 'stop' || item.tag === 'verb' || item.tag === 'sub') return undefined;
    if (item.lower === 'by') return phraseStartingAt(items, i + 1);
  }
  return undefined;
}

/** Index of the `tag` on the left that items[j] pairs with, in the same sentence, or -1. */
export function matching(items: readonly Item[], j: number, tag: 'open' | 'comma' | 'dash'): number {
  for (let i = j - 1; i >= 0 && j - i < 60; i--) {
    const item = items[i]!;
    if (item.tag === 'stop' || (item.tag === 'quote' && tag !== 'comma')) return -1;
    if (item.tag === tag) return i;
  }
  return -1;
}

/** Whether items[from..to) hold a clause of their own rather than an apposition or a relative clause. */
export function isClause(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (!first || first.tag === 'who' || first.lower === 'which' || first.tag === 'sub' || first.tag === 'prep')
    return false;
  if (first.tag === 'verb' && (first.form === 'ing' || first.form === 'past')) return false;
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (item.tag === 'who' || item.lower === 'which' || item.lower === 'that') return false;
    if (item.tag === 'verb' && item.form !== 'ing' && item.form !== 'base' && i > from) {
      // a … elected in 2010: a participle behind a noun is no clause
      if (item.form === 'past' && items[i + 1]?.tag === 'prep' && /^(?:det|noun)$/.test(first.tag)) continue;
      return true;
    }
    if (item.tag === 'aux' && i > from) return true;
  }
  return false;
}
