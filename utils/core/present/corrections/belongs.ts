import type { AnnotatedArticle, Correction } from '../../model.ts';
import { isStray } from '../strays.ts';
import { byKey, paragraphKey } from './keys.ts';

/** Takes the flag off paragraphs of which the reader said that they belong. */
export function applyBelongs(
  document: AnnotatedArticle,
  corrections: readonly Correction[],
): AnnotatedArticle {
  const belong = byKey(corrections, 'belongs');
  if (belong.size === 0) return document;
  let changed = false;
  const relevance = document.relevance.map((one) => {
    if (!isStray(one) || !belong.has(paragraphKey(document, one.paragraph))) return one;
    changed = true;
    const { evidence: _, apart: __, ...rest } = one;
    return { ...rest, verdict: 'related' as const, reasons: [] };
  });
  return changed ? { ...document, relevance } : document;
}
