import type { PanelActions } from '../../components/panel/actions.ts';
import type { AnnotatedArticle, Correction } from '../../utils/core/model.ts';
import { correctionOf } from '../../utils/core/present/corrections/fix.ts';
import { withCorrections } from '../../utils/core/present/corrections/index.ts';
import { flagIdOf } from '../../utils/core/present/flag-id.ts';
import type { PanelInput } from '../../utils/core/present/panel/state.ts';
import { SAMPLE } from '../core/present/sample.ts';

const nothing = () => {};

/** A panel nobody drives. */
export const NO_ACTIONS: PanelActions = {
  reveal: nothing,
  point: nothing,
  show: nothing,
  start: nothing,
  clear: nothing,
  correct: nothing,
  undoCorrection: nothing,
  exercise: nothing,
  openWorksheet: nothing,
  copyText: nothing,
  copy: async () => true,
  download: nothing,
  openSheet: nothing,
  openOptions: nothing,
};

/** A panel beside a marked page. */
export const doneWith = (annotated: AnnotatedArticle, changed = false): PanelInput => ({
  page: {
    phase: 'done',
    annotated,
    visible: ['figure', 'party', 'quote', 'flag'],
    changed,
    corrections: [],
  },
});

/** The sample after its reader said that the flagged paragraph belongs. */
export function corrected(): PanelInput {
  const corrections: readonly Correction[] = [correctionOf(SAMPLE, flagIdOf(6), { type: 'belongs' })!];
  const annotated = withCorrections(SAMPLE, corrections);
  return { page: { phase: 'done', annotated, visible: [], changed: false, corrections } };
}
