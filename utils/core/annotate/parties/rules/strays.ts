import { type Draft, type DraftRule, keyOf, type Page } from '../draft.ts';
import { isStateShort, PLACES } from '../lexicon/places.ts';

/** "I’ve", "We’re": a pronoun and its verb. */
const CONTRACTION = /^\p{Lu}\p{L}*['’](?:m|ve|ll|d|re|t)$/u;
/** What opens a sentence in a capital and no name: "While Bell sang". */
const OPENERS =
  /^(?:while|why|when|where|how|if|since|although|though|because|unless|until|whether|whereas|with|without|despite|unlike|but|and|or|so|yet|also|then|now|here|yes|no|ok|okay|both|even|instead|meanwhile|get|buy|welcome|watch|ask|visit|thank|thanks|dear|hey|hello|goodbye|former|veteran|renowned|longtime|embattled|retired|disgraced|ousted|legendary|famed|acclaimed|outgoing|incoming|beleaguered|controversial)$/;
/** "12GB", "2.3Ghz", "60FPS": an amount and its unit. */
const MEASURE =
  /^\d[\d.,]*(?:[KMGTP]i?B|[KMGkm]?[Hh]z|FPS|fps|MP|mAh|[mck]m|k?Wh?|[MG]W|[VpKPx]|nm|ft|lbs?|kg|mph|kph|bn|tn|m)$/;
/** "(R-TX)", "D-N.Y.": a party and a state behind a politician. */
const PARTY_STATE = /^[RDI]-(\p{Lu}[\p{L}.]*)$/u;
const LINKS = /^(?:of|for|and|or|the|in|on|at|to|by|with|from|&)$/;

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** "Yep", "Wow": nobody's name. */
const CRIES =
  /^(?:yep|yeah|yup|nope|wow|oops|ouch|ugh|argh|hmm+|hooray|hurrah|hurray|bravo|heck|damn|gosh|alas|aha|phew|amen|congratulations|congrats)$/;

/** "New Year's Day" and what is left of "Ann Bell, Jr.": no party. */
const DAYS =
  /^(?:new year(?: 's)?(?: eve| day)?|christmas(?: eve| day)?|easter(?: sunday| monday)?|thanksgiving|halloween|ramadan|boxing day|memorial day|labou?r day|independence day|black friday|cyber monday|jr\.?|sr\.?|iii?)$/;

/** Takes words out of the tagger's names that are none, and names out that are nothing else. */
export const dropStrays: DraftRule = (drafts, page) =>
  drafts.flatMap((draft) => {
    const d = withoutTail(withoutHead(draft, page), page);
    if (d.from >= d.to || isMeasure(d, page) || isPartyState(d, page) || isCry(d, page) || isDay(d, page))
      return [];
    return [d.from === draft.from && d.to === draft.to ? draft : d];
  });

function withoutHead(d: Draft, page: Page): Draft {
  let { from } = d;
  while (from < d.to && CONTRACTION.test(page.words[from]!.text)) from++;
  const opens = page.words[from]?.first && from + 1 < d.to && d.type !== 'place';
  if (opens && OPENERS.test(page.facts[from]!.lower) && page.facts[from + 1]!.capital) from++;
  return { ...d, from };
}

/** "Office of", "Parliament on Jan", "the Norra Desert in June": up to the link that leads out of the name. */
function withoutTail(d: Draft, page: Page): Draft {
  let { to } = d;
  const dated = MONTH.test(page.facts[to - 1]?.lower ?? '');
  if (dated && to - d.from > 2 && /^(?:in|on|of)$/.test(page.facts[to - 2]!.lower)) to -= 2;
  while (to - 1 > d.from && LINKS.test(page.words[to - 1]!.text)) to--;
  return { ...d, to };
}

const isMeasure = (d: Draft, page: Page): boolean => MEASURE.test(page.words[d.from]!.text);

const isDay = (d: Draft, page: Page): boolean =>
  d.to - d.from < 5 && DAYS.test(keyOf(page, d.from, d.to).replaceAll('’', "'"));

const isCry = (d: Draft, page: Page): boolean =>
  d.to === d.from + 1 && d.type === 'person' && CRIES.test(page.facts[d.from]!.lower);

function isPartyState(d: Draft, page: Page): boolean {
  const state = PARTY_STATE.exec(page.text.slice(page.words[d.from]!.start, page.words[d.to - 1]!.end))?.[1];
  return (
    state !== undefined && (isStateShort(state) || PLACES.has(state.toLowerCase()) || state.includes('.'))
  );
}
