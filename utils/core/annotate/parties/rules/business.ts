import { type Draft, type DraftRule, keyOf, type Page } from '../draft.ts';
import { MAKER } from '../lexicon/business.ts';
import { PHRASE } from '../tagger/phrases.ts';
import { LIST } from '../tagger/word-facts.ts';
import { addClues, type Clues, cluesAt, NO_CLUES } from './business-clues.ts';

/**
 * A short name that no list knows is a firm or a person by what the article says of it, wherever it says so: "Acme's
 * board", "shares in Acme", "Acme, a chip company" against "Ms Acme", "Acme, who". The clues of all its places count
 * for each of them, for in business news most of them ("Acme said") tell nothing.
 */
export const readBusiness: DraftRule = (drafts, page) => {
  const cut = drafts.map((d) => withoutMaker(d, page));
  const clues = new Map<string, Clues>();
  for (const d of cut) if (isOpen(d, page)) clues.set(keyOf(page, d.from, d.to), NO_CLUES);
  if (clues.size === 0) return cut;
  for (let from = 0; from < page.words.length; from++) {
    if (!page.facts[from]!.capital) continue;
    for (let to = from + 1; to <= Math.min(from + LONGEST, page.words.length); to++)
      note(clues, keyOf(page, from, to), cluesAt(from, to, page));
  }
  for (const d of cut) {
    if (d.to - d.from < 2) continue;
    if (d.type === 'person' && (page.facts[d.from]!.lists & LIST.firstName || d.sure > 0.9))
      note(clues, keyOf(page, d.to - 1, d.to), { firm: 0, shares: 0, person: 3 });
    // "Acme Holdings" says of "Acme" what shares would
    if (d.type === 'organisation')
      note(
        clues,
        keyOf(page, d.from, d.from + 1),
        d.to === d.from + 2 && COMPANY.test(page.facts[d.to - 1]!.lower)
          ? { firm: 2, shares: 2, person: 0 }
          : { firm: 1, shares: 0, person: 0 },
      );
  }
  return cut.map((d) => {
    const told = isOpen(d, page) ? clues.get(keyOf(page, d.from, d.to)) : undefined;
    return told && isFirm(d, told)
      ? { ...d, type: 'organisation', sure: 0.85, evidence: ['the article says of it what is said of firms'] }
      : d;
  });
};

const LONGEST = 3;

/** Last words that only the names of firms have. */
const COMPANY = /^(?:holdings?|inc|corp|plc|ltd|llc|llp|gmbh|ag|industries|technologies|pharmaceuticals)$/;

/** A place has workers, customers and a board of its own, so that more has to be said to make it a firm. */
const isFirm = (d: Draft, { firm, shares, person }: Clues): boolean =>
  d.type === 'place' ? shares >= 4 : firm >= 2 && firm >= 2 * person;

function note(clues: Map<string, Clues>, key: string, more: Clues): void {
  const before = clues.get(key);
  if (before && more !== NO_CLUES) clues.set(key, addClues(before, more));
}

/** A person or an unsure place by the tagger, with no known place, people or first name at its head. */
function isOpen(d: Draft, page: Page): boolean {
  if (d.type === 'organisation' || d.type === 'group' || d.to - d.from > LONGEST) return false;
  if (d.type === 'place' && d.sure > 0.85) return false;
  const { lists } = page.facts[d.from]!;
  if (page.phrases[d.from] === PHRASE.place || lists & (LIST.country | LIST.people | LIST.place))
    return false;
  return !(d.to - d.from > 1 && lists & LIST.firstName);
}

/** "Chipmaker Acme" at the start of a sentence, where the capital says nothing: what it makes is no part of the name. */
function withoutMaker(d: Draft, page: Page): Draft {
  const { facts, words } = page;
  if (d.to - d.from < 2 || !MAKER.has(facts[d.from]!.lower)) return d;
  // behind a dateline ("LEEDS (AP) - Chipmaker Acme") a sentence begins as well
  if (!words[d.from]!.first && !/^[-–—:"“'‘]$/.test(facts[d.from - 1]?.lower ?? '')) return d;
  if (!facts[d.from + 1]!.capital || facts[d.to - 1]!.lists & (LIST.orgHead | LIST.legal)) return d;
  return {
    ...d,
    from: d.from + 1,
    type: 'organisation',
    sure: 0.85,
    evidence: ['what it makes before its name'],
  };
}
