import type { Figure } from '../../model.ts';
import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { namesIn } from './clause.ts';
import { contentStems, type FigureSentence } from './sentence-figures.ts';

const AFTER = /^(?:[ -]['"]?\p{L}[\p{L}-]*){1,4}/u;
const BEFORE = /(\p{L}+) of (?:about |around |nearly |some |up to |an? )?$/u;

/** What the words beside a sum say it is, as stems: 'a £70 fine', 'a fine of £70'. */
export function thingsOf({ span }: Figure, sentence: FigureSentence): ReadonlySet<string> {
  const { text } = sentence;
  const things = new Set<string>();
  const after = AFTER.exec(text.slice(span.end - sentence.span.start, span.end - sentence.span.start + 70));
  for (const word of after?.[0]
    .trim()
    .toLowerCase()
    .split(/[ -]['"]?/) ?? []) {
    if (STOP_WORDS.has(word) || word.length < 3) break;
    things.add(stem(word));
  }
  const before = BEFORE.exec(text.slice(0, span.start - sentence.span.start))?.[1]?.toLowerCase();
  if (before !== undefined && !STOP_WORDS.has(before)) things.add(stem(before));
  return things;
}

const TEMPORAL = new Set(['date', 'time', 'set']);

/** What a sentence speaks of. */
export interface Topic {
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The dates and times in it, in one string. */
  readonly when: string;
}

export const topicOf = ({ text, figures }: FigureSentence): Topic => ({
  stems: contentStems(text),
  names: new Set(namesIn(text)),
  when: figures.map(({ value }) => (TEMPORAL.has(value.type) && 'iso' in value ? value.iso : '')).join(''),
});

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((one) => b.has(one));
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;

/** Whether two sentences speak of the same: of nobody that only one of them names, and at no other time. */
export const isSameTopic = (a: Topic, b: Topic): boolean =>
  (shared(a.names, b.names) > 0 || a.names.size + b.names.size === 0) &&
  (isWithin(a.names, b.names) || isWithin(b.names, a.names)) &&
  (a.when === b.when || a.when === '' || b.when === '');

export const sharesWords = (a: Topic, b: Topic, least: number): boolean => shared(a.stems, b.stems) >= least;

export const sharesThing = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => shared(a, b) > 0;
