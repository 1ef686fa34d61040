import type { Finding, FindingEvidence } from '../../model.ts';

/** A finding out of what it rests on; its message is the evidence in English, the language of the document model. */
export const toFinding = (
  evidence: FindingEvidence,
  annotations: readonly string[],
  paragraphs: readonly number[],
): Finding => ({ type: evidence.type, message: toMessage(evidence), evidence, annotations, paragraphs });

function toMessage(evidence: FindingEvidence): string {
  switch (evidence.type) {
    case 'headline-not-found':
      return `The headline's ${NOUNS[evidence.claim.kind]} ${shown(evidence.claim)} is not found in the body`;
    case 'headline-supported': {
      const parts = evidence.claims.map((claim) => `${shown(claim)} (paragraph ${claim.paragraph + 1})`);
      return `Of the headline, the body has: ${parts.join(', ')}`;
    }
    case 'conflicting-figures':
      return `The text says ${evidence.first} in one place and ${evidence.second} in another for what seems to be the same`;
    case 'scale-slip':
      return `${evidence.first} and ${evidence.second} have the same digits but differ a thousandfold`;
    case 'reused-amount':
      return `${evidence.amount} is given for ${evidence.first} and for ${evidence.second}`;
    case 'change-does-not-compute':
      return `From ${evidence.from} to ${evidence.to} is a ${evidence.change < 0 ? 'fall' : 'rise'} of ${round(Math.abs(evidence.change))} %, not ${evidence.by}`;
    case 'percent-for-points':
      return `From ${evidence.from} to ${evidence.to} is a change of ${Number(evidence.points.toPrecision(3))} percentage points; ${evidence.by} would be a smaller one`;
    case 'parts-do-not-sum':
      return `${evidence.parts.join(' and ')} make ${evidence.sum}, not ${evidence.whole}`;
  }
}

const NOUNS = { figure: 'figure', quote: 'quotation', name: 'name' } as const;
const shown = ({ text, kind }: { readonly text: string; readonly kind: string }): string =>
  kind === 'quote' ? `“${text}”` : text;
const round = (x: number): string => String(Number(x.toPrecision(x < 10 ? 2 : 3)));
