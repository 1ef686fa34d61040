import { addMonths, fromParts, isoDay, isoMonth, isoWeek, pad, partsOf, weekdayOf } from '../calendar.ts';
import type { Place } from '../grammar/pattern.ts';
import type { Period } from '../lexicon/calendar.ts';
import { word } from '../scan.ts';
import { tenseAt } from './tense.ts';

/** What a date says: its TIMEX3 value, and first and last day or year of a stretch. */
export interface DateValue {
  readonly iso: string;
  readonly from?: string;
  readonly to?: string;
  /** A part of the day is named. */
  readonly time?: boolean;
}

/** A day of a month; `year` where the text or the words beside it give one. */
export function dayValue(
  place: Place,
  month: number,
  day: number,
  year?: number,
  last?: number,
): DateValue | undefined {
  const y = year ?? nearYear(place, month, day);
  if (y === undefined) return { iso: `XXXX-${pad(month)}-${pad(day)}` };
  const first = fromParts(y, month, day);
  if (first === undefined) return undefined;
  const final = last === undefined ? undefined : fromParts(y, month, last);
  return { iso: isoDay(first), ...(final !== undefined && { from: isoDay(first), to: isoDay(final) }) };
}

/** The year in which a day of the year without one falls: the tense decides, else the nearer one. */
function nearYear({ scan, from }: Place, month: number, day: number): number | undefined {
  if (scan.published === undefined) return undefined;
  const { year } = partsOf(scan.published);
  const here = fromParts(year, month, day);
  if (here === undefined) return year;
  const ahead = here - scan.published;
  const tense = tenseAt(scan, from);
  if (ahead > 0 && word(scan, from - 1) === 'since') return year - 1;
  if ((tense === 'past' && ahead > 75) || (tense === undefined && ahead > 100) || ahead > 200)
    return year - 1;
  if ((tense === 'future' && ahead < -90) || (tense !== 'past' && ahead < -250)) return year + 1;
  return year;
}

/** A month without a year: the latest one that has begun, or the next one where the sentence looks ahead. */
export function monthValue({ scan, from }: Place, month: number, step?: number): DateValue {
  if (scan.published === undefined) return { iso: `XXXX-${pad(month)}` };
  const now = partsOf(scan.published);
  if (step !== undefined && step > 0)
    return { iso: isoMonth(month > now.month ? now.year : now.year + 1, month) };
  if (step !== undefined && step < 0)
    return { iso: isoMonth(month < now.month ? now.year : now.year - 1, month) };
  const ahead = month >= now.month ? now.year : now.year + 1;
  const back = month <= now.month ? now.year : now.year - 1;
  const tense = tenseAt(scan, from);
  const soon = (month - now.month + 12) % 12;
  const next = tense === 'future' || (tense === undefined && soon > 0 && soon <= 3);
  return { iso: isoMonth(next ? ahead : back, month) };
}

/** A weekday: the day nearest to publication, the past preferred; 'last' and 'next' decide. */
export function weekdayValue({ scan, from }: Place, weekday: number, step?: number): DateValue {
  if (scan.published === undefined) return { iso: `XXXX-WXX-${weekday}` };
  const today = weekdayOf(scan.published);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (step === undefined) {
    const future = back > 0 && tenseAt(scan, from) === 'future';
    return { iso: isoDay(future ? scan.published + ahead : scan.published - back) };
  }
  if (step === 0) return { iso: isoDay(scan.published + (back === 0 ? 0 : ahead)) };
  return { iso: isoDay(step < 0 ? scan.published - (back || 7) : scan.published + (ahead || 7)) };
}

/** Months in which seasons begin. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonValue({ scan, from }: Place, code: string, step?: number): DateValue {
  if (scan.published === undefined) return { iso: `XXXX-${code}` };
  const now = partsOf(scan.published);
  const start = SEASON_STARTS[code]!;
  const by = step ?? (tenseAt(scan, from) === 'future' ? 1 : 0);
  if (by === 0) return { iso: `${now.year}-${code}` };
  if (by > 0) return { iso: `${start > now.month ? now.year : now.year + 1}-${code}` };
  return { iso: `${start + 2 < now.month ? now.year : now.year - 1}-${code}` };
}

/** The quarter or half year called by its number: the latest that has begun, unless a year is given. */
export function quarterValue({ scan }: Place, letter: 'Q' | 'H', n: number, year?: string): DateValue {
  if (year !== undefined) return { iso: `${year}-${letter}${n}` };
  if (scan.published === undefined) return { iso: `XXXX-${letter}${n}` };
  const now = partsOf(scan.published);
  const first = (n - 1) * (letter === 'Q' ? 3 : 6) + 1;
  return { iso: `${first <= now.month ? now.year : now.year - 1}-${letter}${n}` };
}

/** The quarter `step` away from that of publication; without a step the one reported: the last, unless the sentence looks ahead. */
export const quarterOf = (place: Place, step?: number): DateValue => ({
  iso: periodIso(place, 'quarter', step ?? (tenseAt(place.scan, place.from) === 'future' ? 0 : -1)),
});

/** The period `count` away from publication: a day, an ISO week, a month, a quarter, a year, a decade. */
export function periodIso({ scan }: Pick<Place, 'scan'>, unit: string, count: number): string {
  const day = scan.published;
  const now = day === undefined ? undefined : partsOf(day);
  switch (unit) {
    case 'week':
      return now ? isoWeek(day! + 7 * count) : 'XXXX-WXX';
    case 'fortnight':
      return now ? isoWeek(day! + 14 * count) : 'XXXX-WXX';
    case 'weekend':
      return now ? `${isoWeek(day! + 7 * count)}-WE` : 'XXXX-WXX-WE';
    case 'month':
    case 'quarter': {
      if (!now) return unit === 'month' ? 'XXXX-XX' : 'XXXX-QX';
      const { year, month } = addMonths(now.year, now.month, unit === 'month' ? count : 3 * count);
      return unit === 'month' ? isoMonth(year, month) : `${year}-Q${Math.ceil(month / 3)}`;
    }
    case 'year':
    case 'season':
      return now ? pad(now.year + count, 4) : 'XXXX';
    case 'decade':
      return now ? `${Math.floor(now.year / 10) + count}X` : 'XXXX';
    case 'century':
      return now ? `${Math.floor(now.year / 100) + count}XX` : 'XXXX';
    case 'millennium':
      return now ? `${Math.floor(now.year / 1000) + count}XXX` : 'XXXX';
    default:
      return now ? isoDay(day! + (unit === 'day' || unit === 'night' ? count : 0)) : 'XXXX-XX-XX';
  }
}

/** The period called 'the year', 'this month': the one of publication; on a weekday 'the weekend' is the one before. */
export function currentPeriod(place: Place, { unit }: Period, step = 0): DateValue {
  const { scan, from } = place;
  const past =
    unit === 'weekend' &&
    step === 0 &&
    word(scan, from) !== 'this' &&
    scan.published !== undefined &&
    weekdayOf(scan.published) < 6 &&
    tenseAt(scan, from) !== 'future';
  return { iso: periodIso(place, unit, past ? -1 : step) };
}

/** `count` periods back (negative) or ahead, as 'two years ago' says it. */
export function awayValue(place: Place, { unit }: Period, count: number, vague: boolean): DateValue {
  if (vague) return { iso: count < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const { published } = place.scan;
  if (published === undefined) return { iso: periodIso(place, unit, count) };
  if (unit === 'decade' || unit === 'century')
    return { iso: pad(partsOf(published).year + count * (unit === 'decade' ? 10 : 100), 4) };
  return { iso: periodIso(place, unit, Math.round(count)) };
}
