import type { Draft, DraftRule, Page } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

/** Offices that the tagger took into the name of an institution come out of it, and the people who hold them too. */
export const cutOffices: DraftRule = (drafts, page) => drafts.flatMap((draft) => cutOffice(draft, page));

const isOffice = (page: Page, i: number): boolean => {
  const { lists } = page.facts[i]!;
  return (
    (lists & (LIST.role | LIST.honorific)) !== 0 &&
    (lists & (LIST.firstName | LIST.orgHead)) === 0 &&
    page.facts[i]!.capital
  );
};

/** An organisation with an office in it: "Chief Executive of Acme" is Acme, "Acme Ruler" too, "Yuan Member Wang Mei" two names. */
function cutOffice(draft: Draft, page: Page): Draft[] {
  if (draft.type === 'person' || draft.type === 'group' || draft.to - draft.from < 2) return [draft];
  const { facts, words } = page;
  let { from, to } = draft;
  const person = (start: number, end: number, title: number): Draft => ({
    ...draft,
    from: start,
    to: end,
    type: 'person',
    sure: 0.85,
    evidence: [`“${words[title]!.text}” before it`],
  });
  let lead = from;
  while (lead < to && (isOffice(page, lead) || facts[lead]!.lists & LIST.titleLead)) lead++;
  if (lead > from && lead < to && isOffice(page, lead - 1)) {
    const link = personThenOf(lead, to, page);
    if (/^(?:of|for)$/.test(facts[lead]!.lower)) {
      if (/^(?:minister|secretary)s?$/.test(facts[lead - 1]!.lower)) return [];
      from = lead + 1;
      if (facts[from]?.lower === 'the') from++;
    } else if (link > 0) return [person(lead, link, lead - 1), { ...draft, from: link + 1 }];
    else if (facts[lead - 1]!.lower !== 'executive' && isPersonal(lead, to, page))
      return [person(lead, to, lead - 1)];
  }
  while (to - 1 > from && isOffice(page, to - 1) && !/^(?:of|the|for)$/.test(facts[to - 2]!.lower)) to--;
  while (
    to - 1 > from &&
    to < draft.to &&
    facts[to - 1]!.lists & LIST.titleLead &&
    !(facts[to - 1]!.lists & LIST.orgHead)
  )
    to--;
  const held = heldAfter(draft, page);
  if (held > 0) return [{ ...draft, from, to: held }, person(held, to, held - 1)];
  for (let i = from + 1; i < to - 1; i++) {
    if (!isOffice(page, i) || /^(?:of|the|for|and)$/.test(facts[i - 1]!.lower)) continue;
    if (isPersonal(i + 1, to, page)) return [{ ...draft, from, to: i }, person(i + 1, to, i)];
    const field = /^(?:staff|state|defen[cs]e|police|justice|treasury|operations)$/.test(
      facts[i + 2]?.lower ?? '',
    );
    if (facts[i + 1]!.lower === 'of' && field && isPersonal(i + 3, to, page)) return [person(i + 3, to, i)];
    // Senate Majority Whip Ann Bell of Ohio
    const link = personThenOf(i + 1, to, page);
    if (link > 0)
      return [
        person(i + 1, link, i),
        { ...draft, from: link + (facts[link + 1]!.lower === 'the' ? 2 : 1), to },
      ];
    if (facts[i + 1]!.lower === 'for') return [{ ...draft, from, to: i }];
  }
  return from < to ? [from === draft.from && to === draft.to ? draft : { ...draft, from, to }] : [];
}

/** "Speaker of the [National Assembly Kim Jin-pyo]": where the person begins after the institution held; 0 where none does. */
function heldAfter(draft: Draft, page: Page): number {
  const { facts, words } = page;
  let of = draft.from - 1;
  if (words[draft.from]!.first || facts[draft.from]!.lower === 'united') return 0;
  if (facts[of]!.lower === 'the') of--;
  if (of < 1 || facts[of]!.lower !== 'of' || !(facts[of - 1]!.lists & LIST.role)) return 0;
  for (let i = draft.to - 1; i > draft.from; i--)
    if (facts[i - 1]!.lists & LIST.orgHead) return isPersonal(i, draft.to, page) ? i : 0;
  return draft.to - draft.from === 3 &&
    facts[draft.from]!.shouted &&
    isPersonal(draft.from + 1, draft.to, page)
    ? draft.from + 1
    : 0;
}

/** "Joel Stein of First Harbour": where the "of" after two or three words of a person's name stands, 0 where none does. */
function personThenOf(from: number, to: number, page: Page): number {
  for (let i = from + 2; i < Math.min(from + 4, to - 1); i++)
    if (/^(?:of|at)$/.test(page.facts[i]!.lower)) return isPersonal(from, i, page) ? i : 0;
  return 0;
}

/** One to three capitalised words, none of which heads an institution or a place. */
function isPersonal(from: number, to: number, page: Page): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const { capital, lists, shouted } = page.facts[i]!;
    if (
      !capital ||
      shouted ||
      lists & (LIST.orgHead | LIST.placeHead | LIST.legal | LIST.country | LIST.people)
    )
      return false;
  }
  return true;
}
