import { fromParts, isoDay, pad, partsOf, weekdayOf } from '../calendar.ts';
import { phraseAt, phrasesOf } from '../lexicon/phrases.ts';
import { at, type Scan, word } from '../scan.ts';
import type { DateValue } from './resolve.ts';
import { tenseAt } from './tense.ts';
import { yearAt } from './year.ts';

/**
 * Holidays: 'month/day', 'month/weekday/which one' (-1 the last, +1 after it the day after), or days from Easter Sunday.
 */
const HOLIDAYS = phrasesOf(`
1/1: new_year's_day new_years_day
12/31: new_year's_eve new_years_eve
1/1/3: martin_luther_king_day martin_luther_king_jr._day mlk_day
2/14: valentine's_day valentines_day
2/1/3: presidents_day presidents'_day president's_day
3/17: st._patrick's_day saint_patrick's_day
4/1: april_fools'_day april_fool's_day
5/1: may_day
5/1/-1: memorial_day
5/7/2: mother's_day
6/19: juneteenth
6/7/3: father's_day
7/1: canada_day
7/4: independence_day fourth_of_july
7/14: bastille_day
9/1/1: labor_day labour_day
10/1/2: columbus_day
10/31: halloween
11/5: bonfire_night
11/11: veterans_day armistice_day remembrance_day
11/4/4: thanksgiving thanksgiving_day
11/4/4+1: black_friday
12/24: christmas_eve
12/25: christmas christmas_day xmas
12/26: boxing_day
-46: ash_wednesday
-47: shrove_tuesday
-7: palm_sunday
-3: maundy_thursday
-2: good_friday
0: easter easter_sunday
1: easter_monday
39: ascension_day
49: pentecost whit_sunday
50: whit_monday
`);

export const HOLIDAY_WORDS: readonly string[] = [...HOLIDAYS.keys()];

/** The holiday at token `i`, with the year after it. */
export function holidayAt(scan: Scan, i: number): { value: DateValue; to: number } | undefined {
  const lead = /^(?:last|next|this)$/.test(word(scan, i)) ? word(scan, i) : '';
  const start = lead ? i + 1 : i;
  const first = at(scan, start);
  if (!first.capital || first.type !== 'word') return undefined;
  const found = phraseAt(HOLIDAYS, scan.tokens, start);
  if (!found) return undefined;
  const [last, next, before] = [word(scan, found.to - 1), at(scan, found.to), at(scan, start - 1)];
  if (next.capital && next.type === 'word' && (!/day|eve/.test(last) || NAMED_AFTER.test(next.lower)))
    return undefined;
  if (before.capital && before.type === 'word' && !lead && !PREPOSITIONS.has(before.lower)) return undefined;
  const given = yearAt(scan, found.to);
  const value = { iso: isoOf(scan, i, found.name, given, lead) };
  return { value, to: Number.isNaN(given) ? found.to : found.to + 1 };
}

/** 'Good Friday Agreement', 'Columbus Day Parade' */
const NAMED_AFTER = /^(?:agreement|accords?|deal|parade|pact|massacre|uprising|riots?|foundation|trust)$/;
const PREPOSITIONS = new Set(
  'this last next on in at the since by before after until for every of'.split(' '),
);

function isoOf(scan: Scan, i: number, rule: string, given: number, lead: string): string {
  if (!Number.isNaN(given)) return isoDay(dayOf(rule, given));
  const [month, day] = rule.split('/').map(Number);
  if (scan.published === undefined)
    return /^\d+\/\d+$/.test(rule) ? `XXXX-${pad(month!)}-${pad(day!)}` : 'XXXX-XX-XX';
  const { year } = partsOf(scan.published);
  const here = dayOf(rule, year);
  const tense = tenseAt(scan, i);
  const passed = here < scan.published;
  if (lead === 'last' || (tense === 'past' && here > scan.published + 10))
    return isoDay(passed ? here : dayOf(rule, year - 1));
  if (lead === 'next' || tense === 'future') return isoDay(passed ? dayOf(rule, year + 1) : here);
  return isoDay(here - scan.published > 250 ? dayOf(rule, year - 1) : here);
}

/** Day number of a holiday in `year`. */
function dayOf(rule: string, year: number): number {
  const [month, day, which] = rule.split('/');
  if (day === undefined) return easter(year) + Number(rule);
  if (which === undefined) return fromParts(year, Number(month), Number(day))!;
  const [n, later = '0'] = which.split('+');
  const first = fromParts(year, Number(month), 1)!;
  let found = first + ((Number(day) - weekdayOf(first) + 7) % 7) + 7 * (Math.abs(Number(n)) - 1);
  if (n === '-1') while (partsOf(found + 7).month === Number(month)) found += 7;
  return found + Number(later);
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return fromParts(year, Math.floor(sum / 31), (sum % 31) + 1)!;
}
