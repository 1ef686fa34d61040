import { REACH } from './clauses.ts';
import type { Item } from './item.ts';
import { isNominal, type Phrase, phraseStartingAt, subjectEndingAt } from './phrases.ts';
import { TIME_NOUNS, TITLES } from './words/function-words.ts';

/** Left of items[from], past adverbs, auxiliaries and what tells the time. */
export function skipAdverbials(items: readonly Item[], from: number): number {
  let j = from;
  while (j >= 0) {
    const item = items[j]!;
    if (item.tag === 'adv' || item.tag === 'aux' || item.tag === 'mark') j--;
    // have all used the term
    else if (/^(?:all|both|each)$/.test(item.lower) && items[j - 1]?.tag === 'aux') j--;
    else if (
      item.tag === 'time' ||
      TIME_NOUNS.has(item.lower) ||
      (item.tag === 'num' && items[j - 1]?.tag === 'time')
    ) {
      // on Monday, last week, Sept. 5
      do j--;
      while (
        j >= 0 &&
        /^(?:adj|time|num|det)$/.test(items[j]!.tag) &&
        !(
          items[j]!.tag === 'num' &&
          items[j + 1]?.tag !== 'time' &&
          !TIME_NOUNS.has(items[j + 1]?.lower ?? '')
        )
      );
      if (items[j]?.tag === 'prep') j--;
    } else break;
  }
  return j;
}

/**
 * 'Ann Bell, 22, of Flint, Mich., who watched, said': the phrase that opens the sentence, where only asides stand between
 * it and the verb.
 */
export function openingSubject(items: readonly Item[], verb: number): Phrase | undefined {
  let start = verb - 1;
  while (start >= 0 && verb - start < REACH && !opensClauseAt(items, start)) start--;
  start++;
  while (/^(?:conj|adv|mark|sub)$/.test(items[start]?.tag ?? '')) start++;
  const phrase = phraseStartingAt(items, start);
  if (!phrase || items[phrase.head]!.tag === 'pronoun' || items[phrase.to]!.possessive) return undefined;
  if (!/^(?:comma|open|dash|prep)$/.test(items[phrase.to + 1]?.tag ?? '')) return undefined;
  const officer = ofPlace(items, phrase);
  if (officer) return officer;
  // whose latest firm, Corvid, sells maps, said: a relative clause goes on to the comma before the verb
  let last = verb - 1;
  while (items[last]?.tag === 'adv' || items[last]?.tag === 'aux') last--;
  const closed = items[last]?.tag === 'comma';
  let aside = false;
  let relative = false;
  for (let i = phrase.to + 1; i < verb - 1; i++) {
    const item = items[i]!;
    if (item.tag === 'comma' || item.tag === 'close') aside = relative && closed;
    else if (item.tag === 'who' || item.lower === 'which' || item.tag === 'sub') {
      aside = true;
      relative ||= item.tag === 'who';
    } else if (item.tag === 'conj' && items[i - 1]?.tag === 'comma') return undefined;
    else if (
      !aside &&
      (item.tag === 'aux' ||
        (item.tag === 'verb' &&
          item.form !== 'ing' &&
          !(item.form === 'past' && items[i + 1]?.tag === 'prep')))
    )
      return undefined;
  }
  return phrase;
}

/** The Brant, Ohio, police chief: a place of two names before a role. */
function ofPlace(items: readonly Item[], { from, to, head }: Phrase): Phrase | undefined {
  if (items[from]!.tag !== 'det' || items[head]!.tag !== 'name' || items[head]!.name?.kind === 'person')
    return undefined;
  if (items[to + 1]?.tag !== 'comma') return undefined;
  let end = to + 2;
  while (items[end]?.tag === 'name') end++;
  if (end === to + 2 || items[end]?.tag !== 'comma' || items[end + 1]?.tag !== 'noun') return undefined;
  end++;
  while (isNominal(items[end + 1])) end++;
  return { from, to: end, head: end };
}

/** A stop, a colon, or a quotation that is no part of a noun phrase ('wearing a “Reid” pin'). */
function opensClauseAt(items: readonly Item[], i: number): boolean {
  const { tag } = items[i]!;
  if (tag === 'stop' || tag === 'colon') return true;
  return tag === 'quote' && !/^(?:det|adj|noun|conj|prep)$/.test(items[i - 1]?.tag ?? 'stop');
}

const isRole = (items: readonly Item[], { head }: Phrase): boolean =>
  items[head]!.tag === 'noun' || TITLES.has(items[head]!.lower);

/** 'Ann Bell, former mayor and chairman of the trust': the second of two bare roles, with the first. */
function joinedRole(items: readonly Item[], phrase: Phrase): Phrase {
  if (!isRole(items, phrase) || items[phrase.from - 1]?.lower !== 'and') return phrase;
  let from = phrase.from - 1;
  while (isNominal(items[from - 1]) && items[from - 1]!.tag !== 'name') from--;
  const named = items[from - 1]?.tag === 'comma' && items[from - 2]?.name?.kind === 'person';
  return named && from < phrase.from - 1 ? { ...phrase, from } : phrase;
}

/** From 'a Republican from Ohio' back to 'Ann Bell, a Republican from Ohio'. */
export function climbAppositions(items: readonly Item[], phrase: Phrase, verb: number): Phrase {
  let found = joinedRole(items, phrase);
  const skipped = items.slice(found.to + 1, verb).some((item) => item.tag === 'comma');
  // Gary Byrne, president of the club said: the second comma is often forgotten
  const role = isRole(items, found);
  if (!skipped && !role) return found;
  for (let n = 0; n < 3; n++) {
    const comma = items[found.from - 1];
    const first = items[found.from]!;
    if (comma?.tag !== 'comma') break;
    if (!(first.tag === 'det' || first.tag === 'adj' || first.tag === 'num' || role)) break;
    const outer = items[found.from - 2]?.tag === 'name' ? subjectEndingAt(items, found.from - 2) : undefined;
    const lead = outer && items[outer.from - 1];
    if (!outer || (lead && (lead.tag === 'prep' || lead.tag === 'verb' || lead.tag === 'to'))) break;
    // The Brant, Ohio, police chief, Ann Bell: a place before a bare role is where, not who
    if (first.tag !== 'det' && items[outer.head]!.name?.kind === 'place') break;
    if (!skipped && lead && lead.tag !== 'stop') break;
    found = { from: outer.from, to: found.to, head: outer.head };
  }
  return found;
}
