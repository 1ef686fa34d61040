import { addMonths, dayOf, fromParts, isoDay, isoMonth, pad, partsOf } from '../calendar.ts';
import { type Place, type Rule, rule } from '../grammar/pattern.ts';
import { PERIODS, type Period } from '../lexicon/calendar.ts';
import { type Scan, word } from '../scan.ts';
import { isoOf, NO_VERB } from './length.ts';
import { type DateValue, periodIso } from './resolve.ts';

const MONTHS_IN: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 };
/** From so many months on a stretch is told by its years. */
const LONG = 120;

/** The `count` periods before publication (step -1) or after it; told by days, months or years as long as it is. */
function fromNow({ published }: Scan, count: number, period: Period, step: number): DateValue | undefined {
  if (published === undefined || !Number.isInteger(count) || count < 1) return undefined;
  const iso = isoOf(count, period);
  const ends = (there: string, here: string): DateValue =>
    step < 0 ? { iso, from: there, to: here } : { iso, from: here, to: there };
  const days = DAYS_IN[period.unit];
  if (days !== undefined) return ends(isoDay(published + step * count * days), isoDay(published));
  const months = (MONTHS_IN[period.unit] ?? 0) * count;
  const now = partsOf(published);
  const { year, month } = addMonths(now.year, now.month, step * months);
  if (months === 0 || year < 1 || year > 9999) return undefined;
  return months < LONG
    ? ends(isoMonth(year, month), isoMonth(now.year, now.month))
    : ends(pad(year, 4), pad(now.year, 4));
}

/** The `count` periods that end with a day or a month. */
function endingWith(end: DateValue, count: number, period: Period): DateValue | undefined {
  const months = (MONTHS_IN[period.unit] ?? 0) * count;
  const days = (DAYS_IN[period.unit] ?? 0) * count;
  const last = /^\d{4}-\d\d$/.test(end.iso) ? lastDay(end.iso) : dayOf(end.iso);
  if (last === undefined || !(months || days) || !Number.isInteger(count)) return undefined;
  const after = partsOf(last + 1 - days);
  const { year, month } = addMonths(after.year, after.month, -months);
  const first = fromParts(year, month, after.day) ?? fromParts(year, month, 28);
  return first === undefined
    ? undefined
    : { iso: isoOf(count, period), from: isoDay(first), to: isoDay(last) };
}

function lastDay(iso: string): number | undefined {
  const [year, month] = iso.split('-').map(Number) as [number, number];
  const next = addMonths(year, month, 1);
  const first = fromParts(next.year, next.month, 1);
  return first === undefined ? undefined : first - 1;
}

/** The first or last `count` months of `year`. */
export const monthsOf = (year: string, end: string, count: number): DateValue | undefined => {
  if (count < 2 || count > 11) return undefined;
  const first = end === 'first' ? 1 : 13 - count;
  return {
    iso: isoOf(count, PERIODS.get('month')!),
    from: `${year}-${pad(first)}`,
    to: `${year}-${pad(first + count - 1)}`,
  };
};

/** The first `count` months of the latest year in which they are over. */
function reportedMonths({ scan }: Place, count: number, back = 0): DateValue | undefined {
  if (scan.published === undefined) return undefined;
  const over = partsOf(scan.published).month > count;
  return monthsOf(periodIso({ scan }, 'year', (over ? 0 : -1) - back), 'first', count);
}

const ENDING = 'ended|ending|to|through';
/** What ties a stretch to something else than publication: 'the last two years of his life'. */
const TIED = '!- !of|after|since|before|following|between|to|ago|later';

/** Stretches of the calendar that a number of periods tells: 'the past two years', 'the nine months ended Sept. 30'. */
export const stretchRules: readonly Rule<DateValue>[] = [
  rule(`the (full|trading)? year &(${ENDING} <date>)`, 'the year that ends with a day', ({ date }) =>
    endingWith(date, 1, PERIODS.get('year')!),
  ),
  rule(`the? fiscal|financial year &(${ENDING} <date>)`, 'the year that ends with a day', ({ date }) =>
    endingWith(date, 1, PERIODS.get('year')!),
  ),
  rule(
    `the? (first|latest|full|last)? <n:int> <period> &(${ENDING} <date>)`,
    'so many periods up to a day',
    ({ n, period, date }) => endingWith(date, n, period),
  ),
  rule(
    `${NO_VERB} the? <lead=past|last|next|coming> <number> (full|whole)? <period> ${TIED}`,
    'so many periods, counted from publication',
    ({ lead, number, period }, { scan }) =>
      number.style === 'vague'
        ? undefined
        : fromNow(scan, number.value, period, lead === 'past' || lead === 'last' ? -1 : 1),
  ),
  rule(`the? first|latest <n:int> months ${TIED} !in`, 'months of the year that are over', ({ n }, place) =>
    reportedMonths(place, n),
  ),
  rule('the comparable? year - ago|earlier <n:int> months', 'months of the year before', ({ n }, place) =>
    reportedMonths(place, n, 1),
  ),
  rule(
    `@for|in|during|over the <n:int> months ${TIED} !in`,
    'months of the year that are over',
    ({ n }, place) =>
      n % 3 === 0 && n > 3 && word(place.scan, place.to) !== 'from' ? reportedMonths(place, n) : undefined,
  ),
];
