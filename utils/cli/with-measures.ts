import { addMeasures } from '../core/annotate/measures/index.ts';
import type { AnnotatedArticle } from '../core/model.ts';

/** The article with what its amounts measure. The part-of-speech tagger takes a while to load: only who asks waits. */
export async function withMeasures(annotated: AnnotatedArticle): Promise<AnnotatedArticle> {
  const { tagTerms } = await import('../core/annotate/nlp.ts');
  return addMeasures(annotated, tagTerms);
}
