import type { AnnotatedArticle, Finding } from '../../model.ts';
import { checkHeadline } from './headline-support.ts';

/** A check over the finished document; precision first. */
export type Check = (document: Omit<AnnotatedArticle, 'findings'>) => Finding[];

/** One file a check; the order is the order of the findings. */
export const checks: readonly Check[] = [checkHeadline];

export const findFindings: Check = (document) => checks.flatMap((check) => check(document));
