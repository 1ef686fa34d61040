import { type Draft, type DraftRule, type DraftType, keyOf, type Page } from '../draft.ts';
import { PHRASE } from '../tagger/phrases.ts';
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

/** A person named in full lends type to the bare last name, "Acme Steel Holdings" to "Acme Steel" and "Acme". */
function lendToShortForms(
  drafts: readonly Draft[],
  page: Page,
  votes: Map<string, Map<DraftType, number>>,
): void {
  const lend = (key: string, type: DraftType, weight: number): void => {
    const vote = votes.get(key);
    if (vote && !vote.has('group')) vote.set(type, (vote.get(type) ?? 0) + weight);
  };
  for (const d of drafts) {
    if (d.to - d.from < 2 || d.sure < 0.5) continue;
    if (d.type === 'person') lend(keyOf(page, d.to - 1, d.to), d.type, d.sure ** 2);
    if (d.type !== 'organisation') continue;
    if (
      page.phrases[d.from] === PHRASE.place ||
      page.facts[d.from]!.lists & (LIST.country | LIST.place | LIST.people)
    )
      continue;
    const legal = (page.facts[d.to - 1]!.lists & LIST.legal) !== 0;
    for (let to = d.from + 1; to < Math.min(d.to, d.from + 4); to++)
      lend(keyOf(page, d.from, to), d.type, d.sure ** 2 * (legal ? 3 : to > d.from + 1 ? 1 : 0.4));
  }
}

const isFixed = (d: Draft, page: Page): boolean =>
  d.sure > 0.98 ||
  d.rule === 'dateline' ||
  (d.to === d.from + 1 && (page.facts[d.from]!.lists & (LIST.country | LIST.people)) !== 0 && d.sure > 0.6);
