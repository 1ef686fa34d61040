import { type Draft, type DraftRule, keyOf, type Page } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

/**
 * Two names that the tagger took for one: "Kenya's Electoral Commission" (owner and owned), "Ruto and Odinga" (two
 * that stand alone elsewhere), "India, Pakistan".
 */
export const splitJoined: DraftRule = (drafts, page) => {
  const alone = new Map<string, Draft>();
  for (const d of drafts) if (!alone.has(keyOf(page, d.from, d.to))) alone.set(keyOf(page, d.from, d.to), d);
  return drafts.flatMap((d) => splitOne(d, page, alone));
};

function splitOne(draft: Draft, page: Page, alone: ReadonlyMap<string, Draft>): Draft[] {
  for (let i = draft.from + 1; i < draft.to - 1; i++) {
    const lower = page.facts[i]!.lower;
    const left = { ...draft, to: i };
    const right = { ...draft, from: i + 1 };
    if (lower === "'s" || lower === "'") {
      const owner = ownerType(draft.from, i, page, alone);
      if (owner && page.facts[i + 1]!.capital)
        return [{ ...left, type: owner }, ...splitOne(right, page, alone)];
    } else if (lower === 'and' || lower === '&' || lower === ',' || lower === '/') {
      const a = alone.get(keyOf(page, draft.from, i));
      const b = alone.get(keyOf(page, i + 1, draft.to));
      const people = draft.type === 'person' && lower !== '&';
      if ((a && b) || people)
        return [
          { ...left, type: a?.type ?? draft.type },
          ...splitOne({ ...right, type: b?.type ?? draft.type }, page, alone),
        ];
    }
  }
  return [draft];
}

function ownerType(
  from: number,
  to: number,
  page: Page,
  alone: ReadonlyMap<string, Draft>,
): Draft['type'] | undefined {
  const known = alone.get(keyOf(page, from, to));
  if (known) return known.type === 'group' ? undefined : known.type;
  const lists = page.facts[from]!.lists;
  if (to === from + 1) return lists & (LIST.country | LIST.place) ? 'place' : undefined;
  return lists & LIST.firstName && to === from + 2 ? 'person' : undefined;
}
