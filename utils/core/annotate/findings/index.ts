import type { AnnotatedArticle, Finding } from '../../model.ts';

/** A check over the finished document; precision first. */
export type Check = (document: Omit<AnnotatedArticle, 'findings'>) => Finding[];

/** One file a check; the order is the order of the findings. */
export const checks: readonly Check[] = [];

export const findFindings: Check = (document) => checks.flatMap((check) => check(document));
