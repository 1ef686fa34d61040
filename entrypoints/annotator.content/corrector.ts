import type {
  AnnotatedArticle,
  AnnotationId,
  Correction,
  Fix,
  OwnMarking,
  Span,
} from '../../utils/core/model.ts';
import { correctionOf, takenBackBy } from '../../utils/core/present/corrections/fix.ts';
import { ownMarkOf } from '../../utils/core/present/corrections/own-mark.ts';
import { addCorrection, removeCorrection } from '../../utils/extension/corrections.ts';
import type { Extraction } from '../../utils/page/extract/index.ts';
import { spanOfSelection } from '../../utils/page/selected.ts';

/** The article as it is shown, with the corrections made so far. */
interface Shown {
  readonly annotated: AnnotatedArticle;
  readonly extraction: Extraction;
  /** Says beside these words that they could not be marked. */
  readonly refuse: (span: Span) => void;
}

interface CorrectorOptions {
  /** Undefined while there is nothing to correct. */
  readonly shown: () => Shown | undefined;
  /** Shows the article with these corrections in place of those before. */
  readonly recorrect: (extraction: Extraction, corrections: readonly Correction[]) => void;
}

/** Remembers what the reader says is wrong or missing, and has the article shown so corrected. */
export interface Corrector {
  correct(id: AnnotationId, fix: Fix): Promise<void>;
  /** Marks the selected words as what the reader says they are; answers whether they could be. */
  mark(as: OwnMarking): Promise<boolean>;
  undo(key: string): Promise<void>;
}

export function createCorrector(page: Document, { shown, recorrect }: CorrectorOptions): Corrector {
  const remember = async ({ extraction }: Shown, correction: Correction) =>
    recorrect(extraction, await addCorrection(extraction.article, correction));
  const undo = async (key: string) => {
    const now = shown();
    if (now) recorrect(now.extraction, await removeCorrection(now.extraction.article, key));
  };
  return {
    undo,
    async correct(id, fix) {
      const now = shown();
      if (!now) return;
      const before = takenBackBy(now.annotated, id, fix);
      if (before !== undefined) return undo(before);
      const correction = correctionOf(now.annotated, id, fix);
      if (correction) await remember(now, correction);
    },
    async mark(as) {
      const now = shown();
      const selection = page.getSelection();
      const span = now && selection ? spanOfSelection(selection, now.extraction.anchors) : undefined;
      if (!now || !span) return false;
      const correction = ownMarkOf(now.annotated, span, as);
      if (!correction) now.refuse(span);
      else {
        await remember(now, correction);
        selection?.removeAllRanges();
      }
      return correction !== undefined;
    },
  };
}
