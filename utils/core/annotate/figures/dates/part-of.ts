import { type Place, type Rule, rule } from '../grammar/pattern.ts';
import { PERIODS, type Period } from '../lexicon/calendar.ts';
import { isHyphen, word } from '../scan.ts';
import { currentPeriod, type DateValue } from './resolve.ts';

const PARTS = 'end|beginning|start|middle|rest|remainder|turn|month|close|course|height';
const KINDS = 'fiscal|financial|calendar|current|crop';
const dated = (place: Place, period: Period): DateValue | undefined =>
  period.plural || /second|minute|hour|night|season/.test(period.unit)
    ? undefined
    : currentPeriod(place, period);

/** 'At the end of the day, it is a game.' */
function isAllInAll({ scan, from }: Place): boolean {
  const k = word(scan, from) === 'the' ? from : from - 1;
  return word(scan, k) === 'the' && word(scan, k - 1) === 'at' && word(scan, k + 1) === 'end';
}

/** 'early March', 'mid-1990s', 'the end of the year', 'later this month', 'later in the day', 'year-end'. */
export const partOfRules: readonly Rule<DateValue>[] = [
  rule('the? early|late|mid (~/in/on/part of) <date>', 'a part of a date', ({ date }, place) => {
    const { scan, to } = place;
    if (isHyphen(scan, to) && word(scan, to + 1) === 'old') return undefined;
    return date;
  }),
  rule('the? earlier|later (in/on)? !<weekday> <date>', 'a part of a date', ({ date }) => date),
  rule(
    `the? early|late|earlier|later in|on the|that|this|its (${KINDS})? <one>`,
    'a part of a period',
    ({ one }, place) => dated(place, one),
  ),
  rule('earlier|later that day|week|month|year', 'a part of a period', (_, place) =>
    dated(place, PERIODS.get(word(place.scan, place.to - 1))!),
  ),
  rule(`the? ${PARTS} of (the/its)? <date>`, 'a part of a date', ({ date }) => date),
  rule(
    'the? (<rank>/last|final) day|days|week|weeks|weekend|months of <date>',
    'a part of a date',
    ({ date }) => date,
  ),
  // Half of a year is told by its own rule.
  rule('the? (first|second|last|latter)? half of (the/its)? <date>', 'a part of a date', ({ date }) =>
    /^\d{4}$/.test(date.iso) ? undefined : date,
  ),
  rule(`the? ${PARTS} of the|this|its|that|each (${KINDS})? <one>`, 'a part of a period', ({ one }, place) =>
    one.unit === 'day' && isAllInAll(place) ? undefined : dated(place, one),
  ),
  rule(`the? ${PARTS} of century|decade`, 'a part of a period', (_, place) =>
    dated(place, PERIODS.get(word(place.scan, place.to - 1))!),
  ),
  rule("the? (midyear/mid-year/year ~ end/year ' s end)", 'a part of the year', (_, place) =>
    dated(place, PERIODS.get('year')!),
  ),
  rule('early|mid|late ~ <part> <calendarDay>', 'a part of a day', ({ part, calendarDay }) => ({
    iso: `${calendarDay.iso}T${part}`,
    time: true,
  })),
  rule('early|mid|late ~ <part>', 'a part of a day', ({ part }) => ({ iso: `T${part}`, time: true })),
];
