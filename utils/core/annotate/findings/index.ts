import type { AnnotatedArticle, Finding } from '../../model.ts';
import { checkChangePercent } from './change-percent.ts';
import { checkConflictingAges } from './conflicting-ages.ts';
import { checkConflictingFigures } from './conflicting-figures.ts';
import { checkHeadline } from './headline-support.ts';
import { checkPartsSum } from './parts-sum.ts';
import { checkPercentPoints } from './percent-points.ts';
import { checkReusedAmount } from './reused-amount.ts';
import { checkScaleSlip } from './scale-slip.ts';

/** A check over the finished document; precision first. */
export type Check = (document: Omit<AnnotatedArticle, 'findings'>) => Finding[];

/** One file a check; the order is the order of the findings. */
export const checks: readonly Check[] = [
  checkHeadline,
  checkConflictingFigures,
  checkConflictingAges,
  checkScaleSlip,
  checkReusedAmount,
  checkChangePercent,
  checkPercentPoints,
  checkPartsSum,
];

export const findFindings: Check = (document) => checks.flatMap((check) => check(document));
