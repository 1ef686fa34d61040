import { dayOf, isoDay, isoWeek, weekdayOf } from '../calendar.ts';
import { type Rule, rule } from '../grammar/pattern.ts';
import { at, type Scan, word } from '../scan.ts';
import { type DateValue, periodIso, weekdayValue } from './resolve.ts';
import { tenseAt } from './tense.ts';

/** Papers and clubs that are called after weekdays. */
const TITLES =
  'times|mirror|express|mail|telegraph|post|herald|sun|world|independent|star|business|night|club|league|school|bloody|wednesday|show|agreement|accord|accords';
const NOT_TITLE = `!^${TITLES}`;

const withPart = (value: DateValue, part: string | undefined): DateValue =>
  part === undefined ? value : { iso: `${value.iso}T${part}`, time: true };

/** The weekday of the week `count` away. */
const inWeek = (scan: Scan, weekday: number, count: number): DateValue =>
  scan.published === undefined
    ? { iso: `XXXX-WXX-${weekday}` }
    : { iso: isoDay(scan.published - weekdayOf(scan.published) + weekday + 7 * count) };

/** Weekdays, and days called from today. */
export const dayRules: readonly Rule<DateValue>[] = [
  rule(
    '(<step> coming?)? <weekday> ,? the? <monthDay>',
    'a weekday and its date',
    ({ monthDay }) => monthDay,
  ),
  rule('<weekday> of? <step> week', 'a weekday of a week', ({ weekday, step }, { scan }) =>
    inWeek(scan, weekday, step),
  ),
  rule(
    `the? <step> coming? <weekday> ${NOT_TITLE} <part?>?`,
    'a weekday told from publication',
    ({ step, weekday, part }, place) => withPart(weekdayValue(place, weekday, step), part),
  ),
  rule(
    `!@ruby|billy|joe|weld|bloody <weekday> ${NOT_TITLE} <part?>?`,
    'a weekday; its date from the date of publication',
    ({ weekday, part }, place) => withPart(weekdayValue(place, weekday), part),
  ),
  rule('the? day before yesterday', 'two days before publication', (_, place) => ({
    iso: periodIso(place, 'day', -2),
  })),
  rule('the? day after tomorrow', 'two days after publication', (_, place) => ({
    iso: periodIso(place, 'day', 2),
  })),
  rule(
    '<w=yesterday|today|tomorrow|tonight> <part?>?',
    'a day told from the day of publication',
    ({ w, part }, place) => {
      const { scan, from } = place;
      const next = at(scan, from + 1);
      const titled =
        (next.capital && next.type === 'word') ||
        /^(?:programme|program|show)$/.test(next.lower) ||
        // 'Trade Today', but not the second word of a sentence
        (at(scan, from - 1).capital && at(scan, from - 2).type === 'word');
      if (at(scan, from).capital && titled) return undefined;
      if (word(scan, from - 1) === '-') return undefined;
      const iso = periodIso(place, 'day', w === 'yesterday' ? -1 : w === 'tomorrow' ? 1 : 0);
      return withPart({ iso }, w === 'tonight' ? 'NI' : part);
    },
  ),
];

/** Weeks told by a day: 'the week of Oct. 2', 'the week ended Friday'. */
export const weekRules: readonly Rule<DateValue>[] = [
  rule('the? week (of/ended/ending/beginning/starting) <monthDay>', 'the week of a day', ({ monthDay }) => {
    const day = dayOf(monthDay.iso);
    return { iso: day === undefined ? monthDay.iso : isoWeek(day) };
  }),
  rule('a week ago ^<weekday>', 'a weekday a week before', ({ weekday }, place) =>
    inWeek(place.scan, weekday, -1),
  ),
  rule('a week from ^<weekday>', 'a weekday in a week', ({ weekday }, place) =>
    tenseAt(place.scan, place.from) === 'past' ? undefined : inWeek(place.scan, weekday, 1),
  ),
];
