import { clockRules } from '../dates/clock.ts';
import { HOLIDAY_WORDS, holidayAt } from '../dates/holiday.ts';
import { monthDayRules, monthRules } from '../dates/month.ts';
import { numericAt } from '../dates/numeric.ts';
import { partOfRules } from '../dates/part-of.ts';
import { quarterRules } from '../dates/quarter.ts';
import { relativeRules } from '../dates/relative.ts';
import { type DateValue, periodIso } from '../dates/resolve.ts';
import { stretchRules } from '../dates/stretch.ts';
import { dayRules, weekRules } from '../dates/week.ts';
import { yearAt, yearRules, yearSpanAt } from '../dates/year.ts';
import { timespanAt } from '../detectors/duration.ts';
import { sumAt } from '../detectors/money.ts';
import { percentAt } from '../detectors/percent.ts';
import { quantityAt, unitNameAt } from '../detectors/quantity.ts';
import { DAY_PARTS, MONTHS, PERIODS, SEASONS, WEEKDAYS, ZONES } from '../lexicon/calendar.ts';
import { CODES, SIGNS } from '../lexicon/currencies.ts';
import { NUMBERED, NUMBERED_LOWER } from '../lexicon/names.ts';
import { CARDINALS, RANKS } from '../lexicon/numbers.ts';
import { UNITS } from '../lexicon/units.ts';
import { isRankEnding, NUMBER_WORDS } from '../number.ts';
import { at, isHyphen, raw, type Scan, word } from '../scan.ts';
import { isMeasured } from '../vetoes/name.ts';
import { compileRules } from './compile-rules.ts';
import type { Reader, Readers } from './parts.ts';
import { type Rule, rule } from './pattern.ts';
import { DIGITS } from './words.ts';

type Read<T> = Reader<T>['read'];

const reader = <T>(starts: Iterable<string>, read: Read<T>): Reader<T> => ({ starts: [...starts], read });
const NUMERIC = [DIGITS, ...NUMBER_WORDS];
const CARDINAL = [DIGITS, ...CARDINALS.keys()];

/** A word of a table as a value. */
const listed = <T>(
  table: ReadonlyMap<string, T>,
  holds: (scan: Scan, i: number, value: T) => boolean = () => true,
): Reader<T> =>
  reader(table.keys(), (scan, i) => {
    const value = at(scan, i).type === 'word' ? table.get(word(scan, i)) : undefined;
    return value !== undefined && holds(scan, i, value) ? { value, to: i + 1 } : undefined;
  });

/** Digits that look like `form`, as a number. */
const digits = (form: RegExp, value: (text: string) => number = Number): Reader<number> =>
  reader([DIGITS], (scan, i) => {
    const { lower } = at(scan, i);
    return form.test(lower) ? { value: value(lower), to: i + 1 } : undefined;
  });

const plain = (scan: Scan, i: number): { value: number; to: number } | undefined => {
  const token = at(scan, i);
  if (token.type === 'digits')
    return Number.isInteger(token.value) && !token.lower.includes('.')
      ? { value: token.value, to: i + 1 }
      : undefined;
  const number = CARDINALS.has(token.lower) ? scan.number(i) : undefined;
  if (number?.style === 'words' && number.scale < 1e6 && Number.isInteger(number.value)) return number;
  const value = CARDINALS.get(token.lower);
  return value === undefined ? undefined : { value, to: i + 1 };
};

const HUNDREDS: Readonly<Record<string, number>> = { eighteen: 18, nineteen: 19, twenty: 20 };

/** Four digits, or 'nineteen ninety-six'. */
const year: Read<number> = (scan, i) => {
  const value = yearAt(scan, i);
  if (!Number.isNaN(value))
    return at(scan, i + 1).glued && at(scan, i + 1).type === 'word' ? undefined : { value, to: i + 1 };
  const century = HUNDREDS[word(scan, i)];
  if (century === undefined || isHyphen(scan, i + 1)) return undefined;
  if (century === 20 && !/^(?:in|of|since|by)$/.test(word(scan, i - 1))) return undefined;
  const rest = plain(scan, i + 1);
  if (!rest || at(scan, i + 1).type !== 'word' || rest.value < 10 || rest.value > 99) return undefined;
  return { value: century * 100 + rest.value, to: rest.to };
};

/** Names, and abbreviations with their point; small letters only where the word is nothing else. */
const month: Read<number> = (scan, i) => {
  const token = at(scan, i);
  const value = token.type === 'word' ? MONTHS.get(token.lower) : undefined;
  if (value === undefined || (!token.capital && /^(?:may|mar|march|sep|dec|jan|jun|jul)$/.test(token.lower)))
    return undefined;
  const short = token.lower.length <= 4 && !/^(?:may|june|july)$/.test(token.lower);
  return { value, to: short && word(scan, i + 1) === '.' && at(scan, i + 1).glued ? i + 2 : i + 1 };
};

const day: Read<number> = (scan, i) => {
  const token = at(scan, i);
  if (token.type !== 'digits') {
    const found = rank(scan, i);
    return found && found.value < 32 ? found : undefined;
  }
  if (
    !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.lower) ||
    (token.glued && /^[$£€.:]$/.test(word(scan, i - 1)) && !MONTHS.has(word(scan, i - 2)))
  )
    return undefined;
  const next = at(scan, i + 1);
  if (!next.glued) return { value: token.value, to: i + 1 };
  if (next.type === 'word')
    return /^(?:st|nd|rd|th)$/.test(next.lower) ? { value: token.value, to: i + 2 } : undefined;
  const after = at(scan, i + 2);
  if (next.lower === '%' || (/^[:.]$/.test(next.lower) && after.glued && after.type === 'digits'))
    return undefined;
  return { value: token.value, to: i + 1 };
};

const rank: Read<number> = (scan, i) => {
  const token = at(scan, i);
  if (token.type === 'digits') {
    const ending = at(scan, i + 1);
    return /^[\d,]+$/.test(token.lower) && ending.glued && isRankEnding(token.lower, ending.lower)
      ? { value: token.value, to: i + 2 }
      : undefined;
  }
  const value = RANKS.get(token.lower);
  if (value !== undefined) return { value, to: i + 1 };
  const tens = CARDINALS.get(token.lower) ?? 0;
  const ones = tens >= 20 ? RANKS.get(word(scan, isHyphen(scan, i + 1) ? i + 2 : i + 1)) : undefined;
  return ones !== undefined && ones < 10
    ? { value: tens + ones, to: isHyphen(scan, i + 1) ? i + 3 : i + 2 }
    : undefined;
};

/** Full names, or abbreviations that a point or a date after them tells apart ('Sun.', 'Thu 14'). */
const weekday: Read<number> = (scan, i) => {
  const token = at(scan, i);
  const value = token.capital && token.type === 'word' ? WEEKDAYS.get(token.lower) : undefined;
  if (value === undefined) return undefined;
  if (token.lower.length > 5) return { value, to: i + 1 };
  const point = word(scan, i + 1) === '.' && at(scan, i + 1).glued ? 1 : 0;
  const k = i + 1 + point + (word(scan, i + 1 + point) === ',' ? 1 : 0);
  const dated = MONTHS.has(word(scan, k)) || (at(scan, k).type === 'digits' && MONTHS.has(word(scan, k + 1)));
  return dated || (point && !/^s/.test(token.lower)) || /^(?:tues|thurs)$/.test(token.lower)
    ? { value, to: i + 1 + point }
    : undefined;
};

const STEPS = new Map([
  ...'last past previous prior preceding'.split(' ').map((w): [string, number] => [w, -1]),
  ...'next coming upcoming following'.split(' ').map((w): [string, number] => [w, 1]),
  ['this', 0],
  ['current', 0],
]);

const fiscal: readonly Rule<string>[] = [
  rule('(of/in)? the? fiscal|financial? year? <year>', '', ({ year }) => String(year)),
  rule('of the? <w=last|this|the|next|its|that|previous> fiscal|crop? year', '', ({ w }, place) =>
    periodIso(place, 'year', { last: -1, previous: -1, next: 1 }[w] ?? 0),
  ),
  rule('of the year', '', (_, place) => periodIso(place, 'year', 0)),
];

const plurals = new Map(
  [...WEEKDAYS].filter(([name]) => name.length > 5).map(([name, n]): [string, number] => [`${name}s`, n]),
);
const partPlurals = new Map([...DAY_PARTS].map(([name, code]): [string, string] => [`${name}s`, code]));
const isDay = ({ iso }: DateValue): boolean => /^(?:\d{4}|XXXX)-(?:\d\d|XX|WXX)-[\dX]+$/.test(iso);

const dateRules: readonly Rule<DateValue>[] = [
  ...partOfRules,
  rule('<numeric>', 'year, month and day in digits', ({ numeric }) => numeric),
  ...weekRules,
  ...quarterRules,
  ...monthRules,
  ...dayRules,
  rule('<holiday>', 'a holiday', ({ holiday }) => holiday),
  ...stretchRules,
  ...relativeRules,
  ...yearRules,
];

const all = (): Readers => readers;
const monthDay = compileRules(monthDayRules, all);
const calendarDay = compileRules([...monthDayRules, ...dayRules], all);

export const dates = compileRules(dateRules, all);

export const readers: Readers = {
  number: reader(NUMERIC, (scan, i) => {
    const value = scan.number(i);
    return value && { value, to: value.to };
  }),
  int: reader(CARDINAL, plain),
  digits: digits(/^(?:0|[1-9]\d{0,5})$/),
  anyDigits: reader([DIGITS], (scan, i) => ({ value: at(scan, i).value, to: i + 1 })),
  head: reader([...NUMBERED, ...NUMBERED_LOWER], (scan, i) => {
    const { capital, lower } = at(scan, i);
    return (capital ? NUMBERED : NUMBERED_LOWER).has(lower) ? { value: lower, to: i + 1 } : undefined;
  }),
  label: reader(CARDINAL, label),
  dotted: digits(/^\d{1,2}\.\d\d$/, (text) => Number(text.replace('.', ''))),
  four: digits(/^\d{4}$/),
  minute: digits(/^[0-5]\d$/),
  seconds: digits(/^[0-5]\d(?:\.\d+)*$/, (text) => Number(text.split('.').slice(0, 2).join('.'))),
  years: digits(/^\d\d$/, (text) => Number(text) + (Number(text) < 40 ? 2000 : 1900)),
  year: reader([DIGITS, ...Object.keys(HUNDREDS)], year),
  month: reader(MONTHS.keys(), month),
  day: reader([DIGITS, ...RANKS.keys(), ...CARDINALS.keys()], day),
  rank: reader([DIGITS, ...RANKS.keys(), ...CARDINALS.keys()], rank),
  weekday: reader(WEEKDAYS.keys(), weekday),
  weekdays: listed(plurals, (scan, i) => at(scan, i).capital),
  season: listed(SEASONS),
  part: listed(DAY_PARTS),
  parts: listed(partPlurals),
  one: listed(PERIODS, (_, __, period) => !period.plural),
  // 'secs' and 'yrs' stand after a number only.
  many: listed(PERIODS, (scan, i, { plural, unit }) => plural && word(scan, i).length > unit.length),
  period: listed(PERIODS),
  step: listed(STEPS),
  date: dates,
  monthDay,
  calendarDay: {
    get starts() {
      return calendarDay.starts;
    },
    long: true,
    read(scan, i) {
      const found = calendarDay.read(scan, i);
      return found && isDay(found.value) ? found : undefined;
    },
  },
  numeric: reader([DIGITS], numericAt),
  holiday: { ...reader([...HOLIDAY_WORDS, 'last', 'next', 'this'], holidayAt), long: true },
  yearSpan: reader([DIGITS], yearSpanAt),
  ofYear: compileRules(fiscal, all),
  clock: compileRules(clockRules, all),
  // 'Chicago time'
  zone: {
    ...reader([...ZONES, '(', 'local', 'eastern', 'central', 'mountain', 'pacific'], zone),
    open: true,
  },
  timespan: { ...reader(NUMERIC, timespanAt), long: true },
  sum: measuredReader(
    [...NUMERIC, ...SIGNS.keys(), '#', 'ps', ...[...CODES].map((code) => code.toLowerCase())],
    sumAt,
  ),
  percent: measuredReader(NUMERIC, percentAt),
  unit: reader(UNITS.keys(), unitNameAt),
  quantity: measuredReader(NUMERIC, quantityAt),
};

function measuredReader<T extends { readonly to: number }>(
  starts: Iterable<string>,
  read: (scan: Scan, i: number) => T | undefined,
): Reader<T> {
  const measured: Read<T> = (scan, i) => {
    const value = read(scan, i);
    return value && { value, to: value.to };
  };
  return { ...reader(starts, measured), long: true };
}

/** A number that tells one thing from others: '50', '427A', '10b-5', 'Four'; nothing that is measured or counted. */
function label(scan: Scan, i: number): { value: number; to: number } | undefined {
  const token = at(scan, i);
  if (token.type === 'word')
    return token.capital || word(scan, i - 1) === 'category' ? plain(scan, i) : undefined;
  let to = i + 1;
  if (at(scan, to).glued && at(scan, to).type === 'digits') to++;
  const suffix = at(scan, to).glued && at(scan, to).type === 'word';
  // 'Route 66 turns', 'Section 3 points': verbs as well.
  const measured = isMeasured(scan, to) && !/^(?:turns|points|marks|rounds|stands)$/.test(word(scan, to));
  if (!/^\d+(?:\.\d+)?$/.test(token.lower) || (measured && !(suffix && at(scan, to).capital)))
    return undefined;
  if (suffix) to++;
  while (
    (isHyphen(scan, to) || (word(scan, to) === '/' && at(scan, to).glued && at(scan, to + 1).glued)) &&
    to < i + 6
  )
    to += 2;
  if (
    word(scan, to) === ':' &&
    at(scan, to).glued &&
    at(scan, to + 1).type === 'digits' &&
    at(scan, to + 1).glued
  )
    to += 2;
  return { value: token.value, to };
}

/** 'GMT', '(ET)', 'Eastern time', 'Chicago time'. */
function zone(scan: Scan, i: number): { value: string; to: number } | undefined {
  const token = at(scan, i);
  const written = raw(scan, i);
  if (token.type === 'word' && ZONES.has(token.lower) && written === written.toUpperCase())
    return { value: written, to: i + 1 };
  if (
    token.lower === '(' &&
    ZONES.has(word(scan, i + 1)) &&
    /^[+-]$/.test(word(scan, i + 2)) &&
    word(scan, i + 4) === ')'
  )
    return { value: raw(scan, i + 1), to: i + 5 };
  if (token.lower === '(' && ZONES.has(word(scan, i + 1)) && word(scan, i + 2) === ')')
    return { value: raw(scan, i + 1), to: i + 3 };
  const k = /^(?:standard|daylight)$/.test(word(scan, i + 1)) ? i + 2 : i + 1;
  const named =
    token.type === 'word' &&
    (token.capital || /^(?:local|eastern|central|mountain|pacific)$/.test(token.lower));
  return named && word(scan, k) === 'time' ? { value: written, to: k + 1 } : undefined;
}
