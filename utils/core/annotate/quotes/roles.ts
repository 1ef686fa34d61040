import type { Item } from './item.ts';
import { isNominal, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { TITLES } from './words/function-words.ts';

const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  sgt: 'sergeant',
  rev: 'reverend',
  lt: 'lieutenant',
  capt: 'captain',
  col: 'colonel',
  atty: 'attorney',
  sheriff: 'sheriff',
};

/** What a role may be called when it is taken up again. */
export const SAME_ROLE: Readonly<Record<string, readonly string[]>> = {
  pontiff: ['pope'],
  premier: ['minister'],
  monarch: ['king', 'queen'],
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'mp', 'delegate', 'assemblyman'],
  skipper: ['captain'],
  physician: ['doctor'],
  lawyer: ['attorney'],
  attorney: ['lawyer'],
};

/** Nouns that say what the named person is: before the name, in an apposition behind it, or its age. */
export function roleWords(items: readonly Item[], from: number, to: number): string[] {
  const roles: string[] = [];
  for (let i = from; i <= to; i++) {
    const word = items[i]!.lower;
    if (TITLES.has(word) && !/^(?:mr|mrs|ms|miss|former)$/.test(word)) roles.push(SHORT[word] ?? word);
  }
  for (let i = from - 1; i >= 0 && from - i < 5 && isNominal(items[i]); i--) roles.push(items[i]!.lower);
  if (items[to + 1]?.tag === 'comma') {
    const age = items[to + 2];
    if (age?.tag === 'num' && /^\d{1,2}$/.test(age.text) && items[to + 3]?.tag === 'comma')
      roles.push(`${age.text}-year-old`);
    const apposition = phraseStartingAt(items, to + 2);
    // not: attacked Ann Bell, the crowd chanted
    const next = apposition && items[apposition.to + 1]?.tag;
    if (apposition && items[apposition.head]!.tag === 'noun' && next !== 'verb' && next !== 'aux')
      roles.push(items[apposition.head]!.lower);
  }
  // the finance minister, Ann Bell,
  if (items[from - 1]?.tag === 'comma' && /^(?:comma|stop|verb|aux)$/.test(items[to + 1]?.tag ?? 'stop')) {
    const role = phraseEndingAt(items, from - 2);
    const opens = role && items[role.from]!.tag === 'det' && items[role.to]!.tag === 'noun';
    const lead = items[(role?.from ?? 0) - 1]?.tag ?? 'stop';
    if (opens && /^(?:stop|comma|conj|verb|sub|quote)$/.test(lead)) roles.push(items[role.to]!.lower);
  }
  return roles;
}

const GENERIC =
  /^(?:man|woman|people|group|company|report|statement|poll|survey|study|campaign|officials?|sources?)$/;

/** The head noun of a definite role ('the prime minister', 'the 23-year-old'), where it can point back to someone. */
export function roleOf(items: readonly Item[], from: number, head: number): string | undefined {
  const det = items[from];
  if (det?.tag !== 'det' || !/^(?:the|this|that)$/.test(det.lower) || head === from) return undefined;
  const noun = items[head]!;
  if (noun.tag === 'name' && !TITLES.has(noun.lower)) return undefined;
  return GENERIC.test(noun.lower) ? undefined : noun.lower;
}
