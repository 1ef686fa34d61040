import type { DraftRule, Page } from '../draft.ts';

/** What a minister is minister of names no organisation: "Minister for Gender, Labour and Social Development". */
export const dropPortfolios: DraftRule = (drafts, page) => {
  let end = -1;
  return drafts.filter((d) => {
    if (d.type === 'person') end = -1;
    if (d.type === 'person' || page.words[d.from]!.first) return true;
    const goesOn = (end >= 0 && joinsOn(page, end, d.from)) || opensPortfolio(page, d.from);
    if (d.type !== 'organisation' || !goesOn) return true;
    end = d.to;
    return false;
  });
};

/** Whether the words from `from` to `to` are but commas, "and", and fields in capitals between them. */
function joinsOn(page: Page, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let i = from; i < to; i++) {
    const { capital, lower, lists } = page.facts[i]!;
    if (page.words[i]!.first || (!/^(?:,|and|&|the)$/.test(lower) && !(capital && lists === 0))) return false;
  }
  return true;
}

/** Whether an office and "of" or "for" lead, over fields in capitals, to the word at `at`. */
function opensPortfolio(page: Page, at: number): boolean {
  for (let of = at - 1; of > 0 && of > at - 9 && !page.words[of]!.first; of--) {
    const { lower } = page.facts[of]!;
    if (/^(?:of|for)$/.test(lower)) {
      const office = page.facts[of - 1]!.lower;
      // "Commissioner for Trade" has a field, "Commissioner of the Metropolitan Police" an employer
      return (
        (/^ministers?$/.test(office) ||
          (lower === 'for' && /^(?:commissioner|secretary|mec)$/.test(office))) &&
        joinsOn(page, of + 1, at)
      );
    }
  }
  return false;
}
