import { climbAppositions, openingSubject, skipAdverbials } from './asides.ts';
import { agentOf, isClause, isPassive, matching, verbBefore } from './clauses.ts';
import { controlled } from './control.ts';
import type { Item } from './item.ts';
import {
  antecedentEnd,
  isNominal,
  isNounLike,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  relativeBefore,
  subjectEndingAt,
} from './phrases.ts';
import { TIME_NOUNS } from './words/function-words.ts';
import { isClausal, isSpeech, isThinking } from './words/inflect.ts';

/**
 * The subject of the verb at items[verb]: the noun phrase left of it, behind appositions, parentheses and relative
 * clauses; for 'and said', 'saying', 'to say' that of the verb that governs it. Undefined where the verb comes first.
 */
export function subjectOf(items: readonly Item[], verb: number, depth = 0): Phrase | undefined {
  if (depth > 6) return undefined;
  const item = items[verb]!;
  if (isPassive(items, verb))
    return (
      // was quoted by the wire as saying: who is quoted speaks
      (quotedAs(items, verb) ? finiteSubject(items, verb, depth) : undefined) ??
      agentOf(items, verb) ??
      (depth > 0 ? finiteSubject(items, verb, depth) : undefined)
    );
  let j = verb - 1;
  while (items[j]?.tag === 'adv') j--;
  // and let them know that …: whoever lets them know speaks
  if (item.lemma === 'know' && items[j - 1]?.lemma === 'let') return subjectOf(items, j - 1, depth + 1);
  if (item.form === 'base' && isNounLike(items[j])) {
    // heard Price yell: what is perceived does it
    const object = phraseEndingAt(items, j);
    const lead = object && items[object.from - 1];
    if (lead?.tag === 'verb' && /^(?:hear|see|watch|overhear)$/.test(lead.lemma ?? '')) return object;
  }
  if (items[j]?.tag === 'to') return controlled(items, j - 1) ?? governing(items, j - 1, depth);
  if (item.form === 'ing' && items[j]?.tag !== 'aux') return participleSubject(items, j, depth);
  return finiteSubject(items, verb, depth);
}

/** The subject of items[verb] as it stands, of a passive too: 'Ann Bell was delighted'. */
export const surfaceSubject = (items: readonly Item[], verb: number): Phrase | undefined =>
  finiteSubject(items, verb, 0);

const quotedAs = (items: readonly Item[], verb: number): boolean =>
  /^(?:quote|hear|record|see|catch)$/.test(items[verb]!.lemma ?? '');

/** 'Saying her foot was “…,” she left': the subject of the main clause behind the participle that opens the sentence. */
function subjectBehind(items: readonly Item[], verb: number): Phrase | undefined {
  let start = verb - 1;
  while (/^(?:adv|prep|sub|conj)$/.test(items[start]?.tag ?? '')) start--;
  if (items[start] && items[start]!.tag !== 'stop') return undefined;
  for (let i = verb + 1; i < items.length && i < verb + 40; i++) {
    const { tag } = items[i]!;
    if (tag === 'stop' || tag === 'colon') return undefined;
    if (tag !== 'comma' && tag !== 'quote') continue;
    let from = i + 1;
    while (/^(?:adv|comma|sub)$/.test(items[from]?.tag ?? '')) from++;
    const phrase = phraseStartingAt(items, from);
    const next = phrase && items[phrase.to + 1];
    if (
      phrase &&
      next &&
      (next.tag === 'aux' || next.tag === 'adv' || (next.tag === 'verb' && next.form !== 'ing'))
    )
      return phrase;
  }
  return undefined;
}

function governing(items: readonly Item[], j: number, depth: number): Phrase | undefined {
  const verb = verbBefore(items, j);
  // Reid, D-Ohio, citing “…,” said: nothing but the name stands before
  if (verb < 0) {
    let start = j;
    while (start > 0 && j - start < 40 && !/^(?:stop|quote)$/.test(items[start - 1]!.tag)) start--;
    const opening = phraseStartingAt(items, start);
    if (opening && items[opening.head]!.tag === 'name' && opening.to < j) return opening;
    return subjectEndingAt(
      items,
      /^(?:comma|prep)$/.test(items[j]?.tag ?? '') ? (items[j - 1]?.tag === 'comma' ? j - 2 : j - 1) : j,
    );
  }
  // his decision to call it …: without a verb of its own the clause belongs to whoever owns the noun
  return subjectOf(items, verb, depth + 1);
}

/** “…,” said X; Continued X: */
function invertedSubject(items: readonly Item[], verb: number, before: number): Phrase | undefined {
  if (items[before]?.tag === 'quote') {
    // X, who called it “…,” said
    const inner = verbBefore(items, before);
    const relative = inner < 0 ? -1 : relativeBefore(items, inner);
    if (relative > 0) return subjectEndingAt(items, antecedentEnd(items, relative));
  }
  if (!isSpeech(items[verb]!.lemma) || items[verb]!.form === 'base') return undefined;
  let i = verb + 1;
  while (items[i]?.tag === 'adv') i++;
  return phraseStartingAt(items, i);
}

/** 'Reid said the plan was bad and called it …': the verb that governs, not the one in what Reid said. */
function coordinated(items: readonly Item[], j: number, depth: number): Phrase | undefined {
  if (items[j]?.tag === 'comma') return mainSubject(items, j, depth) ?? governing(items, j, depth);
  const verb = verbBefore(items, j);
  // carried banners reading “…” and chanted: a finite verb is not joined to a participle
  if (verb >= 0 && items[verb]!.form === 'ing' && !hasAuxiliary(items, verb)) {
    const main = mainSubject(items, j, depth);
    if (main) return main;
  }
  // was denounced by the bishop and declared …: what happens to the subject is told of it, not of the doer
  const passive = verb >= 0 && isPassive(items, verb);
  const subject = passive ? finiteSubject(items, verb, depth + 1) : governing(items, j, depth);
  return subject && isComplement(items, subject) ? (mainSubject(items, j, depth) ?? subject) : subject;
}

/** The subject of the nearest verb on the left that is not in a clause of its own ('that …', 'who …', 'if …'). */
export function mainSubject(items: readonly Item[], j: number, depth = 0): Phrase | undefined {
  let tries = 0;
  for (let verb = verbBefore(items, j); verb >= 0 && tries < 8; verb = verbBefore(items, verb - 1), tries++) {
    const { form } = items[verb]!;
    // is seeking to contrast …: with its auxiliary the form in -ing is the verb of the sentence
    if (form === 'ing' && !hasAuxiliary(items, verb)) continue;
    if (items[verb - 1]?.tag === 'to' || relativeBefore(items, verb) >= 0) continue;
    const subject = subjectOf(items, verb, depth + 2);
    if (!subject || isSubordinate(items, subject)) continue;
    // recalled making cuts based on it: the object of a participle, with a participle of its own
    const reduced = form === 'past' && subject.to === verb - 1 && items[verb + 1]?.tag === 'prep';
    if (reduced && items[subject.from - 1]?.form === 'ing') continue;
    return subject;
  }
  return undefined;
}

const hasAuxiliary = (items: readonly Item[], verb: number): boolean => {
  let k = verb - 1;
  while (items[k]?.tag === 'adv') k--;
  return items[k]?.tag === 'aux';
};

const CLAUSE_PREPOSITIONS = /^(?:after|before|until|till|since|as)$/;

function isSubordinate(items: readonly Item[], subject: Phrase): boolean {
  let k = subject.from - 1;
  while (items[k]?.tag === 'adv') k--;
  const item = items[k];
  if (!item) return false;
  // after he designed it; in videos he calls …: a clause of time, a clause about the noun before it
  if (item.tag === 'prep' && CLAUSE_PREPOSITIONS.test(item.lower)) return true;
  if (
    items[subject.head]!.tag === 'pronoun' &&
    /^(?:noun|name)$/.test(item.tag) &&
    !TIME_NOUNS.has(item.lower)
  )
    return true;
  // criticised the accord adopted in Paris: the object of another verb
  if (item.tag === 'verb' && item.form !== 'ing') return true;
  return (
    item.tag === 'sub' ||
    item.tag === 'who' ||
    item.lower === 'which' ||
    item.lower === 'as' ||
    isComplement(items, subject)
  );
}

/** Whether the clause of `subject` is what another verb says: 'said (that) the plan …'. */
function isComplement(items: readonly Item[], subject: Phrase): boolean {
  let k = subject.from - 1;
  if (items[k]?.lower === 'that') k--;
  // told the wire on Monday the tone was cordial
  if (items[k]?.tag === 'time')
    while (k > 0 && subject.from - k < 9 && /^(?:time|prep|name|quote|adv|num)$/.test(items[k]!.tag)) k--;
  return items[k]?.tag === 'verb' && (isClausal(items[k]!.lemma) || isThinking(items[k]!.lemma));
}

const FOOTAGE =
  /^(?:footage|video|videos|clip|clips|recording|audio|tape|tapes|photo|image|memory|memories)$/;
const CARRIERS =
  /^(?:signs?|banners?|posters?|placards?|t-shirts?|shirts?|stickers?|hats?|headlines?|graffiti)$/;
const PERCEIVED =
  /^(?:hear|see|show|find|catch|record|film|quote|watch|overhear|capture|feature|remember|recall|picture|imagine)$/;

function participleSubject(items: readonly Item[], j: number, depth: number): Phrase | undefined {
  const before = items[j];
  if (isNounLike(before)) {
    const phrase = subjectEndingAt(items, j);
    if (!phrase) return undefined;
    const lead = items[phrase.from - 1];
    const base = phraseEndingAt(items, j);
    if (base && CARRIERS.test(items[base.head]!.lower)) return base;
    if (base && items[base.from - 1]?.lower === 'of' && FOOTAGE.test(items[phrase.head]!.lower)) return base;
    if (!lead || lead.tag === 'stop' || lead.lower === 'with' || CARRIERS.test(items[phrase.head]!.lower))
      return phrase;
    // what do you make of Reid saying “…”
    const named = base && items[base.head]!.tag === 'name' && items[base.from - 1];
    if (named && /^(?:of|about)$/.test(named.lower) && items[base!.from - 2]?.tag === 'verb') return base;
    const verb = verbBefore(items, phrase.from - 1);
    if (verb < 0 || (PERCEIVED.test(items[verb]!.lemma ?? '') && verb === phrase.from - 1)) return phrase;
    return mainSubject(items, phrase.from - 1, depth) ?? subjectOf(items, verb, depth + 1);
  }
  const behind = subjectBehind(items, j + 1);
  if (behind) return behind;
  const joined = before?.tag === 'conj' ? participleBefore(items, j - 1) : -1;
  if (joined >= 0) return subjectOf(items, joined, depth + 1);
  const separate =
    before?.tag === 'comma' || before?.tag === 'conj' || before?.tag === 'dash' || before?.tag === 'sub';
  return (separate ? mainSubject(items, j - 1, depth) : undefined) ?? governing(items, j, depth);
}

/** with Reid tweeting that … and asking: the participle of saying that 'and' joins to, or -1. */
function participleBefore(items: readonly Item[], j: number): number {
  for (let i = j; i >= 0 && j - i < 30; i--) {
    const { tag, form, lemma } = items[i]!;
    if (tag === 'stop' || tag === 'comma' || tag === 'conj') return -1;
    if (tag === 'verb' && form === 'ing' && isSpeech(lemma)) return isNounLike(items[i - 1]) ? i : -1;
  }
  return -1;
}

function finiteSubject(items: readonly Item[], verb: number, depth: number): Phrase | undefined {
  let j = verb - 1;
  for (let n = 0; n < 12; n++) {
    j = skipAdverbials(items, j);
    const item = items[j];
    if (!item || item.tag === 'stop' || item.tag === 'quote' || item.tag === 'colon')
      return invertedSubject(items, verb, j);
    if (item.tag === 'conj') return coordinated(items, j - 1, depth);
    if (item.tag === 'who' || item.lower === 'which' || (item.lower === 'that' && isNominal(items[j - 1]))) {
      return antecedentOf(items, j);
    }
    if (item.tag === 'close') {
      const open = matching(items, j, 'open');
      if (open < 0) return undefined;
      j = open - 1;
      continue;
    }
    if (item.lower === ';') return mainSubject(items, j - 1, depth) ?? governing(items, j - 1, depth);
    if (item.tag === 'comma') {
      const opening = openingSubject(items, verb);
      if (opening) return opening;
    }
    if (item.tag === 'comma' || item.tag === 'dash') {
      const from = matching(items, j, item.tag);
      if (from < 0 || isClause(items, from + 1, j)) return governing(items, j - 1, depth);
      j = from - 1;
      continue;
    }
    if (isNounLike(item) || item.tag === 'det') {
      const phrase = subjectEndingAt(items, j);
      // who has, in the past, described: a prepositional phrase between auxiliary and verb is no subject
      const lead = phrase && items[phrase.from - 1];
      const outer = phrase && items[phrase.from - 2];
      if (
        phrase &&
        lead?.tag === 'prep' &&
        outer &&
        (outer.tag === 'aux' || outer.tag === 'who' || outer.lower === 'which')
      ) {
        j = phrase.from - 2;
        continue;
      }
      // but in a later interview said: nor is one that opens the clause; but: as the mayor says
      if (
        phrase &&
        lead?.tag === 'prep' &&
        lead.lower !== 'as' &&
        items[phrase.head]!.tag === 'noun' &&
        (!outer || outer.tag === 'conj' || outer.tag === 'stop')
      ) {
        j = phrase.from - 2;
        continue;
      }
      // Ann Bell, 22, of Flint, Mich., said
      if (
        phrase &&
        lead?.tag === 'prep' &&
        outer?.tag === 'comma' &&
        items.slice(phrase.to + 1, verb).some((x) => x.tag === 'comma')
      ) {
        j = phrase.from - 2;
        continue;
      }
      const infinitive = lead?.form === 'base' && outer?.tag === 'to' && isNominal(items[phrase!.from - 3]);
      if (infinitive) {
        // a campaign to leave the union posted …: the object of an infinitive is no subject
        j = phrase!.from - 3;
        continue;
      }
      return phrase && climbAppositions(items, phrase, verb);
    }
    if (item.tag === 'verb')
      return item.form === 'ing' || item.form === 'past' || item.form === 'participle'
        ? subjectOf(items, j, depth + 1)
        : governing(items, j, depth);
    if (item.tag === 'to') return governing(items, j - 1, depth);
    if (item.tag === 'prep') {
      j--;
      continue;
    }
    return undefined;
  }
  return undefined;
}

/** The noun phrase a relative pronoun takes up, with the pronoun: 'Ann Bell, who'. */
function antecedentOf(items: readonly Item[], j: number): Phrase | undefined {
  const at = antecedentEnd(items, j);
  const near = items[j]!.tag === 'who' && items[at]?.tag === 'name' ? phraseEndingAt(items, at) : undefined;
  const placed = near && /^(?:in|at|near)$/.test(items[near.from - 1]?.lower ?? '');
  const phrase = near && !placed ? near : subjectEndingAt(items, at);
  return phrase ? { ...phrase, to: j } : (mainSubject(items, j - 1) ?? { from: j, to: j, head: j });
}
