import type { RelevanceEvidence } from '../../model.ts';
import type { Judgement, Profiles } from './judge.ts';

/** Most new names that are listed. */
const LISTED = 4;

/** Evidence for the verdict on a paragraph, each piece one that a reader can check against the page. */
export function evidenceFor(judgement: Judgement, profiles: Profiles): RelevanceEvidence[] {
  const { evidence, place } = judgement;
  const use = evidence.uses[place]!;
  const profile = evidence.ties.profiles[place + 1]!;
  const { users } = evidence.ties;
  const found: RelevanceEvidence[] = [];
  if (profiles.headline.stems.length > 0) found.push({ type: 'headline-words', shared: use.stemsInHeadline });
  if (use.names > 0) found.push({ type: 'known-names', known: use.namesElsewhere, names: use.names });
  const typical = median(evidence.uses.map((u) => u.plainElsewhere));
  found.push({ type: 'known-words', share: use.plainElsewhere, typical });
  const strangers = profile.chains
    .filter(({ ids }) => ids.every((id) => (users[id]?.length ?? 0) < 2))
    .map((chain) => chain.text);
  const distinct = [...new Set(strangers)];
  if (distinct.length > 0) {
    const names = distinct.slice(0, LISTED);
    found.push({ type: 'new-names', names, more: distinct.length - names.length });
  }
  return found;
}

/** The evidence in English, the language of the document model. */
export function toReason(evidence: RelevanceEvidence): string {
  switch (evidence.type) {
    case 'headline-words':
      return `Words shared with the headline: ${evidence.shared}`;
    case 'known-names':
      return `Names found elsewhere in the article: ${evidence.known} of ${evidence.names}`;
    case 'known-words':
      return `Share of its words used elsewhere: ${percent(evidence.share)} (typical here: ${percent(evidence.typical)})`;
    case 'new-names': {
      const more = evidence.more > 0 ? ` and ${evidence.more} more` : '';
      return `New names it brings in: ${evidence.names.join(', ')}${more}`;
    }
  }
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
