import type { Draft, DraftRule, Page } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

const ADDRESS = /^(?:mr|mrs|ms|miss|messrs|sir|dame|lady|madam|dr|prof|gen|sgt|lt|col|capt|maj|cpl|rev)$/;

/**
 * "Mr Nehow" and "Gen. Haftar" are people whatever the tagger thinks; the words of address stay outside the name, and
 * a title with no name ("Attorney-General") is no party.
 */
export const readTitles: DraftRule = (drafts, page) => {
  const named = drafts.flatMap((draft): Draft[] => {
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
    if (from === draft.from) return [behindRole(draft, page)];
    const person = draft.type === 'place' && (page.facts[from]!.lists & LIST.firstName) !== 0;
    return [{ ...draft, from, ...(person && { type: 'person' as const }) }];
  });
  return addAddressed(named, page);
};

/** "NRPD Asst. Chief Tom Reed": the last office in a long name ends what is none. */
function behindRole(d: Draft, page: Page): Draft {
  if (d.type !== 'person' || d.to - d.from < 4) return d;
  for (let i = d.to - 3; i > d.from; i--) {
    const { lists, capital } = page.facts[i]!;
    if (capital && lists & (LIST.role | LIST.titleLead) && !(lists & LIST.firstName))
      return { ...d, from: i + 1 };
  }
  return d;
}

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);
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
  while (from + 2 < draft.to && isOccupation(from)) from++;
  return from;

  /** "Striker Diego Moreno", "Evacuee Linda Park": what opens the sentence in a capital and is no name. */
  function isOccupation(at: number): boolean {
    const { lists, lower } = facts[at]!;
    if (lists & (LIST.firstName | LIST.orgHead | LIST.placeLead) || !facts[at + 1]!.capital) return false;
    if (lists & LIST.role && draft.type === 'person') return true;
    return page.words[at]!.first && (facts[at + 1]!.lists & LIST.firstName) !== 0 && OCCUPATION.test(lower);
  }

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

/** Endings of words for who does something. */
const OCCUPATION = /\p{Ll}{2,}(?:[^aeiou]er|ter|tor|ist|ician|ee|woman)$/u;

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
