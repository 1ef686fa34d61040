import type { AnnotatedArticle, AnnotationId } from '../../model.ts';
import { belongsOffer } from '../corrections/offers.ts';
import { paragraphOf } from '../flag-id.ts';
import { reasonsOf } from '../reasons.ts';
import { isStray } from '../strays.ts';
import type { Strings } from '../strings.ts';
import { wordsOf } from './parts.ts';
import type { CardView } from './view.ts';

/** The card of a flagged paragraph: the evidence for the flag; undefined where `id` names none. */
export function flagCard(
  document: AnnotatedArticle,
  id: AnnotationId,
  strings: Strings,
): CardView | undefined {
  const paragraph = paragraphOf(id);
  const flag = document.relevance.find((r) => r.paragraph === paragraph && isStray(r));
  if (!flag) return undefined;
  return {
    id,
    kind: 'flag',
    heading: strings.text('kindFlag'),
    title: strings.text('flagTitle'),
    tags: [],
    rows: [],
    lists: [],
    findings: [],
    layers: { label: strings.text('alsoHere'), items: [] },
    why: {
      label: strings.text('why'),
      rule: `${strings.text('rule')}: relevance`,
      evidence: reasonsOf(flag, strings),
      open: true,
    },
    fixes: [belongsOffer(strings)],
    words: wordsOf(strings),
  };
}
