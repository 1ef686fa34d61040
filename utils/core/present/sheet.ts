import type { AnnotatedArticle, Annotation, AnnotationId, AnnotationKind } from '../model.ts';
import { sliceOf } from '../text/spans.ts';
import { introduction } from './card/party.ts';
import { speakerLine } from './card/speaker.ts';
import { formatValue } from './format/value.ts';
import { withoutIndirect } from './indirect.ts';
import { type Lookup, lookupOf, quoteAround } from './lookup.ts';
import { isMinor } from './minor.ts';
import { type Snippet, shorten, snippetAt } from './snippet.ts';
import type { Strings } from './strings.ts';

/** One thing to check before publication. */
export interface SheetItem {
  /** Kind, words and which time they stand in the text: the same for a text that changed elsewhere. */
  readonly key: string;
  readonly number: number;
  readonly kind: AnnotationKind;
  readonly target: AnnotationId;
  /** 1-based. */
  readonly paragraph: number;
  readonly claim: string;
  /** Who says it, or who this is. */
  readonly detail?: string;
  readonly snippet: Snippet;
}

export type CheckState = 'open' | 'ok' | 'query';

/** What the reader noted at one item. */
export interface SheetMark {
  readonly state: CheckState;
  readonly note: string;
  readonly source: string;
}

export type SheetMarks = Readonly<Record<string, SheetMark>>;
export const UNMARKED: SheetMark = { state: 'open', note: '', source: '' };

export interface SheetProgress {
  readonly done: number;
  readonly queries: number;
  readonly total: number;
}

/** Every figure that is marked, every name once, every quote, numbered in the order of the text. */
export function toSheetItems(document: AnnotatedArticle, strings: Strings): readonly SheetItem[] {
  const lookup = lookupOf(withoutIndirect(document));
  const times = new Map<string, number>();
  const named = new Set<string>();
  const items: SheetItem[] = [];
  for (const annotation of lookup.document.annotations) {
    if (annotation.kind === 'figure' && isMinor(document.article.text, annotation)) continue;
    if (annotation.kind === 'party') {
      if (named.has(annotation.party)) continue;
      named.add(annotation.party);
    }
    const words = `${annotation.kind} ${sliceOf(document.article.text, annotation.span)}`;
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    items.push(itemOf(lookup, annotation, `${words} ${time}`, items.length + 1, strings));
  }
  return items;
}

function itemOf(
  lookup: Lookup,
  annotation: Annotation,
  key: string,
  number: number,
  strings: Strings,
): SheetItem {
  const { text } = lookup.document.article;
  const { claim, detail } = claimOf(lookup, annotation, sliceOf(text, annotation.span), strings);
  return {
    key,
    number,
    kind: annotation.kind,
    target: annotation.id,
    paragraph: lookup.paragraphAt(annotation.span.start) + 1,
    claim,
    ...(detail && { detail }),
    snippet: snippetAt(text, annotation.span, lookup.sentenceAt(annotation.span.start), 70),
  };
}

function claimOf(
  lookup: Lookup,
  annotation: Annotation,
  surface: string,
  strings: Strings,
): { readonly claim: string; readonly detail?: string | undefined } {
  switch (annotation.kind) {
    case 'figure': {
      const { words } = formatValue(annotation.value, surface, annotation.approximate, strings);
      const quote = quoteAround(lookup, annotation.span);
      return { claim: words, detail: quote && speakerLine({ lookup, strings }, quote) };
    }
    case 'party': {
      const party = lookup.parties.get(annotation.party);
      return { claim: party?.name ?? surface, detail: party && introduction({ lookup }, party) };
    }
    case 'quote':
      return { claim: `“${shorten(surface, 400)}”`, detail: speakerLine({ lookup, strings }, annotation) };
  }
}

export function progressOf(items: readonly SheetItem[], marks: SheetMarks): SheetProgress {
  const states = items.map((item) => marks[item.key]?.state ?? 'open');
  return {
    done: states.filter((state) => state !== 'open').length,
    queries: states.filter((state) => state === 'query').length,
    total: items.length,
  };
}

const SIGNS: Readonly<Record<CheckState, string>> = { open: '[ ]', ok: '[x]', query: '[?]' };
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');

/** The sheet as a task list in Markdown, to send or to file. */
export function sheetToMarkdown(document: AnnotatedArticle, marks: SheetMarks, strings: Strings): string {
  const { headline, url } = document.article;
  const items = toSheetItems(document, strings);
  const { done, queries, total } = progressOf(items, marks);
  const lines = items.map((item) => {
    const { state, note, source } = marks[item.key] ?? UNMARKED;
    const about = [item.detail, note && `${strings.text('note')}: ${note}`, source].filter(
      (part) => part !== '' && part,
    );
    return `- ${SIGNS[state]} ${item.number}. ${[item.claim, ...about].map((part) => plain(`${part}`)).join(' — ')}`;
  });
  const count = strings.text('sheetProgress', done, total);
  return [
    `# ${strings.text('sheetTitle')}: ${plain(headline)}`,
    [url, `${count} · ${strings.count('queries', queries)}`].filter(Boolean).join('\n\n'),
    lines.join('\n'),
    '',
  ].join('\n\n');
}
