import type { AnnotatedArticle, AnnotationId, Correction, OwnMark, Problem } from '../../model.ts';
import { type ExerciseScore, scoreExercise } from '../exercise.ts';
import type { Strings } from '../strings.ts';
import { toPanelView } from './index.ts';
import type { Layer, PanelView } from './view.ts';

/** What is known of the page, the reader's corrections made. */
export interface PanelInput {
  readonly page:
    | { readonly phase: 'starting' | 'off' | 'reading' }
    | { readonly phase: 'analysing'; readonly headline: string; readonly siteName?: string }
    | { readonly phase: 'failed'; readonly problem: Problem }
    | {
        readonly phase: 'done';
        readonly annotated: AnnotatedArticle;
        readonly visible: readonly Layer[];
        readonly changed: boolean;
        readonly corrections: readonly Correction[];
        readonly exercise?: { readonly own: readonly OwnMark[]; readonly revealed: boolean };
      };
  /** The mark that the reader points at on the page. */
  readonly pointed?: AnnotationId;
  /** What the reader chose; as the extension came where absent. */
  readonly settings?: { readonly indirectSpeech: boolean };
}

/** What a panel shows, from the click to the marked page. */
export type PanelState =
  | { readonly phase: 'starting' | 'off' | 'reading' }
  | { readonly phase: 'analysing'; readonly headline: string; readonly outlet?: string }
  | { readonly phase: 'failed'; readonly problem: Problem }
  /** Class mode: what the reader marked, and once revealed how it compares. */
  | {
      readonly phase: 'exercise';
      readonly headline: string;
      readonly own: readonly OwnMark[];
      readonly scores?: readonly ExerciseScore[];
    }
  | {
      readonly phase: 'done';
      readonly view: PanelView;
      readonly visible: readonly Layer[];
      readonly changed: boolean;
      readonly pointed?: AnnotationId;
    };

export function toPanelState({ page, pointed, settings }: PanelInput, strings: Strings): PanelState {
  switch (page.phase) {
    case 'starting':
    case 'off':
    case 'reading':
    case 'failed':
      return page;
    case 'analysing': {
      const { headline, siteName } = page;
      return { phase: 'analysing', headline, ...(siteName !== undefined && { outlet: siteName }) };
    }
    case 'done': {
      const { annotated, visible, changed, corrections, exercise } = page;
      if (exercise) {
        const { own, revealed } = exercise;
        const { headline } = annotated.article;
        return {
          phase: 'exercise',
          headline,
          own,
          ...(revealed && { scores: scoreExercise(annotated, own) }),
        };
      }
      const view = toPanelView(annotated, {
        strings,
        indirectSpeech: settings?.indirectSpeech ?? false,
        corrections,
      });
      return { phase: 'done', view, visible, changed, ...(pointed !== undefined && { pointed }) };
    }
  }
}
