import type { Judgement, Profiles } from './judge.ts';

/** Most new names a reason lists. */
const LISTED = 4;

/** Evidence for the verdict on a paragraph, in words a reader can check against the page. */
export function reasonsFor(judgement: Judgement, profiles: Profiles): string[] {
  const { evidence, place } = judgement;
  const use = evidence.uses[place]!;
  const profile = evidence.ties.profiles[place + 1]!;
  const { users } = evidence.ties;
  const reasons: string[] = [];
  if (profiles.headline.stems.length > 0)
    reasons.push(`Words shared with the headline: ${use.stemsInHeadline}`);
  if (use.names > 0)
    reasons.push(`Names found elsewhere in the article: ${use.namesElsewhere} of ${use.names}`);
  const typical = median(evidence.uses.map((u) => u.plainElsewhere));
  reasons.push(
    `Share of its words used elsewhere: ${percent(use.plainElsewhere)} (typical here: ${percent(typical)})`,
  );
  const strangers = profile.chains
    .filter(({ ids }) => ids.every((id) => (users.get(id)?.length ?? 0) < 2))
    .map((chain) => chain.text);
  const distinct = [...new Set(strangers)];
  if (distinct.length > 0) {
    const more = distinct.length > LISTED ? ` and ${distinct.length - LISTED} more` : '';
    reasons.push(`New names it brings in: ${distinct.slice(0, LISTED).join(', ')}${more}`);
  }
  return reasons;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
