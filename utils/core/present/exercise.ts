import type { AnnotatedArticle, Annotation, AnnotationId, AnnotationKind, OwnMark, Span } from '../model.ts';
import { sliceOf } from '../text/spans.ts';
import { isIndirect } from './indirect.ts';
import { isMinor } from './minor.ts';
import { shorten } from './snippet.ts';

/** What a reader found of one kind, beside what was found by the rules. */
export interface ExerciseScore {
  readonly kind: AnnotationKind;
  readonly found: number;
  readonly total: number;
  readonly missed: readonly { readonly id: AnnotationId; readonly text: string }[];
  /** Marks of the reader's that stand nowhere in the document. */
  readonly extra: readonly { readonly span: Span; readonly text: string }[];
}

const KINDS: readonly AnnotationKind[] = ['figure', 'party', 'quote'];

/** Two marks are the same when they share at least half of what they cover together. */
const SAME = 0.5;

/** Compares the marks that a reader made with those of the document, kind by kind; each counts once. */
export function scoreExercise(document: AnnotatedArticle, own: readonly OwnMark[]): readonly ExerciseScore[] {
  const { text } = document.article;
  const sought = document.annotations.filter((one) => !isIndirect(one) && !isTurn(text, one));
  return KINDS.map((kind) => {
    const left = new Set(own.filter((mark) => mark.kind === kind));
    const wanted = sought.filter((one) => one.kind === kind);
    const missed = wanted.filter(({ span }) => {
      const match = [...left].find((mark) => shareOf(mark.span, span) >= SAME);
      return match === undefined || !left.delete(match);
    });
    return {
      kind,
      found: wanted.length - missed.length,
      total: wanted.length,
      missed: missed.map(({ id, span }) => ({ id, text: shorten(sliceOf(text, span), 80) })),
      extra: [...left].map(({ span }) => ({ span, text: shorten(sliceOf(text, span), 80) })),
    };
  });
}

const isTurn = (text: string, one: Annotation): boolean => one.kind === 'figure' && isMinor(text, one);

/** What two spans share of all that they cover, 0…1. */
function shareOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
