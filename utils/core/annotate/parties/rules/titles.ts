import type { Draft, DraftRule } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

const ADDRESS = /^(?:mr|mrs|ms|miss|messrs|sir|dame|lady|madam|dr|prof|gen|sgt|lt|col|capt|maj|cpl|rev)$/;

/** "Mr Nehow" and "Gen. Haftar" are people whatever the tagger thinks; the words of address stay outside the name. */
export const readTitles: DraftRule = (drafts, page) =>
  drafts.flatMap((draft): Draft[] => {
    let { from } = draft;
    const { facts } = page;
    while (
      from + 1 < draft.to &&
      (ADDRESS.test(bare(facts[from]!.lower)) || (draft.type === 'person' && startsWithTitle(from)))
    )
      from++;
    while (from + 1 < draft.to && facts[from]!.lower === '.') from++;
    let before = from - 1;
    if (before > 0 && facts[before]!.lower === '.') before--;
    const address =
      before >= 0 &&
      !page.words[from]!.first &&
      ADDRESS.test(bare(facts[before]!.lower)) &&
      facts[before]!.capital;
    if (address && draft.type !== 'person' && draft.to - from <= 4)
      return [
        { ...draft, from, type: 'person', sure: 0.99, evidence: [`“${page.words[before]!.text}” before it`] },
      ];
    if (from === draft.from) return [draft];
    return [{ ...draft, from }];

    function startsWithTitle(at: number): boolean {
      const lists = facts[at]!.lists;
      return (
        (lists & LIST.honorific) !== 0 &&
        (lists & LIST.firstName) === 0 &&
        facts[at + 1]!.capital &&
        facts[at]!.lower.length > 2
      );
    }
  });

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);
