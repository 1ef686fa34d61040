import type { AnnotationKind, Figure, PartyType, ValueType } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { introduction, TYPE_LABEL } from '../card/party.ts';
import { FORM_LABEL } from '../card/quote.ts';
import { SOURCE_LABEL, SOURCE_SHORT, type SourceKind, sourceOf, speakerLine } from '../card/speaker.ts';
import { citationOf } from '../citation.ts';
import { formatValue } from '../format/value.ts';
import type { Lookup } from '../lookup.ts';
import { isMinor } from '../minor.ts';
import { keyOf } from '../same-figure.ts';
import { type Snippet, shorten, snippetAt } from '../snippet.ts';
import type { Strings, TextKey } from '../strings.ts';
import type { FilterView, ListView, RowView } from './view.ts';

type FigureGroup = 'filterMoney' | 'filterShares' | 'filterAmounts' | 'filterTimes';

/** Twelve types of value would be as many filters: a reader looks for sums, shares, amounts or dates. */
const GROUP: Readonly<Record<ValueType, FigureGroup>> = {
  money: 'filterMoney',
  percent: 'filterShares',
  ratio: 'filterShares',
  quantity: 'filterAmounts',
  count: 'filterAmounts',
  score: 'filterAmounts',
  age: 'filterAmounts',
  ordinal: 'filterAmounts',
  date: 'filterTimes',
  time: 'filterTimes',
  duration: 'filterTimes',
  set: 'filterTimes',
};

/** Every quantity once, in the order of the text, with all its places; turns of phrase ('the first') last. */
export function figureList(lookup: Lookup, strings: Strings): ListView {
  const groups = new Map<string, Figure[]>();
  for (const figure of lookup.figures) {
    const key = keyOf(figure.value);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const { text } = lookup.document.article;
  const isTurn = (figures: readonly Figure[]) => figures.every((figure) => isMinor(text, figure));
  const entries = [...groups];
  const ordered = [...entries.filter(([, f]) => !isTurn(f)), ...entries.filter(([, f]) => isTurn(f))];
  const rows = ordered.map(([key, figures]): RowView => {
    const first = figures[0]!;
    const approximate = figures.every((f) => f.approximate);
    const { words } = formatValue(first.value, sliceOf(text, first.span), approximate, strings);
    const snippet = snippetAt(text, first.span, lookup.sentenceAt(first.span.start), 60);
    return row(key, GROUP[first.value.type], words, '', snippet, figures.map(idOf));
  });
  const count = entries.filter(([, f]) => !isTurn(f)).length;
  const label = (group: string) => strings.text(group as FigureGroup);
  return listOf('figure', 'figures', 'noFigures', rows, count, label, strings);
}

/** Every party once, the most often named first. */
export function partyList(lookup: Lookup, strings: Strings): ListView {
  const rows = [...lookup.document.parties]
    .filter((party) => party.mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((party): RowView => {
      const also = party.aliases.filter((alias) => alias !== party.name).join(' ');
      const type = strings.text(TYPE_LABEL[party.type]);
      const note = introduction({ lookup }, party) || type;
      const searched = `${also} ${type} ${note}`;
      return { ...row(party.id, party.type, party.name, '', undefined, party.mentions, searched), note };
    });
  const label = (type: string) => strings.text(TYPE_LABEL[type as PartyType]);
  return listOf('party', 'parties', 'noParties', rows, rows.length, label, strings);
}

/** Every quote in the order of the text, under its speaker. */
export function quoteList(lookup: Lookup, strings: Strings): ListView {
  const { text } = lookup.document.article;
  const rows = lookup.quotes.map((quote): RowView => {
    const said = sliceOf(text, quote.span);
    const hit = shorten(said, 320);
    const source = sourceOf(quote);
    const detail = [
      source === 'anonymous' ? strings.text(SOURCE_LABEL[source]) : '',
      quote.form === 'direct' ? '' : strings.text(FORM_LABEL[quote.form]),
    ]
      .filter(Boolean)
      .join(' · ');
    const cited = quote.speaker && speakerLine({ lookup, strings }, quote);
    const line = row(
      quote.id,
      source,
      speakerLine({ lookup, strings }, quote),
      detail,
      { before: '', hit, after: '' },
      [quote.id],
    );
    return { ...line, citation: citationOf(lookup.document.article, said, cited) };
  });
  const label = (kind: string) => strings.text(SOURCE_SHORT[kind as SourceKind]);
  return listOf('quote', 'quotes', 'noQuotesFound', rows, rows.length, label, strings);
}

const idOf = (annotation: { readonly id: string }) => annotation.id;

function row(
  key: string,
  filter: string,
  title: string,
  detail: string,
  snippet: Snippet | undefined,
  targets: readonly string[],
  also = '',
): RowView {
  const context = snippet ? `${snippet.before}${snippet.hit}${snippet.after}` : '';
  return {
    key,
    filter,
    title,
    ...(detail && { detail }),
    ...(snippet && { snippet }),
    targets,
    searchable: `${title} ${detail} ${context} ${also}`.toLowerCase(),
  };
}

function listOf(
  kind: AnnotationKind,
  label: TextKey,
  none: TextKey,
  rows: readonly RowView[],
  count: number,
  filterLabel: (filter: string) => string,
  strings: Strings,
): ListView {
  const counts = new Map<string, number>();
  for (const { filter } of rows) counts.set(filter, (counts.get(filter) ?? 0) + 1);
  const filters: readonly FilterView[] = [...counts]
    .map(([key, n]) => ({ key, label: filterLabel(key), count: n }))
    .sort((a, b) => b.count - a.count);
  return { kind, label: strings.text(label), count, rows, filters, none: strings.text(none) };
}
