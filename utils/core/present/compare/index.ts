import type { AnnotatedArticle, Figure, Party, Quote, Value } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { introduction } from '../card/party.ts';
import { speakerLine } from '../card/speaker.ts';
import { formatValue } from '../format/value.ts';
import { withoutIndirect } from '../indirect.ts';
import { type Lookup, lookupOf } from '../lookup.ts';
import { isMinor } from '../minor.ts';
import { keyOf } from '../same-figure.ts';
import { shorten, snippetAt } from '../snippet.ts';
import type { Strings } from '../strings.ts';
import { type ComparedItem, type ComparedKind, type Item, pairUp, type Side } from './pair.ts';

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
    figures: pairUp(figureSide(a, strings), figureSide(b, strings), { close: sameSubject }),
    parties: pairUp(partySide(a), partySide(b), { close: (_, __, overlap) => overlap > 0 }),
    quotes: pairUp(quoteSide(a, strings), quoteSide(b, strings), {
      close: (_, __, overlap) => overlap >= 0.6,
    }),
  };
}

/** Every quantity once; turns of phrase ('the first') compare nothing. */
const figureSide = (lookup: Lookup, strings: Strings): Side<Figure> => ({
  items: distinct(lookup.figures.filter((figure) => !isMinor(lookup.document.article.text, figure))).map(
    (figure) => ({
      of: figure,
      key: keyOf(figure.value),
      words: sentenceWords(lookup, figure),
      subject: subjectOf(lookup, figure),
    }),
  ),
  write: ({ of }) => figureItem(lookup, of, strings),
});

const partySide = (lookup: Lookup): Side<Party> => ({
  items: lookup.document.parties.map((party) => ({
    of: party,
    key: `${party.type} ${party.name.toLowerCase()} ${introduction({ lookup }, party)}`,
    words: [party.name, ...party.aliases].map((name) => `${party.type} ${name.toLowerCase()}`),
    subject: '',
  })),
  write: ({ of }) => partyItem(lookup, of),
});

const quoteSide = (lookup: Lookup, strings: Strings): Side<Quote> => ({
  items: lookup.quotes.map((quote) => {
    const words = wordsIn(sliceOf(lookup.document.article.text, quote.span));
    return { of: quote, key: words.join(' '), words, subject: '' };
  }),
  write: ({ of }) => quoteItem(lookup, of, strings),
});

/** Two figures of one type that measure one thing in like sentences, or stand in one sentence that is otherwise the same. */
const sameSubject = (x: Item<Figure>, y: Item<Figure>, overlap: number): boolean =>
  x.of.value.type === y.of.value.type &&
  (overlap >= 0.7 || (overlap >= 0.2 && x.subject !== '' && x.subject === y.subject));

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

const sentenceWords = ({ sentenceAt, document }: Lookup, { span }: Figure): readonly string[] =>
  wordsIn(sliceOf(document.article.text, sentenceAt(span.start)));

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function figureItem(lookup: Lookup, figure: Figure, strings: Strings): ComparedItem {
  const { text } = lookup.document.article;
  const { words } = formatValue(figure.value, sliceOf(text, figure.span), figure.approximate, strings);
  return { text: words, snippet: snippetAt(text, figure.span, lookup.sentenceAt(figure.span.start), 36) };
}

const partyItem = (lookup: Lookup, party: Party): ComparedItem => ({
  text: party.name,
  detail: introduction({ lookup }, party),
});

const quoteItem = (lookup: Lookup, quote: Quote, strings: Strings): ComparedItem => ({
  text: `“${shorten(sliceOf(lookup.document.article.text, quote.span), 300)}”`,
  detail: speakerLine({ lookup, strings }, quote),
});
