import { yearAt } from '../dates/year.ts';
import type { Veto } from '../detector.ts';
import { type Place, rule } from '../grammar/pattern.ts';
import { MONTHS, PERIODS, WEEKDAYS } from '../lexicon/calendar.ts';
import { CODES, CURRENCIES, SIGNS } from '../lexicon/currencies.ts';
import { CARDINALS, SCALES } from '../lexicon/numbers.ts';
import { UNITS } from '../lexicon/units.ts';
import { isStop, nounAfter } from '../noun.ts';
import { at, isHyphen, raw, type Scan, word } from '../scan.ts';

const YES = {};
const CRAFT =
  'jet|jets|jetliner|jetliners|airliner|airliners|plane|planes|aircraft|airplane|airplanes|dreamliner|dreamliners|max';
const STREET =
  '^street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|square|place|plaza|court|crescent|terrace|gardens|parkway|highway|way|row|mews';
/** Heads whose number may look like a year. */
const LAWS = new Set(
  `article section flight route highway windows boeing page room channel chapter resolution title rule bill prop proposition
  mazda peugeot directive form russell bbc`.split(/\s+/),
);

const UNITS_OF_TROOPS =
  'airborne|infantry|armored|armoured|cavalry|mechanized|mechanised|division|brigade|battalion|regiment|fleet|army|corps|squadron|marines|marine|rangers|artillery';
/** Who has a first and a second: 'World No. 1', 'British No. 2'. */
const RANKING = /^(?:world|europe|asia|team|seed|player)$|(?:ish|an|ese|ch)$/;

/** Numbers that are part of a name, told by the capitals around them. */
export const nameVeto: Veto = {
  name: 'name',
  rules: [
    rule("<head> (' s)? (+.)? ~ <label>", 'a number after what it tells apart', ({ head, label }) =>
      head === 'no' || (label >= 1900 && label < 2200 && !LAWS.has(head)) ? undefined : YES,
    ),
    rule('^group of <digits>', 'a group of countries', () => YES),
    rule('@^_ ^no (+.)? <digits>', 'a number after a name', (_, { scan, from }) =>
      isNoHead(scan, from - 1) || RANKING.test(word(scan, from - 1)) ? undefined : YES,
    ),
    rule('^<int> ^mile|inch|foot|acre|pound|ton ^_', 'a measure in a name', () => YES),
    rule(`<rank> ^${UNITS_OF_TROOPS}`, 'troops called by their number', () => YES),
    rule(
      '<rank> ^congress|parliament|knesset|amendment|circuit',
      'a parliament, court or article called by its number',
      () => YES,
    ),
    rule('<rank> arrondissement|parallel', 'a place called by its number', () => YES),
    rule("the? ^<int> ~ ^day|days|year|years (' s?)? ^war", 'a war called by its length', () => YES),
    rule('<int> ^<many> !^_', 'a programme called by its length', (_, { scan, to }) =>
      isShouted(scan, to - 1) ? undefined : YES,
    ),
    rule('^us|u.s. <n:digits>', 'a road', ({ n }, { scan, to }) =>
      n < 1000 &&
      at(scan, to).lower !== '-' &&
      !isMeasured(scan, to) &&
      nounAfter(scan, to, false) === undefined
        ? YES
        : undefined,
    ),
    rule('<year> ^_ +<digits>', 'a body in the sky', () => YES),
    rule(
      '<anyDigits> caliber|calibre|rifle|rifles|handgun|pistol|revolver|bullet|bullets',
      'a calibre',
      (_, { scan, from }) => (word(scan, from).startsWith('.') ? YES : undefined),
    ),
    rule(`<n:digits> ~ ${CRAFT}`, 'a type of aircraft', ({ n }) => (isCraft(n) ? YES : undefined)),
    rule('<n:digits>', 'a type of aircraft', ({ n }, { scan, to }) =>
      isCraft(n) &&
      scan.hints.aircraft &&
      !isMeasured(scan, isHyphen(scan, to) ? to + 1 : to) &&
      !/[^s]s$/.test(word(scan, to))
        ? YES
        : undefined,
    ),
    rule(`<digits> (<rank>)? (^_ (^_ (^_ ${STREET}/${STREET})/${STREET}))`, 'an address', () => YES),
    rule(`<rank> ^_ ${STREET}`, 'an address', () => YES),
    rule('^act|treaty|accord|constitution of <year>', 'a law and its year', () => YES),
    rule('<digits> ^cent', 'a singer', () => YES),
    rule('<anyDigits> ^fm', 'a radio station', () => YES),
    rule('@^_ <anyDigits>', 'a version in a name', (_, { scan, from }) =>
      /^\d{1,2}\.\d{1,2}$/.test(word(scan, from)) &&
      !at(scan, from).glued &&
      !isNoHead(scan, from - 1) &&
      !isMeasured(scan, from + 1) &&
      (word(scan, from).endsWith('.0') || !isTabled(scan, from))
        ? YES
        : undefined,
    ),
    rule('<digits> zip code', 'a zip code', () => YES),
    rule('<digits> - ^<int>', 'a number in a name', (_, { scan, to }) =>
      at(scan, to - 1).type === 'word' ? YES : undefined,
    ),
    rule('<rank> ^_ ^_', 'a rank in a name', (_, place) => (isNamed(place) ? YES : undefined)),
    rule('^<rank> ^_ !+.', 'a rank in a name', (_, place) => (isNamed(place) ? YES : undefined)),
    rule('^<rank> of ^_', 'a rank in a name', (_, { scan, from }) =>
      isShouted(scan, from) ? undefined : YES,
    ),
    rule('@^_ ^<rank>', 'a rank in a name', (_, { scan, from }) => (isShouted(scan, from) ? undefined : YES)),
    rule("^poor|ocean|moody ' s <label>", 'a number in a name', () => YES),
    rule(
      '!@a|an <digits> ~ stock|share|issue (index|average|indicator/_ index|average|indicator/_ _ index|average|indicator)',
      'an index',
      (_, { from }) => ({
        to: from + 2,
      }),
    ),
    rule('@^_ <digits> index', 'an index', () => YES),
    rule('^<int>', 'a number word in a name', (_, place) => worded(place)),
    rule('@^_ <label>', 'a number that ends a name', (_, place) => afterCapital(place)),
  ],
};

const isCraft = (n: number): boolean => /^(?:7[0-8]7|3[0-8]0)$/.test(String(n));
const isShouted = (scan: Scan, i: number): boolean => raw(scan, i) === raw(scan, i).toUpperCase();

/** 'First Boston', '20th Century Fox': no 'First Quarter', no '3rd May'. */
function isNamed({ scan, from, to }: Place): boolean {
  const digits = at(scan, from).type === 'digits';
  if (!digits && (!at(scan, from).capital || isShouted(scan, from))) return false;
  const next = word(scan, digits ? to - 2 : from + 1);
  return (
    !MONTHS.has(next) &&
    !/^(?:quarter|half)$/.test(next) &&
    (!digits || next !== 'century' || at(scan, to - 1).capital)
  );
}

/** What makes a number after a name a figure all the same: a unit, a scale, a percent sign, a currency. */
export function isMeasured(scan: Scan, to: number): boolean {
  const next = word(scan, to);
  if (SCALES.has(next) || /^(?:%|percent|per)$/.test(next)) return true;
  if (at(scan, to).type !== 'word') return next === '°';
  return (UNITS.has(next) && next !== 'point') || (CURRENCIES.has(next) && next !== 'won');
}

/** 'Big Three', 'Group of Seven', 'BBC One', 'Nine Inch Nails': number words in capitals among capitals. */
function worded({ scan, from }: Place): object | undefined {
  if (at(scan, from).type !== 'word') return undefined;
  const [before, next] = [at(scan, from - 1), at(scan, from + 1)];
  if (before.lower === 'of' && at(scan, from - 2).capital) return YES;
  if (before.type !== 'word') return undefined;
  const goesOn = next.type === 'word' && next.capital;
  if (before.lower === 'the')
    return goesOn && from > 1 && !PERIODS.has(next.lower) ? { to: from + 2 } : undefined;
  if (before.capital && !(goesOn && at(scan, from + 2).capital))
    return SCALES.has(next.lower) ? undefined : { to: from + 1 };
  return goesOn && !PERIODS.has(next.lower) ? { to: from + 2 } : undefined;
}

/** Words that may stand in capitals before a number without making it a name, besides function words. */
const NO_HEADS = new Set(
  `top day age aged ages fiscal year we gmt bst est edt pst utc photo image getty reuters update updated posted published class
  spring summer fall autumn winter easter christmas q h us u.s. uk some only including however meanwhile approximately roughly
  another other these those both first`.split(/\s+/),
);
const isNoHead = (scan: Scan, i: number): boolean => {
  const { lower } = at(scan, i);
  return (
    [NO_HEADS, MONTHS, WEEKDAYS, SIGNS, CARDINALS, SCALES, CURRENCIES].some((table) => table.has(lower)) ||
    isStop(lower) ||
    CODES.has(raw(scan, i))
  );
};

/** Whether a sentence begins with that word, which is no adverb: 'Commodore 64 fans', but 'Nationally 64 people'. */
const leads = (scan: Scan, i: number): boolean =>
  /^[.]?$/.test(word(scan, i - 1)) && !/(?:ly|wide|where|while|else|s)$/.test(word(scan, i));

/** What a thing with a number in its name does: 'Toy Tale 5 opens'. */
const VERBS =
  /^(?:returns|opens|premieres|stars|features|airs|launches|gets|hits|takes|makes|says|goes|arrives|comes|lands|brings|becomes|remains|offers|uses|includes|runs|sells|wins|applies|decays)$/;

/** 'Apollo 11', 'Forever 21', 'Dow Jones 30': a short number that ends a run of capitals and counts nothing. */
function afterCapital({ scan, from }: Place): object | undefined {
  const token = at(scan, from);
  if (token.type !== 'digits' || token.glued || !/^\d{1,5}$/.test(token.lower)) return undefined;
  if (at(scan, from - 1).lower.length < 2 || isNoHead(scan, from - 1) || yearAt(scan, from) >= 1900)
    return undefined;
  const to = from + 1;
  const next = at(scan, to);
  if (next.glued && (next.type !== 'mark' || isHyphen(scan, to) || /^[:/%°]$/.test(next.lower)))
    return undefined;
  if (next.type === 'mark') {
    // A list of results or a table ('Arden 3, Bute 1') counts; a single name does not.
    if (/^[,.;)?]$/.test(next.lower)) return isListed(scan, from) ? undefined : { to };
    return /^["']?$/.test(next.lower) ? { to } : undefined;
  }
  const acronym = /^\p{Lu}{3,}$/u.test(raw(scan, from - 1));
  const counts =
    !acronym &&
    !next.capital &&
    !isStop(next.lower) &&
    next.lower.endsWith('s') &&
    !VERBS.test(next.lower) &&
    !leads(scan, from - 1);
  return counts || isMeasured(scan, to) || PERIODS.has(next.lower) || MONTHS.has(next.lower)
    ? undefined
    : { to };
}

/** 'Arden 3.5, Bute 4.1' of a table; 'Lua 5.4 and Tcl 9' are versions. */
const isTabled = (scan: Scan, i: number): boolean =>
  isListed(scan, i) && (/^[,;]$/.test(word(scan, i + 1)) || /^[,;]$/.test(word(scan, i - 2)));

/** Whether another capitalised word with a number follows at once. */
function isListed(scan: Scan, i: number): boolean {
  for (let k = i + 2; k < i + 6; k++)
    if (at(scan, k).type === 'digits' && at(scan, k - 1).capital) return true;
  for (let k = i - 2; k > i - 6; k--) if (at(scan, k).type === 'digits' && !at(scan, k).glued) return true;
  return false;
}

export const cases = {
  examples: [
    '[[Article 50]] was triggered.',
    'He lives at [[10 Downing Street]].',
    'The [[S&P 500]] and the [[FTSE 100]] fell.',
    'See [[page 47]].',
    '[[First Boston]] advised on it.',
    'The [[Big Three]] makers met.',
    '[[20th Century Fox]] bought it.',
    'A [[Boeing 737]] landed and [[Apollo 11]] flew.',
    'The shop is called [[Forever 21]].',
    'Shares in [[7-Eleven]] rose.',
  ],
};
