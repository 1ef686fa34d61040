import type { AnnotatedArticle, Figure, Party, Quote, Value } from '../model.ts';
import { sliceOf } from '../text/spans.ts';
import { introduction } from './card/party.ts';
import { speakerLine } from './card/speaker.ts';
import { formatValue } from './format/value.ts';
import { withoutIndirect } from './indirect.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { keyOf } from './same-figure.ts';
import { shorten } from './snippet.ts';
import type { Strings } from './strings.ts';

/** One thing in words, and what the text says around it. */
export interface ComparedItem {
  readonly text: string;
  readonly detail: string;
}

/** What two articles share and do not, of one kind. */
export interface ComparedKind {
  readonly both: readonly ComparedItem[];
  readonly changed: readonly { readonly first: ComparedItem; readonly second: ComparedItem }[];
  readonly first: readonly ComparedItem[];
  readonly second: readonly ComparedItem[];
}

export interface Comparison {
  readonly figures: ComparedKind;
  readonly parties: ComparedKind;
  readonly quotes: ComparedKind;
}

/** Figures, parties and quotes of two articles side by side: two outlets, or one page at two times. */
export function compareArticles(
  first: AnnotatedArticle,
  second: AnnotatedArticle,
  strings: Strings,
): Comparison {
  const a = lookupOf(withoutIndirect(first));
  const b = lookupOf(withoutIndirect(second));
  return {
    figures: pair(distinct(a.figures), distinct(b.figures), {
      firstKey: (figure) => keyOf(figure.value),
      secondKey: (figure) => keyOf(figure.value),
      close: (x, y) =>
        (subjectOf(a, x) !== '' && subjectOf(a, x) === subjectOf(b, y)) || inOnePlace(a, x, b, y),
      first: (figure) => figureItem(a, figure, strings),
      second: (figure) => figureItem(b, figure, strings),
    }),
    parties: pair(a.document.parties, b.document.parties, {
      firstKey: (party) => partyKey(a, party),
      secondKey: (party) => partyKey(b, party),
      close: shareName,
      first: (party) => partyItem(a, party),
      second: (party) => partyItem(b, party),
    }),
    quotes: pair(a.quotes, b.quotes, {
      firstKey: (quote) => wordsOf(a, quote).join(' '),
      secondKey: (quote) => wordsOf(b, quote).join(' '),
      close: (x, y) => overlap(wordsOf(a, x), wordsOf(b, y)) >= 0.6,
      first: (quote) => quoteItem(a, quote, strings),
      second: (quote) => quoteItem(b, quote, strings),
    }),
  };
}

interface Judge<T> {
  /** Items with one key are equal. */
  readonly firstKey: (x: T) => string;
  readonly secondKey: (y: T) => string;
  /** The same thing said otherwise. */
  readonly close: (x: T, y: T) => boolean;
  readonly first: (x: T) => ComparedItem;
  readonly second: (y: T) => ComparedItem;
}

/** Each item is paired at most once: with its equal before any that is merely close. */
function pair<T>(xs: readonly T[], ys: readonly T[], judge: Judge<T>): ComparedKind {
  const left = new Set(ys);
  const equals = new Map<string, T[]>();
  for (const y of ys) equals.set(judge.secondKey(y), [...(equals.get(judge.secondKey(y)) ?? []), y]);
  const both: ComparedItem[] = [];
  const unequal: T[] = [];
  for (const x of xs) {
    const y = equals.get(judge.firstKey(x))?.shift();
    if (y === undefined) unequal.push(x);
    else {
      left.delete(y);
      both.push(judge.first(x));
    }
  }
  const changed: { first: ComparedItem; second: ComparedItem }[] = [];
  const first: ComparedItem[] = [];
  for (const x of unequal) {
    const near = [...left].find((y) => judge.close(x, y));
    if (near === undefined) first.push(judge.first(x));
    else {
      left.delete(near);
      changed.push({ first: judge.first(x), second: judge.second(near) });
    }
  }
  return { both, changed, first, second: [...left].map(judge.second) };
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  const known = new Set<string>();
  return figures.filter(({ value }) => {
    const key = keyOf(value);
    return !known.has(key) && known.add(key);
  });
}

const unitOf = (value: Value): string => {
  switch (value.type) {
    case 'money':
      return value.currency;
    case 'quantity':
    case 'duration':
      return value.unit;
    case 'count':
    case 'ordinal':
      return value.of ?? '';
    default:
      return '';
  }
};

/** What a figure is about: two figures of one subject with two values contradict each other. */
function subjectOf({ document }: Lookup, { value, measures }: Figure): string {
  const noun = measures ? sliceOf(document.article.text, measures).toLowerCase() : '';
  const counted = value.type === 'count' ? unitOf(value) : '';
  return noun || counted ? `${value.type} ${unitOf(value)} ${noun}` : '';
}

const partyKey = (lookup: Lookup, party: Party): string =>
  `${party.type} ${party.name.toLowerCase()} ${introduction({ lookup }, party)}`;

/** Two figures of one type in two sentences that are otherwise nearly the same. */
const inOnePlace = (a: Lookup, x: Figure, b: Lookup, y: Figure): boolean =>
  x.value.type === y.value.type && overlap(sentenceWords(a, x), sentenceWords(b, y)) >= 0.7;

const sentenceWords = (lookup: Lookup, { span }: Figure): readonly string[] =>
  sliceOf(lookup.document.article.text, lookup.sentenceAt(span.start))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function shareName(x: Party, y: Party): boolean {
  if (x.type !== y.type) return false;
  const names = new Set([x.name, ...x.aliases].map((name) => name.toLowerCase()));
  return [y.name, ...y.aliases].some((name) => names.has(name.toLowerCase()));
}

const wordsOf = ({ document }: Lookup, { span }: Quote): readonly string[] =>
  sliceOf(document.article.text, span)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Shared words over all words (Jaccard). */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, x.size + y.size - shared);
}

function figureItem(lookup: Lookup, figure: Figure, strings: Strings): ComparedItem {
  const { text } = lookup.document.article;
  const { words } = formatValue(figure.value, sliceOf(text, figure.span), figure.approximate, strings);
  return { text: words, detail: shorten(sliceOf(text, lookup.sentenceAt(figure.span.start)), 160) };
}

const partyItem = (lookup: Lookup, party: Party): ComparedItem => ({
  text: party.name,
  detail: introduction({ lookup }, party),
});

const quoteItem = (lookup: Lookup, quote: Quote, strings: Strings): ComparedItem => ({
  text: `“${shorten(sliceOf(lookup.document.article.text, quote.span), 300)}”`,
  detail: speakerLine({ lookup, strings }, quote),
});
