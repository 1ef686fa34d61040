import { type Draft, type DraftRule, type DraftType, keyOf, type Page } from '../draft.ts';
import { PHRASE } from '../tagger/phrases.ts';
import { LIST } from '../tagger/word-facts.ts';

/** One article, one sense: mentions spelt the same take the type that the surest of them give, if that is clear. */
export const agreeOnTypes: DraftRule = (taken, page) => {
  const drafts = peopleInFull(withoutBrands(taken, page), page);
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

/** "MailOnline", "TaskRabbit": no person writes a capital so far within a name, but for a Fitz. */
const BRAND = /^(?!Fitz)\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}/u;

const withoutBrands = (drafts: readonly Draft[], page: Page): Draft[] =>
  drafts.map((d) =>
    d.type === 'person' && d.to === d.from + 1 && BRAND.test(page.words[d.from]!.text)
      ? { ...d, type: 'organisation', evidence: [...d.evidence, 'written like a brand'] }
      : d,
  );

const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;

/** "P.J. Stone" is a person where "Stone" is one. */
function peopleInFull(drafts: readonly Draft[], page: Page): readonly Draft[] {
  const bare = new Set(
    drafts
      .filter((d) => d.type === 'person' && d.to === d.from + 1 && d.sure > 0.6)
      .map((d) => keyOf(page, d.from, d.to)),
  );
  return drafts.map((d): Draft => {
    if (d.type !== 'organisation' || d.to !== d.from + 2 || !bare.has(keyOf(page, d.to - 1, d.to))) return d;
    const first = page.facts[d.from]!.lists & LIST.firstName || INITIALS.test(page.words[d.from]!.text);
    const heads = page.facts[d.to - 1]!.lists & (LIST.orgHead | LIST.legal | LIST.placeHead);
    return first && !heads
      ? {
          ...d,
          type: 'person',
          evidence: [...d.evidence, 'the last name alone is a person’s in the article'],
        }
      : d;
  });
}

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
  // Ford Motor: the bare name may be the firm
  const firms = new Set(
    drafts
      .filter((d) => d.type === 'organisation' && d.to - d.from > 1)
      .map((d) => keyOf(page, d.from, d.from + 1)),
  );
  for (const d of drafts) {
    if (d.to - d.from < 2 || d.sure < 0.5) continue;
    if (d.type === 'person') {
      const key = keyOf(page, d.to - 1, d.to);
      lend(key, d.type, d.sure ** 2);
      const firm = votes.get(key)?.get('organisation') ?? 0;
      if (firm > 0 && !firms.has(key)) lend(key, d.type, firm);
    }
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
