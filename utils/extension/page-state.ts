import type { AnnotatedArticle, AnnotationKind, Correction, OwnMark, Problem } from '../core/model.ts';

/** What can be shown or hidden on the page: the kinds of annotation, and the flagged paragraphs. */
export type LayerKind = AnnotationKind | 'flag';
export const LAYERS: readonly LayerKind[] = ['figure', 'party', 'quote', 'flag'];

/** What the content script knows of its page; the popup and the side panel draw it. */
export type PageState =
  /** Nothing is marked: not yet started, or cleared. */
  | { readonly phase: 'off' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'analysing'; readonly headline: string; readonly siteName?: string }
  | {
      readonly phase: 'done';
      /** With the reader's corrections made. */
      readonly annotated: AnnotatedArticle;
      readonly corrections: readonly Correction[];
      /** In class mode: what the reader marked so far, and whether it is compared already. */
      readonly exercise?: { readonly own: readonly OwnMark[]; readonly revealed: boolean };
      readonly visible: readonly LayerKind[];
      /** The page changed under the marks: some text is no longer where it was. */
      readonly changed: boolean;
    }
  | { readonly phase: 'failed'; readonly problem: Problem };
