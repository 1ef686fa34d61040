import type { Item } from './item.ts';
import { TIME_NOUNS, TITLES } from './words/function-words.ts';
import { isClausal } from './words/inflect.ts';

/** A noun phrase: item indices, both ends inclusive; `head` is the word that carries it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const NOMINAL = new Set(['name', 'noun', 'num', 'adj']);
export const isNominal = (item: Item | undefined): boolean => item !== undefined && NOMINAL.has(item.tag);
export const isNounLike = (item: Item | undefined): boolean =>
  item !== undefined && (NOMINAL.has(item.tag) || item.tag === 'pronoun');
const isDet = (item: Item | undefined): boolean =>
  item !== undefined && item.tag === 'det' && item.lower !== 'which';

/** The noun phrase that ends with items[j], without what follows its head. */
export function phraseEndingAt(items: readonly Item[], j: number): Phrase | undefined {
  const last = items[j];
  if (!last) return undefined;
  if (last.tag === 'pronoun') return { from: j, to: j, head: j };
  if (last.tag === 'det' && !/^(?:the|a|an|every|its|their|his|her|my|our|your|no)$/.test(last.lower))
    return { from: j, to: j, head: j };
  if (!isNominal(last)) return undefined;
  let from = j;
  while (from > 0 && j - from < 14) {
    const item = items[from - 1]!;
    if (isNominal(item)) {
      // Trump's campaign is one phrase; a lower-case noun before a name is its title
      from--;
      continue;
    }
    // the June 23 referendum
    if (item.tag === 'time' && items[from]!.tag === 'num' && from < j) {
      from--;
      continue;
    }
    if (item.lower === '&' && items[from - 2]?.tag === 'name') {
      from -= 2;
      continue;
    }
    if (
      item.lower === 'of' &&
      items[from]!.tag === 'name' &&
      items[from - 2]?.tag === 'name' &&
      /^(?:house|university|department|secretary|bank|speaker|state|institute|church|court|bureau|board|office|center|school|league|college|ministry|city|council)$/.test(
        items[from - 2]!.lower,
      )
    ) {
      from -= 2;
      continue;
    }
    break;
  }
  if (last.name?.kind === 'place') from = behindAbstract(items, from, j);
  while (from > 0 && isDet(items[from - 1])) from--;
  // 'old enough', 'hostile': a bare adjective is no one
  if (last.tag === 'adj' && !isDet(items[from])) return undefined;
  return { from, to: j, head: j };
}

/** After long deliberation Norra had agreed: what is done is no title of a place. */
function behindAbstract(items: readonly Item[], from: number, to: number): number {
  for (let i = to; i >= from; i--)
    if (items[i]!.tag === 'noun' && /(?:tion|ment|ance|ence|ness)$/.test(items[i]!.lower)) return i + 1;
  return from;
}

/** The noun phrase that begins with items[i], with the prepositional phrases that belong to a role. */
export function phraseStartingAt(items: readonly Item[], i: number): Phrase | undefined {
  const first = items[i];
  if (!first) return undefined;
  if (first.tag === 'pronoun') return { from: i, to: i, head: i };
  let j = i;
  while (
    isDet(items[j]) ||
    (items[j]?.tag === 'time' && j > i && isNominal(items[j + 1])) ||
    (items[j]?.tag === 'adv' && j > i && isNominal(items[j + 1]) && !isNominal(items[j - 1]))
  )
    j++;
  const body = j;
  while (isNominal(items[j]) || (items[j]?.lower === '&' && j > body)) {
    const item = items[j]!;
    const next = items[j + 1];
    j++;
    if (TIME_NOUNS.has(item.lower) && j - 1 > body && !isNominal(next)) break;
  }
  // farmer and campaigner Ann Bell
  const callings =
    items[j]?.lower === 'and' && j === i + 1 && first.tag === 'noun' && items[j + 1]?.tag === 'noun';
  if (callings && !first.lower.endsWith('s') && items[j + 2]?.name?.kind === 'person') {
    let end = j + 2;
    while (items[end + 1]?.tag === 'name' && !items[end]!.possessive) end++;
    return { from: i, to: end, head: end };
  }
  if (j === body) return first.tag === 'det' && j > i ? { from: i, to: j - 1, head: j - 1 } : undefined;
  let to = j - 1;
  // yesterday's 'last week' after a name is not part of it
  while (to > body && TIME_NOUNS.has(items[to]!.lower)) {
    to--;
    while (to > body && items[to]!.tag === 'adj') to--;
  }
  const head = to;
  if (items[head]!.tag === 'name' && TITLES.has(items[head]!.lower)) {
    // Minister of the Interior Rafael Quint
    const end = withPostmodifier(items, to);
    if (end > to && items[end]!.name?.kind === 'person') return { from: i, to: end, head: end };
  }
  if (items[head]!.tag !== 'name') to = withPostmodifier(items, to);
  return { from: i, to, head };
}

const ROLE_PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'on', 'to']);

function withPostmodifier(items: readonly Item[], to: number): number {
  let end = to;
  for (let n = 0; n < 3; n++) {
    const prep = items[end + 1];
    if (!prep || !(prep.tag === 'prep' || prep.tag === 'to') || !ROLE_PREPOSITIONS.has(prep.lower)) break;
    let j = end + 2;
    while (isDet(items[j])) j++;
    if (!isNominal(items[j]) || TIME_NOUNS.has(items[j]!.lower)) break;
    while (isNominal(items[j])) j++;
    end = j - 1;
  }
  // the company's chief executive, Tim Cook
  const name = items[end + 2];
  if (items[end + 1]?.tag === 'comma' && name?.tag === 'name') {
    let j = end + 2;
    while (items[j]?.tag === 'name') j++;
    if (j - end > 3 && /^(?:comma|stop)$/.test(items[j]?.tag ?? 'stop')) end = j - 1;
  }
  return end;
}

const LINKS =
  /^(?:of|for|at|in|from|with|on|to|about|near|inside|under|against|behind|by|across|within|over|outside|around|among|through|into|along|toward|towards|past|like)$/;

/**
 * The whole noun phrase left of a verb, from items[j] back to its head: 'people familiar with the matter',
 * 'the head of the union at the plant', 'Marsh and Quill'.
 */
export function subjectEndingAt(items: readonly Item[], j: number): Phrase | undefined {
  let phrase = phraseEndingAt(items, j);
  if (!phrase) return undefined;
  for (let n = 0; n < 8; n++) {
    const before: number = phrase.from - 1;
    const item: Item | undefined = items[before];
    if (!item) break;
    let next: Phrase | undefined;
    // a pronoun takes no clause or phrase before it: 'the nominee said she'
    if (items[phrase.head]!.tag === 'pronoun' && item.tag !== 'conj') break;
    if (item.tag === 'verb' && isClausal(item.lemma)) break;
    if ((item.tag === 'prep' || item.tag === 'to') && LINKS.test(item.lower))
      next = linked(items, before - 1);
    else if (item.tag === 'verb' && (item.form === 'ing' || item.form === 'past'))
      // issued a statement: with an object of its own a past form is the verb of the sentence, no participle
      next = item.form === 'past' && isDet(items[before + 1]) ? undefined : reduced(items, before);
    else if (item.tag === 'verb' && relativeBefore(items, before) >= 0)
      next = phraseEndingAt(items, relativeBefore(items, before) - 1);
    else if (item.tag === 'verb' || item.tag === 'adv') next = clauseOf(items, before);
    else if (item.lower === 'and' || item.lower === 'or' || item.lower === '&')
      next = joined(items, before, phrase);
    if (!next) break;
    phrase = { from: next.from, to: phrase.to, head: item.tag === 'conj' ? phrase.head : next.head };
  }
  return phrase;
}

function linked(items: readonly Item[], q: number): Phrase | undefined {
  const item = items[q];
  if (item?.tag === 'time') return undefined;
  if (isNounLike(item)) {
    if (
      item!.tag === 'adj' &&
      q > 0 &&
      isNounLike(items[q - 1]) &&
      items[q - 1]!.tag !== 'adj' &&
      !isDet(items[q - 1])
    )
      return phraseEndingAt(items, q - 1);
    if (TIME_NOUNS.has(item!.lower)) return undefined;
    return phraseEndingAt(items, q);
  }
  if (
    item?.tag === 'det' &&
    /^(?:some|many|several|few|most|all|both|each|half|those|these|any|another|one)$/.test(item.lower)
  )
    return { from: q, to: q, head: q };
  if (item?.tag === 'verb') return reduced(items, q);
  return undefined;
}

/** 'a source briefed on the matter', 'people running the campaign', 'voters who backed him'. */
function reduced(items: readonly Item[], verb: number): Phrase | undefined {
  const relative = relativeBefore(items, verb);
  if (relative >= 0) return phraseEndingAt(items, antecedentEnd(items, relative));
  // Reid replied to the drawing: behind a person's name no participle
  if (items[verb]!.form === 'past' && items[verb - 1]?.name?.kind === 'person') return undefined;
  if (isNominal(items[verb - 1]) && !items[verb - 1]!.possessive) return phraseEndingAt(items, verb - 1);
  return undefined;
}

/** Index of the 'who', 'that' or 'which' that the verb belongs to, or -1. */
export function relativeBefore(items: readonly Item[], verb: number): number {
  let k = verb - 1;
  while (k > 0 && (items[k]!.tag === 'aux' || items[k]!.tag === 'adv')) k--;
  const item = items[k];
  return item &&
    (item.tag === 'who' || item.lower === 'that' || item.lower === 'which') &&
    isNominal(items[antecedentEnd(items, k)])
    ? k
    : -1;
}

/** Index of the word that a relative pronoun at items[k] follows: behind a comma, a day and what stands in brackets. */
export function antecedentEnd(items: readonly Item[], k: number): number {
  let end = items[k - 1]?.tag === 'comma' ? k - 2 : k - 1;
  // a letter from his doctor on Friday that says
  while (end > 0 && (items[end]!.tag === 'time' || TIME_NOUNS.has(items[end]!.lower))) end--;
  if (items[end]?.tag !== 'close') return end;
  for (let n = 0; n < 12 && end >= 0 && items[end]!.tag !== 'open'; n++) end--;
  return end - 1;
}

/** 'an official who spoke anonymously to discuss strategy': back to whom the open relative clause belongs. */
function clauseOf(items: readonly Item[], j: number): Phrase | undefined {
  for (let k = j; k >= 0 && j - k < 14; k--) {
    const item = items[k]!;
    if (item.tag === 'who') return items[k - 1]?.tag === 'comma' ? undefined : phraseEndingAt(items, k - 1);
    if (!/^(?:verb|adv|aux|to|prep|det|noun|adj|num|pronoun)$/.test(item.tag)) return undefined;
  }
  return undefined;
}

function joined(items: readonly Item[], conj: number, right: Phrase): Phrase | undefined {
  let q = conj - 1;
  if (items[q]?.tag === 'comma') q--;
  if (!isNominal(items[q])) return undefined;
  let left = phraseEndingAt(items, q);
  if (!left) return undefined;
  // Senator Marsh of Ohio and Senator Quill of Iowa
  const link = items[left.from - 1];
  const whole = link?.lower === 'of' || link?.lower === 'from' ? linked(items, left.from - 2) : undefined;
  if (whole) left = { from: whole.from, to: left.to, head: whole.head };
  const sameKind = (items[left.head]!.tag === 'name') === (items[right.head]!.tag === 'name');
  if (!sameKind && items[right.from]!.tag !== 'name' && items[right.from]!.tag !== 'det') return undefined;
  while (
    items[left.from - 1]?.tag === 'comma' &&
    items[left.from - 2]?.tag === 'name' &&
    items[left.head]?.tag === 'name'
  ) {
    const more = phraseEndingAt(items, left.from - 2);
    if (!more) break;
    left = { from: more.from, to: left.to, head: left.head };
  }
  // the senator, his aides and his backers
  const outer = items[left.from - 1]?.tag === 'comma' ? phraseEndingAt(items, left.from - 2) : undefined;
  if (outer && isDet(items[outer.from]) && isDet(items[left.from]) && opensJoint(items, outer.from))
    left = { from: outer.from, to: left.to, head: left.head };
  return opensJoint(items, left.from) ? left : undefined;
}

/** Whether joint speakers may begin at items[from]: where a clause does. */
function opensJoint(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  return (
    !before ||
    /^(?:stop|quote|comma|sub|colon|dash|conj|adv|mark|time)$/.test(before.tag) ||
    (before.tag === 'verb' && isClausal(before.lemma))
  );
}

/** 'The mayor, Ann Bell,': the name that says who the role stands for belongs to the phrase. */
export function withApposition(items: readonly Item[], phrase: Phrase): Phrase {
  const head = items[phrase.head]!;
  // another, Ann Bell of Corvid Bank, said
  const one = /^(?:another|one)$/.test(head.lower);
  if (head.tag !== 'noun' && !one && !TITLES.has(head.lower)) return phrase;
  // the mayor, the city's mayor, Corvid's new manager
  const definite = items[phrase.from]!.tag === 'det' || owned(items, phrase);
  // a student named Ann Bell
  const named = /^(?:named|called)$/.test(items[phrase.to + 1]?.lower ?? '');
  if (!(named || items[phrase.to + 1]?.tag === 'comma') || !(one || definite)) return phrase;
  let end = phrase.to + 2;
  // Ann Bell; the former Norran striker Ann Bell
  const isPerson = (i: number) => items[i]?.name?.kind === 'person';
  while (
    !named &&
    end < phrase.to + 6 &&
    !isPerson(end) &&
    /^(?:det|adj|noun|name)$/.test(items[end]?.tag ?? '')
  )
    end++;
  const first = items[end];
  const opens = first?.name?.kind === 'person' || (first?.tag === 'name' && TITLES.has(first.lower));
  if (!opens) return phrase;
  while (items[end + 1]?.tag === 'name' && !items[end]!.possessive) end++;
  const placed = /^(?:of|from|at)$/.test(items[end + 1]?.lower ?? '');
  const next = items[placed ? afterPlace(items, end + 2) : end + 1]?.tag ?? 'stop';
  const ends = placed ? one || next === 'comma' : /^(?:comma|stop|close|dash|aux|verb)$/.test(next);
  if (items[end]!.possessive || !ends) return phrase;
  return { ...phrase, to: end };
}

const owned = (items: readonly Item[], { from, head }: Phrase): boolean =>
  items.slice(from, head).some((item) => item.possessive);

/** Index of what follows the noun phrase at items[i]. */
function afterPlace(items: readonly Item[], i: number): number {
  let end = i;
  while (isDet(items[end]) || isNominal(items[end])) end++;
  return end;
}
