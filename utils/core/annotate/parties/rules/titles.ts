import type { Draft, DraftRule, Page } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

const ADDRESS = /^(?:mr|mrs|ms|miss|messrs|sir|dame|lady|madam|dr|prof|gen|sgt|lt|col|capt|maj|cpl|rev)$/;

/**
 * "Mr Nehow" and "Gen. Haftar" are people whatever the tagger thinks; the words of address stay outside the name, and
 * a title with no name ("Attorney-General") is no party.
 */
export const readTitles: DraftRule = (drafts, page) => {
  const named = dropPortfolios(drafts, page)
    .flatMap((draft) => cutOffice(draft, page))
    .flatMap((draft): Draft[] => {
      const from = afterTitles(draft, page);
      if (from >= draft.to) return [];
      const before = addressBefore(from, page);
      if (before >= 0 && draft.type !== 'person' && draft.to - from <= 4)
        return [
          {
            ...draft,
            from,
            type: 'person',
            sure: 0.99,
            evidence: [`“${page.words[before]!.text}” before it`],
          },
        ];
      return [from === draft.from ? draft : { ...draft, from }];
    });
  return addAddressed(named, page);
};

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);
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
  const { facts } = page;
  let { from, to } = draft;
  let lead = from;
  while (lead < to && (isOffice(page, lead) || facts[lead]!.lists & LIST.titleLead)) lead++;
  if (lead > from && lead < to && isOffice(page, lead - 1)) {
    if (/^(?:of|for)$/.test(facts[lead]!.lower)) {
      if (/^(?:minister|secretary)s?$/.test(facts[lead - 1]!.lower)) return [];
      from = lead + 1;
      if (facts[from]?.lower === 'the') from++;
    } else if (personThenOf(lead, to, page) > 0) {
      const link = personThenOf(lead, to, page);
      return [
        {
          ...draft,
          from: lead,
          to: link,
          type: 'person',
          sure: 0.85,
          evidence: [`“${page.words[lead - 1]!.text}” before it`],
        },
        { ...draft, from: link + 1 },
      ];
    } else if (isPersonal(lead, to, page))
      return [
        {
          ...draft,
          from: lead,
          type: 'person',
          sure: 0.85,
          evidence: [`“${page.words[lead - 1]!.text}” before it`],
        },
      ];
  }
  while (to - 1 > from && isOffice(page, to - 1) && !/^(?:of|the|for)$/.test(facts[to - 2]!.lower)) to--;
  while (
    to - 1 > from &&
    to < draft.to &&
    facts[to - 1]!.lists & LIST.titleLead &&
    !(facts[to - 1]!.lists & LIST.orgHead)
  )
    to--;
  for (let i = from + 1; i < to - 1; i++)
    if (isOffice(page, i) && !/^(?:of|the|for|and)$/.test(facts[i - 1]!.lower) && isPersonal(i + 1, to, page))
      return [
        { ...draft, from, to: i },
        {
          ...draft,
          from: i + 1,
          to,
          type: 'person',
          sure: 0.8,
          evidence: [`“${page.words[i]!.text}” before it`],
        },
      ];
  return from < to ? [from === draft.from && to === draft.to ? draft : { ...draft, from, to }] : [];
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

/** What a minister is minister of names no organisation: "Minister for Gender, Labour and Social Development". */
function dropPortfolios(drafts: readonly Draft[], page: Page): Draft[] {
  let end = -1;
  return drafts.filter((d) => {
    if (d.type === 'person' || page.words[d.from]!.first) return true;
    const { facts } = page;
    const of = facts[d.from - 1]!.lower === 'the' ? d.from - 2 : d.from - 1;
    const opens =
      of > 0 && /^(?:of|for)$/.test(facts[of]!.lower) && /^ministers?$/.test(facts[of - 1]!.lower);
    let gap = end;
    while (gap < d.from && /^(?:,|and|&)$/.test(facts[gap]?.lower ?? '')) gap++;
    const goesOn = end >= 0 && gap === d.from;
    if (d.type !== 'organisation' || !(opens || goesOn)) return true;
    end = d.to;
    return false;
  });
}

/** "Gen Prayut" and "meteorologist Peng Chi" where nobody marked the name. */
function addAddressed(drafts: readonly Draft[], page: Page): Draft[] {
  const out: Draft[] = [];
  let next = 0;
  for (let i = 1; i < page.words.length; i++) {
    while (next < drafts.length && drafts[next]!.to <= i) out.push(drafts[next++]!);
    if (
      (drafts[next]?.from ?? Infinity) <= i ||
      !page.facts[i]!.capital ||
      page.facts[i]!.lists & (LIST.honorific | LIST.titleLead)
    )
      continue;
    const title = addressBefore(i, page) >= 0 ? addressBefore(i, page) : roleJustBefore(i, page);
    if (title < 0) continue;
    let to = i + 1;
    while (
      to < page.words.length &&
      to < i + 3 &&
      to < (drafts[next]?.from ?? Infinity) &&
      !page.words[to]!.first &&
      page.facts[to]!.capital
    )
      to++;
    out.push({
      from: i,
      to,
      type: 'person',
      sure: 0.9,
      rule: 'title',
      evidence: [`“${page.words[title]!.text}” before it`],
    });
    i = to - 1;
  }
  out.push(...drafts.slice(next));
  return out;
}

/** First word of the draft that is no title; its end where all are. */
function afterTitles(draft: Draft, page: Page): number {
  const { facts } = page;
  let { from } = draft;
  if (draft.type === 'person' || draft.type === 'organisation') {
    let to = from;
    while (
      to < draft.to &&
      (facts[to]!.lists & (LIST.honorific | LIST.role | LIST.titleLead)) !== 0 &&
      (facts[to]!.lists & (LIST.firstName | LIST.orgHead)) === 0
    )
      to++;
    if (to === draft.to && draft.sure < 0.9) return to;
  }
  while (
    from + 1 < draft.to &&
    (ADDRESS.test(bare(facts[from]!.lower)) || (draft.type === 'person' && isTitle(from)))
  )
    from++;
  while (from + 1 < draft.to && from > draft.from && facts[from]!.lower === '.') from++;
  return from;

  function isTitle(at: number): boolean {
    const { lists, lower } = facts[at]!;
    return (
      (lists & (LIST.honorific | LIST.titleLead)) !== 0 &&
      (lists & LIST.firstName) === 0 &&
      facts[at + 1]!.capital &&
      lower.length > 2
    );
  }
}

/** The word of address that stands before the name, a stop between allowed; -1 where none does. */
function addressBefore(from: number, page: Page): number {
  if (page.words[from]!.first) return -1;
  let before = from - 1;
  if (before > 0 && page.facts[before]!.lower === '.') before--;
  return before >= 0 && page.facts[before]!.capital && ADDRESS.test(bare(page.facts[before]!.lower))
    ? before
    : -1;
}

/** The role in lower case right before the name at `at`, one that names a single person; -1 where none stands there. */
function roleJustBefore(at: number, page: Page): number {
  if (page.words[at]!.first) return -1;
  const { capital, lists, lower } = page.facts[at - 1]!;
  const person =
    !capital &&
    (lists & LIST.role) !== 0 &&
    !/s$/.test(lower) &&
    !/^(?:chair|host|head|speaker|model|forward|judge|guard|partner|driver|captain|player|coach|manager)$/.test(
      lower,
    );
  return person &&
    !(page.facts[at]!.lists & (LIST.calendar | LIST.country | LIST.people | LIST.place | LIST.orgHead)) &&
    page.phrases[at] === 0
    ? at - 1
    : -1;
}
