import type { AnnotatedArticle, Article } from '../model.ts';
import { furtherStages } from './further-stages.ts';
import { type AnnotateOptions, annotateInSteps } from './steps.ts';

export type { AnnotateOptions } from './steps.ts';

/** All stages in order over one article. Pure and synchronous: the same article gives the same result. */
export function annotate(article: Article, options: AnnotateOptions = {}): AnnotatedArticle {
  return annotateInSteps(article).whole(furtherStages, options);
}
