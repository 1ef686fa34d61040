import { isPassive, matching } from './clauses.ts';
import type { Item } from './item.ts';
import { isNominal, isNounLike, type Phrase, phraseEndingAt, subjectEndingAt } from './phrases.ts';

const CONTROL =
  /^(?:ask|urge|force|want|allow|lead|encourage|get|order|push|prompt|cause|invite|press|command|compel|convince|persuade|expect|need|require|enable|permit|advise|instruct|beg|implore|challenge|dare|inspire|motivate|help|tell)$/;

/**
 * Who does what the infinitive behind items[j] tells, where a word before it says so: 'prompted Reid to state …' → Reid;
 * 'Reid’s refusal to call it …' → Reid; 'gives the chair the authority to call …' → the chair.
 */
export function controlled(items: readonly Item[], j: number): Phrase | undefined {
  let at = items[j]?.tag === 'comma' ? j - 1 : j;
  // prompted the mayor, who left early, to say
  const aside = at < j ? matching(items, j, 'comma') : -1;
  if (aside > 0 && isAsideOpener(items[aside + 1])) at = aside - 1;
  const object = isNounLike(items[at]) ? subjectEndingAt(items, at) : undefined;
  if (!object) return undefined;
  if (at === j && ATTITUDES.test(items[at]!.lower)) return holderOf(items, at);
  const verb = object.from - 1;
  if (governs(items, verb, CONTROL)) return object;
  // prompted his wife and the nominee to say
  const first = items[verb]?.tag === 'conj' ? phraseEndingAt(items, verb - 1) : undefined;
  return first && governs(items, first.from - 1, CONTROL) ? { ...object, from: first.from } : undefined;
}

const governs = (items: readonly Item[], verb: number, verbs: RegExp): boolean =>
  items[verb]?.tag === 'verb' && verbs.test(items[verb]!.lemma ?? '') && !isPassive(items, verb);

/** Nouns that take the infinitive of what their holder does or may do. */
const ATTITUDES =
  /^(?:willingness|decision|refusal|promise|pledge|vow|attempt|attempts|effort|efforts|threat|tendency|failure|reluctance|readiness|eagerness|desire|bid|offer|habit|ability|inability|right|authority|permission|chance|opportunity|power|licence|license|freedom|courage|nerve)$/;
const GIVING = /^(?:give|grant|offer|allow|afford|deny|hand|lend)$/;

/** Whose attitude or right the noun names: its owner, or who is given it. */
function holderOf(items: readonly Item[], noun: number): Phrase | undefined {
  let from = noun;
  while (isNominal(items[from - 1]) && !items[from - 1]!.possessive) from--;
  const before = items[from - 1];
  if (before?.possessive) return phraseEndingAt(items, from - 1);
  if (before?.tag === 'det' && /^(?:his|her|their|its|my|our)$/.test(before.lower))
    return { from: from - 1, to: from - 1, head: from - 1 };
  for (const end of before?.tag === 'det' ? [noun - 1, from - 2] : [noun - 1]) {
    const holder = isNounLike(items[end]) ? subjectEndingAt(items, end) : undefined;
    if (holder && governs(items, holder.from - 1, GIVING)) return holder;
  }
  return undefined;
}

const isAsideOpener = (item: Item | undefined): boolean =>
  item?.tag === 'who' || item?.lower === 'which' || item?.tag === 'det';
