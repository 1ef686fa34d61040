import type { AnnotatedArticle } from '../../model.ts';

/** The document as it is; `schema.json` describes it. */
export const toJson = (document: AnnotatedArticle): string => JSON.stringify(document, null, 2);
