import { pad } from '../calendar.ts';
import { type Place, type Rule, rule } from '../grammar/pattern.ts';
import { phraseAt } from '../lexicon/phrases.ts';
import { UNITS } from '../lexicon/units.ts';
import { isStop } from '../noun.ts';
import { at, isDash, isHyphen, type Scan, word } from '../scan.ts';
import type { Token } from '../token.ts';
import type { DateValue } from './resolve.ts';

/** Value of four digits that can be a year, or NaN. */
export function yearAt(scan: Scan, i: number): number {
  const { type, lower, value } = at(scan, i);
  return type === 'digits' && /^(?:1\d|2[01])\d\d$/.test(lower) ? value : Number.NaN;
}

const yearValue = (year: number): DateValue => ({ iso: pad(year, 4) });
const span = (iso: string, from: number, to: number): DateValue => ({
  iso,
  from: pad(from, 4),
  to: pad(to, 4),
});
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const INTRO = set(
  `in since of from until till by year before after around circa during early late mid to through and between the for back
  about fiscal than at vs versus ( - – , over as or throughout model act bill order olympics games expo budget`,
);
const FIRM = set(
  'in since of from until till year before after around circa during early late mid to ( , between and',
);
/** What is counted by the thousand, in the singular: after these words '2,000' or '2000' is no year. */
const COUNTED = set(
  `people men women children worker employee job home car troop soldier vote point unit ton tonne barrel mile share student
  member resident dollar euro yen pound franc mark ruble year day hour week month seat time police feet copie customer
  store other victim patient case death protester passenger household house square metric cubic of per prisoner refugee
  inmate shop branche book page delegate guest fan player runner volunteer officer a an gmt utc`,
);
const HYPHENED = set('mile foot member page seat man strong room point acre plus odd year pound word bed');

/** Whether four digits stand as a year and count nothing. */
function isYear({ scan, from }: Place, year: number): boolean {
  const before = at(scan, from - 1);
  const { glued } = at(scan, from);
  if (glued && !/^[("'\-–—/,[.]$/.test(before.lower)) return false;
  if (glued && /^[-–/.]$/.test(before.lower) && at(scan, from - 2).type === 'digits' && before.glued)
    return false;
  if (/^[$£€¥#]$/.test(before.lower)) return false;
  const hyphen = isHyphen(scan, from + 1);
  const k = hyphen ? from + 2 : from + 1;
  const next = at(scan, k);
  const unit = next.type === 'word' && phraseAt(UNITS, scan.tokens, k) !== undefined;
  if (unit || (hyphen && (next.type === 'digits' || HYPHENED.has(next.lower)))) return false;
  const counted = next.type === 'word' && COUNTED.has(next.lower.replace(/s$/, ''));
  if (counted && !/^(?:in|since|until|by|during)$/.test(before.lower)) return false;
  if (/^(?:million|billion|thousand|percent)$/.test(next.lower)) return false;
  if (year >= 1900 && (year < 2060 || /^(?:by|in|until)$/.test(before.lower)))
    return year % 100 !== 0 || INTRO.has(before.lower) || isOfYear(before.lower, next);
  if (year >= 1500 && year % 10 > 0 && isOfYear(before.lower, next)) return true;
  if (!FIRM.has(before.lower) || (next.type === 'word' && /[^s]s$/.test(next.lower))) return false;
  return before.lower === 'in' || before.lower === 'since' || year % 10 !== 0;
}

/** 'the 1728 composition', 'her 2000 Senate race': what is counted would be a plural. */
const isOfYear = (before: string, next: Token): boolean =>
  /^(?:the|an?|his|her|its|their|s)$/.test(before) &&
  next.type === 'word' &&
  !next.lower.endsWith('s') &&
  !isStop(next.lower);

/** '1989-90', '2024/25', '1972-1973' at token `i`. */
export function yearSpanAt(scan: Scan, i: number): { value: DateValue; to: number } | undefined {
  const first = yearAt(scan, i);
  const [joint, second, after] = [at(scan, i + 1), at(scan, i + 2), at(scan, i + 3)];
  if (!joint.glued || !(isDash(joint) || joint.lower === '/') || !second.glued) return undefined;
  if (!/^(?:\d\d|\d{4})$/.test(second.lower)) return undefined;
  if (after.glued && (after.type !== 'mark' || /^[-–/:]$/.test(after.lower)))
    if (!isHyphen(scan, i + 3) || at(scan, i + 4).type !== 'word') return undefined;
  const last = second.lower.length === 4 ? second.value : Math.floor(first / 100) * 100 + second.value;
  if (!(last > first && last - first <= 120 && first >= 1500)) return undefined;
  return { value: span(pad(first, 4), first, last), to: i + 3 };
}

const DECADES = 'noughties teens twenties thirties forties fifties sixties seventies eighties nineties'.split(
  ' ',
);
const decade = (year: number): DateValue => span(`${Math.floor(year / 10)}X`, year, year + 9);
const NAMED = 'fiscal|financial|calendar|academic|school|tax|crop|model';

/** Years with their name, decades and centuries. */
export const yearRules: readonly Rule<DateValue>[] = [
  rule(`${NAMED}|fy|year year? <yearSpan>`, 'two years after their name', ({ yearSpan }) => yearSpan),
  rule(`${NAMED}|fy|year year? <year>`, 'a year after its name', ({ year }) => yearValue(year)),
  rule("fy '? <years>", 'a fiscal year', ({ years }) => yearValue(years)),
  rule(`the? <year> ${NAMED} year`, 'a year before its name', ({ year }) => yearValue(year)),
  rule("<n:int> +'? +s", 'a decade', ({ n }, { scan, from }) => {
    const the = word(scan, from - 1) === 'the';
    if (n % 10 !== 0) return undefined;
    if (n >= 1000 && n <= 2100)
      return n % 100 === 0 && the && n < 2000 ? span(`${n / 100}XX`, n, n + 99) : decade(n);
    const led = the || /^(?:early|late|mid|and|-)$/.test(word(scan, from - 1));
    return led && n >= 10 && n < 100 ? decade(1900 + n) : undefined;
  }),
  rule("' +<n:int> +'? +s", 'a decade', ({ n }) => (n % 10 === 0 && n < 100 ? decade(1900 + n) : undefined)),
  rule(`@the|early|late|mid|- ${DECADES.join('|')}`, 'a decade', (_, { scan, from }) =>
    decade(word(scan, from) === 'noughties' ? 2000 : 1900 + 10 * DECADES.indexOf(word(scan, from))),
  ),
  rule('<rank> ~ century|centuries', 'a century', ({ rank }) =>
    rank < 31 ? span(`${pad(rank - 1)}XX`, (rank - 1) * 100, rank * 100 - 1) : undefined,
  ),
  rule(
    "@of|in|since|season|summer|winter|spring|fall|class|by|early|late|january|february|march|april|may|june|july|august|september|october|november|december ' +<years>",
    'a year without its century',
    ({ years }) => yearValue(years),
  ),
  rule('the? year two thousand', 'a year in words', () => yearValue(2000)),
  rule('pre|post - <year>', 'before or after a year', ({ year }) => yearValue(year)),
  rule('<yearSpan>', 'first and last year', ({ yearSpan }) => yearSpan),
  rule('<year>', 'four digits of a year', ({ year }, place) =>
    at(place.scan, place.from).type === 'word' || isYear(place, year) ? yearValue(year) : undefined,
  ),
];
