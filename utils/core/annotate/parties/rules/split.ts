import { type Draft, type DraftRule, keyOf, type Page } from '../draft.ts';
import { DEMONYM_OF } from '../lexicon/places.ts';
import { PHRASE } from '../tagger/phrases.ts';
import { LIST } from '../tagger/word-facts.ts';

/**
 * Two names that the tagger took for one: "Kenya's Electoral Commission" (owner and owned), "Ruto and Odinga" (people,
 * or names that stand alone elsewhere), "India-Pakistan", a byline and its place ("Ann Lee LONDON"), "Ghana Bishop Osei",
 * a speaker and his house.
 */
export const splitJoined: DraftRule = (drafts, page) => {
  const joined = joinLegalForms(drafts, page);
  const alone = new Map<string, Draft>();
  for (const d of joined) if (!alone.has(keyOf(page, d.from, d.to))) alone.set(keyOf(page, d.from, d.to), d);
  return joined.flatMap((d) => splitOne(d, page, alone));
};

/** "Morton, Inc." is one name; a legal form alone is none. */
function joinLegalForms(drafts: readonly Draft[], page: Page): Draft[] {
  const out: Draft[] = [];
  for (const d of drafts) {
    if (
      d.to === d.from + 1 &&
      page.facts[d.from]!.lists & LIST.legal &&
      page.facts[d.from]!.lower.length > 2
    ) {
      const last = out[out.length - 1];
      if (last && last.to === d.from - 1 && page.facts[last.to]!.lower === ',' && last.type !== 'group')
        out[out.length - 1] = { ...last, to: d.to, type: 'organisation' };
    } else out.push(d);
  }
  return out;
}

function splitOne(draft: Draft, page: Page, alone: ReadonlyMap<string, Draft>): Draft[] {
  for (let i = draft.from + 1; i < draft.to - 1; i++) {
    const { lower } = page.facts[i]!;
    const left = { ...draft, to: i };
    const right = { ...draft, from: i + 1 };
    if (lower === "'s" || lower === "'") {
      const owner = ownerType(draft.from, i, page, alone);
      if (owner && page.facts[i + 1]!.capital)
        return [{ ...left, type: owner }, ...splitOne(right, page, alone)];
    } else if (lower === '-' && isCountry(page, draft.from, i) && isCountry(page, i + 1, draft.to)) {
      return [placeOrPeople(left, page), placeOrPeople(right, page)];
    } else if (lower === '-' && draft.type === 'person' && isPair(draft, i, page)) {
      // the Keller-Hart debate
      return [left, right];
    } else if (lower === 'of' && isSpeakerOf(draft, i, page)) {
      return [{ ...left, type: 'person' }, right];
    } else if (/^[-–]$/.test(lower) && !page.words[i]!.glued && !page.words[i + 1]!.glued) {
      // a dash: what follows is a name only where it is one elsewhere
      const b = alone.get(keyOf(page, i + 1, draft.to));
      const place = page.phrases[draft.from] === PHRASE.place && i === draft.from + 1;
      return [{ ...left, type: place ? 'place' : draft.type }, ...(b ? [{ ...right, type: b.type }] : [])];
    } else if (/^(?:and|&|,|\/)$/.test(lower)) {
      const a = alone.get(keyOf(page, draft.from, i));
      const b = alone.get(keyOf(page, i + 1, draft.to));
      if (joinsTwo(draft, i, page, a, b))
        return [
          { ...left, type: a?.type ?? draft.type },
          ...splitOne({ ...right, type: b?.type ?? draft.type }, page, alone),
        ];
    }
  }
  const people = splitPeopleOff(draft, page);
  if (people.length > 1) return people;
  return draft.type === 'person' ? splitPlaceOff(draft, page) : [draft];
}

/** One name, a hyphen between no spaces, another name. */
const isPair = ({ from, to }: Draft, at: number, { words }: Page): boolean =>
  at === from + 1 && to === from + 3 && words[at]!.glued && words[at + 1]!.glued;

const SAYING = /^(?:said|says|added|adds|argued|warned|noted|wrote|writes|told|asked|by)$/;

/** Whether a draft is a speaker and his house: `said "Ana Flores of Cobalt Research"`. `at`: the "of". */
function isSpeakerOf({ from, type }: Draft, at: number, { facts }: Page): boolean {
  if (type !== 'organisation' || at !== from + 2 || !SAYING.test(facts[from - 1]?.lower ?? '')) return false;
  const [first, last] = [facts[from]!, facts[from + 1]!];
  return (first.lists & LIST.firstName) !== 0 && last.capital && !(last.lists & (LIST.orgHead | LIST.legal));
}

/** "Salvadoran Ana Flores" and "Iraqi Kurdistan": a people before a person or a place; institutions keep theirs. */
function splitPeopleOff(draft: Draft, page: Page): Draft[] {
  const { facts } = page;
  const { lists } = facts[draft.from]!;
  if (draft.to - draft.from < 2 || !(lists & LIST.people) || lists & LIST.firstName) return [draft];
  const next = draft.from + 1;
  const person =
    draft.to - next > 1 &&
    draft.to - next < 4 &&
    (facts[next]!.lists & LIST.firstName) !== 0 &&
    isPlain(next);
  // not "Western Ukraine", "Spanish Guinea"
  const nation = (DEMONYM_OF.get(facts[draft.from]!.lower) ?? '') !== '';
  const place =
    nation &&
    draft.type === 'place' &&
    page.phrases[next] === PHRASE.place &&
    !(facts[next]!.lists & LIST.country);
  if (!person && !place) return [draft];
  return [
    placeOrPeople({ ...draft, to: next }, page),
    { ...draft, from: next, type: person ? 'person' : 'place' },
  ];

  function isPlain(at: number): boolean {
    for (let i = at; i < draft.to; i++)
      if (facts[i]!.lists & (LIST.orgHead | LIST.legal | LIST.placeHead) || !facts[i]!.capital) return false;
    return true;
  }
}

/** Whether "X and Y" within one draft are two names. */
function joinsTwo(draft: Draft, at: number, page: Page, a: Draft | undefined, b: Draft | undefined): boolean {
  const { lower } = page.facts[at]!;
  // "Morton, Inc."
  if (lower === ',' && page.facts[at + 1]!.lists & LIST.legal && at + 2 >= draft.to - 1) return false;
  if (draft.type === 'person') return lower !== '&';
  if (a && b) return lower !== '&';
  if (lower !== 'and') return false;
  for (let i = draft.from; i < at; i++) if (/^(?:of|for|on)$/.test(page.facts[i]!.lower)) return false;
  if (page.facts[at - 1]!.lists & LIST.legal && page.facts[at - 1]!.lower !== 'co') return true;
  if (a || b) return true;
  // "Johnson Controls and Lear": none of the two ends in a word that would own both ("Trade and Industry Ministry")
  const head = page.facts[draft.to - 1]!.lists & (LIST.orgHead | LIST.legal);
  return draft.sure < 0.75 && !head && draft.type === 'organisation';
}

const isCountry = (page: Page, from: number, to: number): boolean =>
  to === from + 1 && (page.facts[from]!.lists & (LIST.country | LIST.people)) !== 0;

const placeOrPeople = (d: Draft, page: Page): Draft => ({
  ...d,
  type: page.facts[d.from]!.lists & LIST.country ? 'place' : 'group',
  sure: 0.9,
  evidence: ['one of a pair'],
});

/** A byline that runs on into its place, and a country before a title or after a person. */
function splitPlaceOff(draft: Draft, page: Page): Draft[] {
  const { facts } = page;
  const last = facts[draft.to - 1]!;
  if (draft.to - draft.from > 2 && last.shouted && last.lower.length > 3 && !facts[draft.from]!.shouted) {
    let from = draft.to - 1;
    while (facts[from - 1]!.shouted && from - 1 > draft.from) from--;
    return [
      { ...draft, to: from },
      { ...draft, from, type: 'place', sure: 0.8, evidence: ['place after a byline'] },
    ];
  }
  if (
    draft.to - draft.from > 2 &&
    isCountry(page, draft.from, draft.from + 1) &&
    facts[draft.from + 1]!.lists & (LIST.honorific | LIST.titleLead)
  ) {
    let from = draft.from + 2;
    while (from + 1 < draft.to && facts[from]!.lists & (LIST.honorific | LIST.titleLead)) from++;
    return [placeOrPeople({ ...draft, to: draft.from + 1 }, page), { ...draft, from }];
  }
  if (
    draft.to - draft.from > 1 &&
    last.lists & LIST.country &&
    !(last.lists & LIST.firstName) &&
    last.lower !== 'jordan' &&
    last.lower !== 'chad'
  )
    return [
      { ...draft, to: draft.to - 1 },
      { ...draft, from: draft.to - 1, type: 'place', sure: 0.8, evidence: ['a country after a name'] },
    ];
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
  const { lists } = page.facts[from]!;
  if (to === from + 1) return lists & (LIST.country | LIST.place) ? 'place' : undefined;
  if (page.facts[to - 1]!.lists & LIST.placeHead && page.facts[to - 1]!.capital) return 'place';
  // "World Trade Organization's Geneva office"
  if (page.facts[to - 1]!.lists & LIST.orgHead && page.facts[to - 1]!.capital) return 'organisation';
  return lists & LIST.firstName && to === from + 2 ? 'person' : undefined;
}
