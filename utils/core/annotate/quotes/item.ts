import type { PartyType, Span } from '../../model.ts';
import type { Tag } from './words/function-words.ts';
import type { Form } from './words/inflect.ts';
import type { WordForm } from './words/word-form.ts';

/** A word or mark outside quotations, or a whole quotation. */
export interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  /** What its letters tell. */
  readonly written: WordForm;
  tag: Tag;
  /** Index into the runs, where this is a quotation. */
  readonly run: number;
  /** Ends in a possessive 's or s'. */
  possessive: boolean;
  /** First word of its sentence. */
  readonly first: boolean;
  /** What the name that this word belongs to stands for, and whether this is its first word. */
  name: { readonly kind: PartyType; readonly opens: boolean } | undefined;
  lemma: string | undefined;
  form: Form | undefined;
}

/** A paragraph with each quotation folded into one item: what is left is the reporter's own voice. */
export interface Outline {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

/** A known name and what it stands for. */
export interface Named extends Span {
  readonly kind: PartyType;
}
