import type { Finding, FindingEvidence } from '../model.ts';
import { formatNumber } from './format/number.ts';
import type { Strings } from './strings.ts';

/** A finding in the words of the interface; in the document's own where it holds no data. */
export const findingText = ({ message, evidence }: Finding, strings: Strings): string =>
  evidence ? textOf(evidence, strings) : message;

function textOf(evidence: FindingEvidence, { text, locale }: Strings): string {
  const number = (n: number, digits = 3) => formatNumber(Number(n.toPrecision(digits)), locale);
  switch (evidence.type) {
    case 'headline-not-found':
      return text('findingHeadlineLacks', evidence.claim.text);
    case 'headline-supported': {
      const parts = evidence.claims.map(
        (claim) => `${claim.text} (${text('paragraphNumber', `${claim.paragraph + 1}`)})`,
      );
      return text('findingHeadlineHas', parts.join(', '));
    }
    case 'conflicting-figures':
      return text('findingConflict', evidence.first, evidence.second);
    case 'scale-slip':
      return text('findingScale', evidence.first, evidence.second);
    case 'reused-amount':
      return text('findingReused', evidence.amount, evidence.first, evidence.second);
    case 'change-does-not-compute': {
      const { from, to, by, change } = evidence;
      const size = Math.abs(change);
      const share = number(size, size < 10 ? 2 : 3);
      return text(change < 0 ? 'findingFall' : 'findingRise', from, to, share, by);
    }
    case 'percent-for-points':
      return text('findingPoints', evidence.from, evidence.to, number(evidence.points), evidence.by);
    case 'parts-do-not-sum':
      return text('findingParts', evidence.parts.join(' + '), number(evidence.sum, 15), evidence.whole);
  }
}
