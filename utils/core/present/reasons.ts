import type { Relevance, RelevanceEvidence } from '../model.ts';
import type { Strings } from './strings.ts';

/** Why a paragraph is flagged, in the words of the interface; in the document's own where it holds no data. */
export function reasonsOf({ reasons, evidence }: Relevance, strings: Strings): readonly string[] {
  if (!evidence || evidence.length === 0) return reasons;
  // what comes after the weighed evidence is a remark on the whole page, said in the document's words alone
  return [...evidence.map((one) => reasonOf(one, strings)), ...reasons.slice(evidence.length)];
}

function reasonOf(evidence: RelevanceEvidence, strings: Strings): string {
  const { text, count, locale } = strings;
  const number = (n: number) => new Intl.NumberFormat(locale).format(n);
  const percent = (share: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  switch (evidence.type) {
    case 'headline-words':
      return evidence.shared === 0
        ? text('evidenceNoHeadlineWord')
        : count('evidenceHeadlineWords', evidence.shared);
    case 'known-names':
      return evidence.known === 0
        ? count('evidenceNoKnownName', evidence.names)
        : text('evidenceKnownNames', number(evidence.known), number(evidence.names));
    case 'known-words':
      return text('evidenceKnownWords', percent(evidence.share), percent(evidence.typical));
    case 'new-names': {
      const names = new Intl.ListFormat(locale, { type: 'conjunction' });
      const more = evidence.more > 0 ? [count('evidenceMore', evidence.more)] : [];
      return text('evidenceNewNames', names.format([...evidence.names, ...more]));
    }
  }
}
