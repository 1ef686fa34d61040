import { contentStems } from './sentence-figures.ts';

/** What an amount does in its sentence: 'invest … in Northlight', 'spend … on servers'. */
export interface AmountRole {
  /** What kind of doing it is; verbs of one kind may tell of the same money. */
  readonly kind: string;
  /** Where the verb begins, in the sentence. */
  readonly start: number;
  /** The verb and what the money goes to, as written. */
  readonly words: string;
  /** Content stems of what the money goes to. */
  readonly object: ReadonlySet<string>;
}

const KINDS: Readonly<Record<string, string>> = {
  invest: 'invest|put|pour|inject|plough',
  spend: 'spend|spent',
  raise: 'raise|raising|borrow',
  lose: 'lose|lost|losing',
  pay: 'pay|paid',
  owe: 'owe',
  cost: 'cost',
  save: 'save|saving',
  donate: 'donate|donating',
};
const VERB = new RegExp(
  `\\b(${Object.entries(KINDS)
    .map(([kind, stems]) => `(?<${kind}>(?:${stems})\\w{0,4})`)
    .join('|')})(?: (?:up to|as much as|at least|more than|about|nearly|some|around|almost|an?|another))? $`,
  'i',
);
const OBJECT = /^ (in|into|on|for|to) ((?:[\p{L}\d'-]+ ?){1,4})/u;
const ENDS = /\s(?:over|by|in|as|and|when|while|after|before|since|during|this|last|next|a)\b.*$/;

/** Reads the role from the words before and after an amount; undefined where they do not tell it in full. */
export function amountRole(before: string, after: string): AmountRole | undefined {
  const verb = VERB.exec(before);
  const object = verb && OBJECT.exec(after);
  if (!object) return undefined;
  const [, preposition, phrase] = object;
  const named = phrase!.replace(ENDS, '').trim();
  const kind = Object.entries(verb.groups!).find(([, found]) => found !== undefined)![0];
  return {
    kind,
    start: verb.index,
    words: `${verb[1]} … ${preposition} ${named}`,
    object: contentStems(named),
  };
}
