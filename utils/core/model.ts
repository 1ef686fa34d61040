/**
 * The document model: the one contract of the command line, the messages, the storage and the exports.
 *
 * All offsets are UTF-16 code units into `article.text`, half-open. Annotations are sorted by position; they may
 * nest (a figure inside a quote) but never half-overlap within one kind. Ids are made of kind and position, so the
 * same text always gives the same ids. Everything here is plain JSON.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type AnnotationId = string;
export type PartyId = string;

export type ParagraphRole = 'heading' | 'body' | 'list-item' | 'block-quote' | 'caption';

export interface Paragraph {
  readonly index: number;
  readonly role: ParagraphRole;
  readonly span: Span;
  readonly sentences: readonly Span[];
}

export interface Article {
  readonly url: string;
  /** BCP 47 primary subtag, 'und' when unknown. */
  readonly language: string;
  readonly headline: string;
  readonly byline?: string;
  readonly siteName?: string;
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

interface Marked {
  readonly id: AnnotationId;
  readonly span: Span;
  /** Name of the detector that found it. */
  readonly rule: string;
  /** What decided, in words a reader can check. */
  readonly evidence?: readonly string[];
}

interface Bounds {
  /** A range is ONE figure; `amount` is then its middle. */
  readonly low?: number;
  readonly high?: number;
}

export type Value =
  /** `currency` is ISO 4217 where known. */
  | ({ readonly type: 'money'; readonly amount: number; readonly currency: string } & Bounds)
  /** `points`: percentage points, not percent. */
  | ({ readonly type: 'percent'; readonly amount: number; readonly points?: boolean } & Bounds)
  /** `unit` is a singular English name: 'gigawatt'. */
  | ({ readonly type: 'quantity'; readonly amount: number; readonly unit: string } & Bounds)
  /** `of` is what is counted, singular: 'company'. */
  | ({ readonly type: 'count'; readonly amount: number; readonly of?: string } & Bounds)
  /** 'one in five' 0.2, 'a third' 0.333…, 'doubled' 2. */
  | { readonly type: 'ratio'; readonly amount: number }
  /** Votes and results: 10-9. */
  | { readonly type: 'score'; readonly low: number; readonly high: number }
  | ({ readonly type: 'age'; readonly amount: number } & Bounds)
  | { readonly type: 'ordinal'; readonly rank: number; readonly of?: string }
  /** TIMEX3 value: '2026-02-01', '2026-H2', '2025-11', '199X', 'T14:30'. */
  | { readonly type: 'date' | 'time'; readonly iso: string; readonly from?: string; readonly to?: string }
  /** ISO 8601 duration in `iso`: 'P3D'. */
  | ({
      readonly type: 'duration';
      readonly amount: number;
      readonly unit: string;
      readonly iso: string;
    } & Bounds)
  /** Repetition: every week, annually. */
  | { readonly type: 'set'; readonly iso: string };

export type ValueType = Value['type'];

export interface Figure extends Marked {
  readonly kind: 'figure';
  readonly value: Value;
  /** True where a hedge ('nearly', 'at least') stands beside it; the hedge stays outside the span. */
  readonly approximate: boolean;
  /** Which way a change went, where the text says so ('fell 0.2 %'); the amount is as written. */
  readonly change?: 'rise' | 'fall';
  /** The noun the figure belongs to, where the text names it. */
  readonly measures?: Span;
}

export interface PartyMention extends Marked {
  readonly kind: 'party';
  readonly party: PartyId;
}

export type QuoteForm = 'direct' | 'mixed' | 'indirect';
export type SpeakerType = 'named' | 'organisation' | 'anonymous';

export interface Speaker {
  /** Where the text names the speaker for this quote; absent when taken over from further away. */
  readonly span?: Span;
  readonly party?: PartyId;
  readonly name: string;
  readonly type: SpeakerType;
  /** Why the source is not named, where the text says so. */
  readonly anonymity?: string;
  /** The words around leave room for another speaker: shown with a doubt, never as a fact. */
  readonly unsure?: true;
}

export interface Quote extends Marked {
  readonly kind: 'quote';
  readonly form: QuoteForm;
  readonly speaker?: Speaker;
  readonly cue?: Span;
}

export type Annotation = Figure | PartyMention | Quote;
export type AnnotationKind = Annotation['kind'];

export type PartyType = 'person' | 'organisation' | 'place' | 'group';

export interface Party {
  readonly id: PartyId;
  readonly type: PartyType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Role as the text introduces it, and the organisation or place it names, each with the span that says so. */
  readonly role?: { readonly text: string; readonly span: Span };
  readonly affiliation?: { readonly party: PartyId; readonly span: Span };
  readonly mentions: readonly AnnotationId[];
}

export type Verdict = 'related' | 'unsure' | 'unrelated' | 'site-text';

/** One piece of evidence on a paragraph as data: what `reasons` says in English, for whoever says it in another language. */
export type RelevanceEvidence =
  /** How many of its words stand in the headline too. */
  | { readonly type: 'headline-words'; readonly shared: number }
  /** How many of its names stand elsewhere in the article. */
  | { readonly type: 'known-names'; readonly known: number; readonly names: number }
  /** Share of its words that are used elsewhere, and what is typical of this article, 0…1. */
  | { readonly type: 'known-words'; readonly share: number; readonly typical: number }
  /** Names that only it brings in, and how many more there are. */
  | { readonly type: 'new-names'; readonly names: readonly string[]; readonly more: number };

export interface Relevance {
  readonly paragraph: number;
  /** 0 nothing to do with the headline … 1. */
  readonly score: number;
  readonly verdict: Verdict;
  /** Evidence a reader can check, never a bare score. */
  readonly reasons: readonly string[];
  /** Those of the reasons that weigh words and names, as data, in the same order. */
  readonly evidence?: readonly RelevanceEvidence[];
  /** Sentences of a long paragraph that may be unrelated to the headline although the rest of it belongs. */
  readonly apart?: Span;
}

export interface Summary {
  readonly sentences: readonly Span[];
}

/** A checkable piece of the headline. */
export interface HeadlineClaim {
  readonly kind: 'figure' | 'quote' | 'name';
  readonly text: string;
}

/** What a finding rests on, in the words of the article: what its message says in English, for whoever says it otherwise. */
export type FindingEvidence =
  /** The body has nothing of it. */
  | { readonly type: 'headline-not-found'; readonly claim: HeadlineClaim }
  /** The first paragraph that has it. */
  | {
      readonly type: 'headline-supported';
      readonly claims: readonly (HeadlineClaim & { readonly paragraph: number })[];
    }
  /** Two amounts for what seems to be the same; a thousandfold apart where it is a slip of scale. */
  | { readonly type: 'conflicting-figures' | 'scale-slip'; readonly first: string; readonly second: string }
  /** One amount for two different things. */
  | {
      readonly type: 'reused-amount';
      readonly amount: string;
      readonly first: string;
      readonly second: string;
    }
  /** `change` in percent, signed: what the two ends make. */
  | {
      readonly type: 'change-does-not-compute';
      readonly from: string;
      readonly to: string;
      readonly by: string;
      readonly change: number;
    }
  | {
      readonly type: 'percent-for-points';
      readonly from: string;
      readonly to: string;
      readonly by: string;
      readonly points: number;
    }
  | {
      readonly type: 'parts-do-not-sum';
      readonly parts: readonly string[];
      readonly whole: string;
      readonly sum: number;
    };

export interface Finding {
  readonly type: string;
  /** In English. */
  readonly message: string;
  readonly evidence?: FindingEvidence;
  readonly annotations: readonly AnnotationId[];
  readonly paragraphs: readonly number[];
}

export interface AnnotatedArticle {
  readonly version: 1;
  readonly article: Article;
  readonly annotations: readonly Annotation[];
  readonly parties: readonly Party[];
  readonly relevance: readonly Relevance[];
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/** A mark that a reader makes in class mode. */
export interface OwnMark {
  readonly kind: AnnotationKind;
  readonly span: Span;
}

interface Corrected {
  /** What it is about in words, not offsets: the same at the next visit, wherever it stands then. */
  readonly key: string;
  /** The words of the mark, the name of the party or the start of the paragraph. */
  readonly text: string;
  readonly sentence: string;
  /** The rule that was wrong. */
  readonly rule: string;
}

/** What a reader says is wrong; kept on their machine, applied again when the article is annotated next. */
export type Correction =
  /** This is no figure, name or quote. */
  | (Corrected & { readonly type: 'no-mark'; readonly kind: AnnotationKind })
  /** Somebody else says it. */
  | (Corrected & { readonly type: 'speaker'; readonly name: string; readonly source: SpeakerType | 'nobody' })
  /** The party `text` is the one called `name`. */
  | (Corrected & { readonly type: 'same-party'; readonly name: string })
  /** The mention `text` is not of the party called `name`. */
  | (Corrected & { readonly type: 'other-party'; readonly name: string })
  /** The reader marked `text` as a figure, a name or a quote. */
  | (Corrected & OwnMarking & { readonly type: 'mark' })
  /** The flagged paragraph belongs to the article. */
  | (Corrected & { readonly type: 'belongs' });

/** What a reader says selected words are. */
export type OwnMarking =
  | { readonly kind: 'figure' | 'quote' }
  | { readonly kind: 'party'; readonly party: PartyType };

/** What a reader may say of one mark or flag; a correction is what is remembered of it. */
export type Fix =
  | { readonly type: 'no-mark' }
  | { readonly type: 'speaker'; readonly name: string; readonly source: SpeakerType | 'nobody' }
  | { readonly type: 'same-party'; readonly name: string }
  | { readonly type: 'other-party' }
  | { readonly type: 'belongs' };

/** Why something could not be done: a code for programs, one clear sentence for people. */
export interface Problem {
  readonly code: string;
  /** In English. */
  readonly message: string;
  /** What varies within a code, for whoever says it in another language: which kind of page, how many characters. */
  readonly about?: string;
}

export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
