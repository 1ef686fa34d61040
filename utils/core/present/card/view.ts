import type { AnnotationId, AnnotationKind } from '../../model.ts';
import type { FixOffer } from '../corrections/offers.ts';
import type { Snippet } from '../snippet.ts';

/** One place in the article, as a line of words that leads there. */
export interface CardLink {
  /** The annotation to scroll to. */
  readonly target: AnnotationId;
  readonly kind: AnnotationKind;
  readonly snippet: Snippet;
}

export interface CardRow {
  readonly label: string;
  /** Empty where the words of the article say it. */
  readonly text: string;
  /** Words of the article that say so. */
  readonly source?: CardLink;
  /** The annotation whose own card says more. */
  readonly card?: AnnotationId;
}

export interface CardList {
  readonly label: string;
  readonly items: readonly CardLink[];
  /** 'Show all 12' where the list is longer than a card should be at first. */
  readonly showAll: string;
}

/** Another annotation at the same place, around this one or inside it. */
export interface CardLayer {
  readonly id: AnnotationId;
  readonly kind: AnnotationKind;
  readonly text: string;
}

/** Everything a card says, in words: drawing it needs no more knowledge. */
export interface CardView {
  readonly id: AnnotationId;
  readonly kind: AnnotationKind | 'flag';
  /** 'Figure · Money' */
  readonly heading: string;
  readonly title: string;
  /** The annotation whose card is about the one in the title: the party that speaks. */
  readonly titleCard?: AnnotationId;
  readonly subtitle?: string;
  /** Short remarks: 'approximate in the text', 'Partial quote'. */
  readonly tags: readonly string[];
  readonly rows: readonly CardRow[];
  readonly lists: readonly CardList[];
  /** What checks found here; said first, as it is what a reader would miss. */
  readonly findings: readonly string[];
  readonly layers: { readonly label: string; readonly items: readonly CardLayer[] };
  readonly why: {
    readonly label: string;
    readonly rule: string;
    readonly evidence: readonly string[];
    /** The evidence is the point of this card: shown without being asked for. */
    readonly open?: boolean;
  };
  /** What a reader may say is wrong here. */
  readonly fixes: readonly FixOffer[];
  /** The quote with its source, ready to paste. */
  readonly citation?: string;
  readonly words: {
    readonly close: string;
    readonly jump: string;
    readonly copy: string;
    readonly copied: string;
    readonly openCard: string;
    /** 'Something wrong?' */
    readonly correct: string;
    readonly choose: string;
  };
}
