import type { AnnotationId, AnnotationKind, Span } from '../../model.ts';
import type { SourceKind } from '../card/speaker.ts';
import type { Snippet } from '../snippet.ts';

/** What can be shown or hidden on the page. */
export type Layer = AnnotationKind | 'flag';

/** A place in the article, for the page to go to. */
export type PanelPlace =
  | { readonly annotation: AnnotationId }
  | { readonly paragraph: number }
  | { readonly span: Span };

export interface FlagView {
  readonly paragraph: number;
  /** 'Paragraph 7' */
  readonly label: string;
  readonly text: string;
  readonly reasons: readonly string[];
}

export interface SummaryLine {
  readonly text: string;
  readonly span: Span;
}

export interface SourceShare {
  readonly kind: SourceKind;
  readonly label: string;
  readonly words: number;
  /** 0…1 of all quoted words. */
  readonly share: number;
  /** '41%' */
  readonly percent: string;
}

export interface SpeakerShare {
  readonly name: string;
  readonly role?: string;
  readonly kind: SourceKind;
  readonly share: number;
  readonly percent: string;
  /** '3 quotes' */
  readonly quotes: string;
  readonly targets: readonly AnnotationId[];
}

export interface SourcingView {
  /** '214 words quoted' */
  readonly total: string;
  readonly kinds: readonly SourceShare[];
  readonly speakers: readonly SpeakerShare[];
}

/** One line of a list: a quantity, a party or a quote, with every place where it stands. */
export interface RowView {
  readonly key: string;
  readonly filter: string;
  readonly title: string;
  readonly detail?: string;
  /** A word behind the title: what kind of thing this is. */
  readonly note?: string;
  readonly snippet?: Snippet;
  readonly targets: readonly AnnotationId[];
  /** The quote with its source, ready to paste. */
  readonly citation?: string;
  /** Lower case; what the search looks through. */
  readonly searchable: string;
}

export interface FilterView {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export interface ListView {
  readonly kind: AnnotationKind;
  /** 'Figures' */
  readonly label: string;
  /** What the tab counts: the rows, turns of phrase left out. */
  readonly count: number;
  readonly rows: readonly RowView[];
  readonly filters: readonly FilterView[];
  /** What to say instead of an empty list. */
  readonly none: string;
}

/** A figure, quotation or name of the headline, and where the text has it. */
export interface HeadlineClaimView {
  readonly text: string;
  /** 'Paragraph 2', or that it is not there. */
  readonly where: string;
  /** Absent where the text does not have it. */
  readonly paragraph?: number;
}

export interface FindingView {
  readonly message: string;
  readonly targets: readonly PanelPlace[];
}

/** Everything the popup and the side panel say about one article. */
export interface PanelView {
  readonly headline: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly date?: string;
  /** '3 min read' */
  readonly length: string;
  /** A warning about the whole text: it is in a language that is not offered. */
  readonly notice?: string;
  readonly flagLine: string;
  /** There was enough to compare with the headline. */
  readonly judged: boolean;
  readonly flags: readonly FlagView[];
  readonly summary: readonly SummaryLine[];
  readonly sourcing: SourcingView;
  readonly lists: readonly ListView[];
  readonly headlineClaims: readonly HeadlineClaimView[];
  readonly findings: readonly FindingView[];
  /** What the reader corrected, a line each. */
  readonly corrected: readonly { readonly key: string; readonly text: string }[];
  /** Nothing at all was found. */
  readonly empty: boolean;
}
