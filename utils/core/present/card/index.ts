import type { AnnotatedArticle, Annotation, AnnotationId } from '../../model.ts';
import { fixesOf } from '../corrections/offers.ts';
import { evidenceIn } from '../evidence.ts';
import { findingText } from '../findings.ts';
import { isIndirect, withoutIndirect } from '../indirect.ts';
import { lookupOf } from '../lookup.ts';
import { figureCard } from './figure.ts';
import { flagCard } from './flag.ts';
import { type CardBody, type CardContext, type CardOptions, findingsAt, layersOf, wordsOf } from './parts.ts';
import { partyCard } from './party.ts';
import { quoteCard } from './quote.ts';
import type { CardView } from './view.ts';

export type { CardOptions } from './parts.ts';

/** Everything the card of one annotation says; undefined where the document has no such annotation. */
export function toCardView(
  document: AnnotatedArticle,
  id: AnnotationId,
  options: CardOptions,
): CardView | undefined {
  const all = lookupOf(document);
  const annotation = all.byId.get(id);
  // whoever asks for the card of paraphrased speech has it marked
  const indirect = options.indirectSpeech || (annotation && isIndirect(annotation));
  const lookup = indirect ? all : lookupOf(withoutIndirect(document));
  const { strings } = options;
  if (!annotation) return flagCard(document, id, strings);
  const context: CardContext = { lookup, all, strings, units: options.units ?? 'as-written' };
  const { inside = [], ...body } = bodyOf(context, annotation);
  return {
    id,
    kind: annotation.kind,
    ...body,
    findings: findingsAt(context, annotation).map((finding) => findingText(finding, strings)),
    layers: { label: strings.text('alsoHere'), items: layersOf(context, annotation, inside) },
    why: {
      label: strings.text('why'),
      rule: `${strings.text('rule')}: ${annotation.rule}`,
      evidence: annotation.evidence?.length
        ? evidenceIn(annotation.evidence, strings)
        : [strings.text('noEvidence')],
    },
    fixes: fixesOf(document, annotation, strings),
    words: wordsOf(strings),
  };
}

function bodyOf(context: CardContext, annotation: Annotation): CardBody {
  switch (annotation.kind) {
    case 'figure':
      return figureCard(context, annotation);
    case 'party':
      return partyCard(context, annotation);
    case 'quote':
      return quoteCard(context, annotation);
  }
}
