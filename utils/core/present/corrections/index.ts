import type { AnnotatedArticle, Correction } from '../../model.ts';
import { applyBelongs } from './belongs.ts';
import { applyNoMark } from './no-mark.ts';
import { applyOtherParty } from './other-party.ts';
import { applyOwnMarks } from './own-mark.ts';
import { applySameParty } from './same-party.ts';
import { applySpeaker } from './speaker.ts';

/** What the reader added can be corrected like all else; parties are split and one before speakers are looked up among them, and marks go last: what names them is still there. */
const STEPS = [
  applyOwnMarks,
  applyOtherParty,
  applySameParty,
  applySpeaker,
  applyNoMark,
  applyBelongs,
] as const;

/** The document as the reader corrected it; the same document where nothing in it is corrected. */
export const withCorrections = (
  document: AnnotatedArticle,
  corrections: readonly Correction[],
): AnnotatedArticle =>
  corrections.length === 0 ? document : STEPS.reduce((d, apply) => apply(d, corrections), document);
