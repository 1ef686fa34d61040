import { type Draft, type DraftRule, type DraftType, keyOf, type Page } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

/** One article, one sense: mentions spelt the same take the type that the surest of them give, if that is clear. */
export const agreeOnTypes: DraftRule = (drafts, page) => {
  const votes = new Map<string, Map<DraftType, number>>();
  for (const d of drafts) {
    const key = keyOf(page, d.from, d.to);
    let vote = votes.get(key);
    if (!vote) {
      vote = new Map();
      votes.set(key, vote);
    }
    vote.set(d.type, (vote.get(d.type) ?? 0) + d.sure ** 2);
  }
  lendToShortForms(drafts, page, votes);
  return drafts.map((d) => {
    const vote = votes.get(keyOf(page, d.from, d.to))!;
    if (vote.size < 2) return d;
    const [type, weight] = [...vote].sort((a, b) => b[1] - a[1])[0]!;
    if (type === d.type || isFixed(d, page) || weight < d.sure ** 2 * 1.2) return d;
    return { ...d, type, evidence: [...d.evidence, `${type} elsewhere in the article`] };
  });
};

/** A person named in full lends type to the bare last name, "Acme Holdings" to "Acme". */
function lendToShortForms(
  drafts: readonly Draft[],
  page: Page,
  votes: Map<string, Map<DraftType, number>>,
): void {
  for (const d of drafts) {
    if (d.to - d.from < 2 || d.sure < 0.5) continue;
    const short =
      d.type === 'person'
        ? keyOf(page, d.to - 1, d.to)
        : d.type === 'organisation'
          ? keyOf(page, d.from, d.from + 1)
          : undefined;
    const vote = short === undefined ? undefined : votes.get(short);
    const lists =
      d.type === 'person' ? 0 : page.facts[d.from]!.lists & (LIST.country | LIST.place | LIST.people);
    if (vote && !lists && !vote.has('group'))
      vote.set(d.type, (vote.get(d.type) ?? 0) + d.sure ** 2 * (d.type === 'person' ? 1 : 0.4));
  }
}

const isFixed = (d: Draft, page: Page): boolean =>
  d.sure > 0.98 ||
  (d.to === d.from + 1 && (page.facts[d.from]!.lists & (LIST.country | LIST.people)) !== 0 && d.sure > 0.6);
