import type { Figure } from '../../model.ts';
import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { later, namesIn, sharedBy } from './clause.ts';
import { contentStems, type FigureSentence } from './sentence-figures.ts';

const AFTER = /^(?:[ -]['"]?\p{L}[\p{L}-]*){1,4}/u;
/** Characters beside the sum that may tell what it is. */
const NEAR = 70;
const BEFORE = /(\p{L}+) of (?:about |around |nearly |some |up to |an? )?$/u;

/** What the words beside a sum say it is, as stems: 'a £70 fine', 'a fine of £70'. */
export function thingsOf({ span }: Figure, sentence: FigureSentence): ReadonlySet<string> {
  const { text } = sentence;
  const [from, to] = [span.start - sentence.span.start, span.end - sentence.span.start];
  const things = new Set<string>();
  const after = AFTER.exec(text.slice(to, to + NEAR))?.[0] ?? '';
  for (const word of after
    .toLowerCase()
    .split(/[ -]['"]?/)
    .slice(1)) {
    if (STOP_WORDS.has(word) || word.length < 3) break;
    things.add(stem(word));
  }
  const before = BEFORE.exec(text.slice(Math.max(0, from - NEAR), from))?.[1]?.toLowerCase();
  if (before !== undefined && !STOP_WORDS.has(before)) things.add(stem(before));
  return things;
}

const TEMPORAL = new Set(['date', 'time', 'set']);

/** What a sentence speaks of. */
export interface Topic {
  readonly stems: () => ReadonlySet<string>;
  readonly names: () => ReadonlySet<string>;
  /** The dates and times in it, in one string. */
  readonly when: string;
}

export const topicOf = ({ text, figures }: FigureSentence): Topic => ({
  stems: later(() => contentStems(text)),
  names: later(() => new Set(namesIn(text))),
  when: figures.map(({ value }) => (TEMPORAL.has(value.type) && 'iso' in value ? value.iso : '')).join(''),
});

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((one) => b.has(one));
/** Whether two sentences speak of the same: of nobody that only one of them names, and at no other time. */
export function isSameTopic(a: Topic, b: Topic): boolean {
  if (a.when !== b.when && a.when !== '' && b.when !== '') return false;
  const [first, second] = [a.names(), b.names()];
  if (first.size + second.size === 0) return true;
  return sharedBy(first, second) > 0 && (isWithin(first, second) || isWithin(second, first));
}

export const sharesWords = (a: Topic, b: Topic, least: number): boolean =>
  sharedBy(a.stems(), b.stems()) >= least;

export const sharesThing = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => sharedBy(a, b) > 0;
