import type { AnnotatedArticle, AnnotationId } from '../../model.ts';
import { reasonsOf } from '../reasons.ts';
import type { Strings } from '../strings.ts';
import { wordsOf } from './parts.ts';
import type { CardView } from './view.ts';

const FLAG_ID = /^flag-(\d+)$/;

/** The id under which a flagged paragraph is marked on the page. */
export const flagIdOf = (paragraph: number): AnnotationId => `flag-${paragraph}`;

/** The card of a flagged paragraph: the evidence for the flag; undefined where `id` names none. */
export function flagCard(
  document: AnnotatedArticle,
  id: AnnotationId,
  strings: Strings,
): CardView | undefined {
  const paragraph = Number(FLAG_ID.exec(id)?.[1] ?? Number.NaN);
  const flag = document.relevance.find((r) => r.paragraph === paragraph && r.verdict === 'unrelated');
  if (!flag) return undefined;
  return {
    id,
    kind: 'flag',
    heading: strings.text('kindFlag'),
    title: strings.text('flagTitle'),
    tags: [],
    rows: [],
    lists: [],
    findings: reasonsOf(flag, strings),
    layers: { label: strings.text('alsoHere'), items: [] },
    why: {
      label: strings.text('why'),
      rule: `${strings.text('rule')}: relevance`,
      evidence: [document.article.headline],
    },
    words: wordsOf(strings),
  };
}
