import type { Figure } from '../../model.ts';

/** 'two degrees above the mean' are no temperature, 'two degrees below zero' are. */
const AFTER = /^ (?:(?:above|below|over|more|less)\b(?! zero| freezing)|of (?:warming|cooling)\b)/i;
/** 'warming should stay under', 'it has warmed by some'. */
const BEFORE = /\b(?:warm(?:ing|ed|s)?|cool(?:ing|ed)|global temperatures?)\b[^.;!?]*$/i;

/** Whether an amount says how much more or less something is, so that no zero of a scale counts in it. */
export const isDifference = (text: string, { span, change }: Figure): boolean =>
  change !== undefined ||
  AFTER.test(text.slice(span.end, span.end + 20)) ||
  BEFORE.test(text.slice(Math.max(0, span.start - 60), span.start));
