import type { Annotation, Finding, Span } from '../../model.ts';
import { contains, sliceOf } from '../../text/spans.ts';
import type { UnitSystem } from '../format/convert.ts';
import { formatValue } from '../format/value.ts';
import { type Lookup, startingWithin } from '../lookup.ts';
import { shorten, snippetAt } from '../snippet.ts';
import type { Strings } from '../strings.ts';
import type { CardLayer, CardLink, CardList, CardView } from './view.ts';

export interface CardOptions {
  readonly strings: Strings;
  readonly units?: UnitSystem;
  /** Paraphrased speech is marked too. */
  readonly indirectSpeech?: boolean;
}

/** What every builder of a card is given. */
export interface CardContext {
  readonly lookup: Lookup;
  /** The whole document, paraphrased speech included even where it is not marked. */
  readonly all: Lookup;
  readonly strings: Strings;
  readonly units: UnitSystem;
}

/** What differs from kind to kind; the rest of a card is the same for all. */
export type CardBody = Pick<CardView, 'heading' | 'title' | 'tags' | 'rows' | 'lists'> &
  Partial<Pick<CardView, 'subtitle' | 'titleCard' | 'citation'>> & {
    readonly inside?: readonly Annotation[];
  };

/** A list longer than this is cut when drawn from a document of thousands of marks. */
const LIST_LIMIT = 60;

export const textAt = ({ lookup }: CardContext, span: Span): string =>
  sliceOf(lookup.document.article.text, span);

export function linkTo({ lookup }: CardContext, annotation: Annotation): CardLink {
  const { text } = lookup.document.article;
  const within = lookup.sentenceAt(annotation.span.start);
  const snippet = snippetAt(text, annotation.span, within);
  return { target: annotation.id, kind: annotation.kind, snippet };
}

export function listOf(context: CardContext, label: string, annotations: readonly Annotation[]): CardList[] {
  if (annotations.length === 0) return [];
  const items = annotations.slice(0, LIST_LIMIT).map((a) => linkTo(context, a));
  return [{ label, items, showAll: context.strings.text('showAll', `${items.length}`) }];
}

export function layersOf(context: CardContext, here: Annotation, inside: readonly Annotation[]): CardLayer[] {
  const around = context.lookup.document.annotations.filter(
    (other) => other.id !== here.id && contains(other.span, here.span) && !inside.includes(other),
  );
  return [...around, ...inside].map((a) => ({
    id: a.id,
    kind: a.kind,
    text: shorten(labelOf(context, a), 44),
  }));
}

function labelOf(context: CardContext, annotation: Annotation): string {
  const surface = textAt(context, annotation.span);
  switch (annotation.kind) {
    case 'figure':
      return formatValue(annotation.value, surface, annotation.approximate, context.strings).words;
    case 'party':
      return context.lookup.parties.get(annotation.party)?.name ?? surface;
    case 'quote':
      return annotation.speaker?.name ? `${annotation.speaker.name}: “${surface}”` : `“${surface}”`;
  }
}

export const insideOf = ({ lookup }: CardContext, here: Annotation): readonly Annotation[] =>
  startingWithin(lookup.document.annotations, here.span).filter(
    (other) => other.id !== here.id && contains(here.span, other.span) && !contains(other.span, here.span),
  );

export const findingsAt = ({ lookup }: CardContext, here: Annotation): readonly Finding[] =>
  lookup.document.findings.filter(
    (finding) => !CONFIRMING.has(finding.type) && finding.annotations.includes(here.id),
  );

/** Findings that confirm: the list of checks has them, a card would alarm by them. */
const CONFIRMING: ReadonlySet<string> = new Set(['headline-supported']);

/** What the buttons of every card say. */
export const wordsOf = (strings: Strings): CardView['words'] => ({
  close: strings.text('close'),
  jump: strings.text('jump'),
  copy: strings.text('copyCitation'),
  copied: strings.text('copied'),
  openCard: strings.text('openCard'),
  correct: strings.text('correct'),
  choose: strings.text('choose'),
});
