import { type Draft, type DraftRule, keyOf, type Page } from '../draft.ts';
import { isStateShort } from '../lexicon/places.ts';
import { PHRASE } from '../tagger/phrases.ts';
import { LIST } from '../tagger/word-facts.ts';

const LOCATES = /^(?:in|at|from|to|near|across|throughout|outside|into|toward|towards)$/;

/** "Kansas City, Mo." and "Tyler, TX": the state after a place. */
export const addStates: DraftRule = (drafts, page) => {
  const out: Draft[] = [];
  let skip = -1;
  drafts.forEach((d, k) => {
    if (d.from < skip) return;
    out.push(d);
    const at = d.to + 1;
    if (d.type === 'group' || at >= page.words.length || page.words[at]!.first) return;
    // Dunmore, Calif.: but Ann Bell, MD
    if (d.type === 'person' && (d.to - d.from > 1 || !/\p{Ll}/u.test(page.words[at]!.text))) return;
    if (
      page.facts[d.to]!.lower !== ',' ||
      !isStateShort(page.words[at]!.text) ||
      (drafts[k + 1]?.from ?? at) < at
    )
      return;
    const next = drafts[k + 1];
    if (next && next.from === at && next.to > at + 2) return;
    out[out.length - 1] = { ...d, type: 'place' };
    out.push({
      from: at,
      to: at + 1,
      type: 'place',
      sure: 0.95,
      rule: 'state',
      evidence: ['a state after a place'],
    });
    skip = Math.max(at + 1, next?.from === at ? next.to : at + 1);
  });
  return out;
};

/** Known places that the tagger half took for something else; and people whose last name is a place's. */
export const readPlaces: DraftRule = (drafts, page) => {
  const surnames = new Set<string>();
  for (const d of drafts)
    if (d.type === 'person' && d.to - d.from > 1 && d.sure > 0.7 && isPlaceWord(page, d.to - 1))
      surnames.add(keyOf(page, d.to - 1, d.to));
  return drafts.map((d): Draft => {
    if (d.to === d.from + 1 && d.type === 'place' && surnames.has(page.facts[d.from]!.lower)) {
      const before = page.words[d.from]!.first ? '' : page.facts[d.from - 1]!.lower;
      return LOCATES.test(before)
        ? d
        : { ...d, type: 'person', sure: 0.9, evidence: ['a person of this name is in the article'] };
    }
    if (d.type === 'place' || d.type === 'group' || !isKnownPlace(d, page)) return d;
    const several = d.to - d.from > 1;
    const doubt = d.type === 'organisation' && d.sure < (several ? 0.97 : 0.7);
    return doubt || (several && d.sure < 0.8)
      ? { ...d, type: 'place', sure: 0.8, evidence: ['known place'] }
      : d;
  });
};

const isPlaceWord = (page: Page, i: number): boolean =>
  (page.facts[i]!.lists & (LIST.country | LIST.place)) !== 0;

function isKnownPlace(d: Draft, page: Page): boolean {
  if (page.phrases[d.from] !== PHRASE.place) return false;
  for (let i = d.from + 1; i < d.to; i++) if (page.phrases[i] !== PHRASE.insidePlace) return false;
  return page.phrases[d.to] !== PHRASE.insidePlace;
}
