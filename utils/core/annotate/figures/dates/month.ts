import { isoMonth, pad, partsOf } from '../calendar.ts';
import type { Place, Rule } from '../grammar/pattern.ts';
import { rule } from '../grammar/pattern.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';
import { type DateValue, dayValue, monthValue } from './resolve.ts';

const monthOf = (year: number, month: number): DateValue => ({ iso: isoMonth(year, month) });
const yearBy = (scan: Scan, step: number): number | undefined =>
  scan.published === undefined ? undefined : partsOf(scan.published).year + step;

/** Days of a month: 'Nov. 29', '3 November 2026', 'June 3-4', 'the first of March'. */
export const monthDayRules: readonly Rule<DateValue>[] = [
  rule(
    'the? <day> (–/to) the? <last:day> of? ^<month> (,|of? <year?>)?',
    'days of a month',
    ({ day, last, month, year }, place) => (last > day ? dayValue(place, month, day, year, last) : undefined),
  ),
  rule(
    'the? <day> of? ~ <month> of? <step> year',
    'day and month of a year beside it',
    ({ day, month, step }, place) => dayValue(place, month, day, yearBy(place.scan, step)),
  ),
  rule('the? <day> (of/~) <month> (~ ,|of? <year?>)?', 'day and month', ({ day, month, year }, place) =>
    at(place.scan, place.from).type === 'digits' ||
    word(place.scan, place.from + 1) === 'of' ||
    word(place.scan, place.from + 2) === 'of'
      ? dayValue(place, month, day, year)
      : undefined,
  ),
  rule(
    '<month> <day> (–/to/through/thru) <last:day> !(-|– <last:day>) (,|of? <year?>)?',
    'days of a month',
    ({ month, day, last, year }, place) => {
      if (last <= day || isCounted(place)) return undefined;
      return dayValue(place, month, day, year, last);
    },
  ),
  rule(
    '<month> the? <day> of? <step> year',
    'month and day of a year beside it',
    ({ month, day, step }, place) => dayValue(place, month, day, yearBy(place.scan, step)),
  ),
  rule(
    '<month> (the/~) <day> !%|percent|per|million|billion|th (~ ,|of? <year?>)?',
    'month and day',
    ({ month, day, year }, place) => dayValue(place, month, day, year),
  ),
];

/** 'May 3 to 5 people': the second number counts something. */
const isCounted = ({ scan, to }: Place): boolean =>
  word(scan, to - 2) === 'to' && /^[a-z]+s$/.test(word(scan, to));

/** Months: 'August 1988', 'June last year', 'last April', 'November'. */
export const monthRules: readonly Rule<DateValue>[] = [
  ...monthDayRules,
  rule('<month> ~ ,|of? <year>', 'month and year', ({ month, year }, { scan, to }) =>
    year < 1500 && word(scan, to - 2) === ',' ? undefined : monthOf(year, month),
  ),
  rule('<month> of? <step> year', 'month of a year beside it', ({ month, step }, { scan }) => {
    const year = yearBy(scan, step);
    return year === undefined ? { iso: `XXXX-${pad(month)}` } : monthOf(year, month);
  }),
  rule('the? <step> <month> !<day>', 'a month told from publication', ({ step, month }, place) =>
    monthValue(place, month, step),
  ),
  rule('^<month>', 'a month; its year from the date of publication', ({ month }, place) =>
    isName(place) ? undefined : monthValue(place, month),
  ),
];

const SHORT = /^(?:mar|sep|dec|jun|jul|jan|nov|oct|feb|apr|aug)$/;
const PREPOSITIONS = new Set(
  `in last next this since early late by from until mid of during through to till between and before after for - or each
  every than following starting beginning ending effective on the`.split(/\s+/),
);
const MODAL_NEXT = /^(?:be|have|not|i|we|he|she|they|it|you|also|well|still|never|soon)$/;

/** 'Theresa May', 'April Jones', 'May I', 'mid-March' not: a name or a verb. */
function isName({ scan, from, to }: Place): boolean {
  const w = word(scan, from);
  const [before, next] = [at(scan, from - 1), at(scan, to)];
  if (SHORT.test(w) && to === from + 1) return true;
  if (
    isHyphen(scan, from - 1) &&
    !/^(?:mid|early|late|to|pre|post)$/.test(word(scan, from - 2)) &&
    !MONTHS.has(word(scan, from - 2))
  )
    return true;
  if (!/^(?:may|march|april|june|august)$/.test(w)) return false;
  const isDated = (lower: string): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower);
  if (next.type === 'word' && next.capital && !isDated(next.lower) && next.lower !== 'sales') return true;
  if (before.type === 'word' && before.capital && !PREPOSITIONS.has(before.lower) && !isDated(before.lower))
    return true;
  if (w === 'april' || w === 'june') return false;
  if (PREPOSITIONS.has(before.lower) && before.lower !== 'on' && before.lower !== 'the')
    return w === 'may' && MODAL_NEXT.test(next.lower);
  if (w === 'may')
    return !/^(?:,|\.|\)|sales|figures|contract|\()$/.test(next.lower) || before.type === 'mark';
  return (
    next.type === 'word' &&
    !/^(?:figures?|sales|and|was|is|when|after|as|contract|delivery|election|report|data|issue)$/.test(
      next.lower,
    )
  );
}
