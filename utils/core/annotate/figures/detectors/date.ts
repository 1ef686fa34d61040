import type { Value } from '../../../model.ts';
import { dayOf, isoWeek } from '../calendar.ts';
import { readMonthDate } from '../dates/month.ts';
import { readNamedDay } from '../dates/named-day.ts';
import { readNumeric } from '../dates/numeric.ts';
import { readQuarter } from '../dates/quarter.ts';
import type { DateReading, ReadDate } from '../dates/reading.ts';
import { currentPeriodIso, readRelative } from '../dates/relative.ts';
import { readWeekday } from '../dates/weekday.ts';
import { readYear } from '../dates/year.ts';
import { DAY_PARTS, PERIODS } from '../lexicon/calendar.ts';
import {
  ARTICLE,
  DATE_WORD,
  DIGITS,
  MONTH,
  NUMBER_WORD,
  OPENING_MARK,
  ORDINAL,
  PERIOD,
  WEEKDAY,
} from '../lexicon/classes.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

const READERS: readonly ReadDate[] = [
  readNumeric,
  readQuarter,
  readMonthDate,
  readWeekday,
  readRelative,
  readNamedDay,
  readYear,
];

/** Days, weeks, months, quarters, years and longer stretches of the calendar. */
export const date: Rule = {
  name: 'date',
  kind: 'date',
  starts: ARTICLE | DATE_WORD | DIGITS | MONTH | NUMBER_WORD | OPENING_MARK | ORDINAL | PERIOD | WEEKDAY,
  find,
  examples: [
    'Polls open on [[3 November 2026]].',
    'He was born on [[July 4th, 1981]].',
    'They met on [[Tuesday]] in Rome.',
    'Sales fell [[last year]].',
    'It closed in [[mid-2023]].',
    'The firm grew in the [[third quarter]].',
    'In the [[1990s]] it was new.',
    'The [[9/11]] memorial opened.',
    'A deal is due by [[the end of the year]].',
    'The [[2024/25]] season begins.',
    'It left [[two years ago]].',
    'In [[early March]] it rained.',
  ],
  misses: [
    'Theresa May left.',
    'Troops march through the square.',
    'April Jones won the award.',
    'It may rain.',
    'They sold 2000 cars.',
    'Prices fall.',
  ],
};

function find(scan: Scan, i: number): Found | undefined {
  const read = readDate(scan, i);
  if (!read) return undefined;
  const value: Value = { type: read.time ? 'time' : 'date', iso: read.iso, ...read.span };
  return { from: i, to: read.to, value, evidence: [read.evidence] };
}

/** A date with what may stand around it: 'early next year', 'the end of March', 'From January to October'. */
function readDate(scan: Scan, i: number): DateReading | undefined {
  const core = readPart(scan, i) ?? readPlain(scan, i) ?? ownPeriod(scan, i);
  return core && withPossessive(scan, core);
}

/** 'for the quarter', 'over the weekend', 'the full year': the period the article speaks of. */
function ownPeriod(scan: Scan, i: number): DateReading | undefined {
  if (
    word(scan, i) !== 'the' ||
    !/^(?:for|in|during|over|of|through|until|within|throughout|this|ahead|on)$/.test(word(scan, i - 1))
  ) {
    if (word(scan, i) !== 'the' || word(scan, i + 2) !== 'period' || word(scan, i + 1) !== 'latest')
      return undefined;
    return {
      to: i + 3,
      iso: currentPeriodIso(scan, PERIODS.get('quarter')!, i),
      evidence: 'the period the article speaks of',
    };
  }
  const k = /^(?:full|fiscal|latest|entire|whole)$/.test(word(scan, i + 1)) ? i + 2 : i + 1;
  if (word(scan, k) === 'period' && word(scan, k - 1) === 'latest')
    return {
      to: k + 1,
      iso: currentPeriodIso(scan, PERIODS.get('quarter')!, i),
      evidence: 'the period the article speaks of',
    };
  const period = PERIODS.get(word(scan, k));
  if (at(scan, k + 1).type === 'digits' || word(scan, k + 1) === 'two') return undefined;
  if (!period || !/^(?:year|quarter|weekend)$/.test(period.unit) || period.plural || isHyphen(scan, k + 1))
    return undefined;
  if (
    /^(?:that|when|since|before|after|in|he|she|they|round|'|of)$/.test(word(scan, k + 1)) &&
    period.unit !== 'weekend'
  )
    return undefined;
  return {
    to: k + 1,
    iso: currentPeriodIso(scan, period, i),
    evidence: `the ${period.unit} the article speaks of`,
  };
}

function readPlain(scan: Scan, i: number): DateReading | undefined {
  for (const read of READERS) {
    const found = read(scan, i);
    if (found) return found;
  }
  return undefined;
}

/** "this year's third quarter". */
function withPossessive(scan: Scan, core: DateReading): DateReading {
  if (word(scan, core.to) !== "'" || word(scan, core.to + 1) !== 's') return core;
  const quarter = readQuarter(scan, core.to + 2);
  if (!quarter || !/^\d{4}$/.test(core.iso)) return core;
  return { ...quarter, iso: quarter.iso.replace(/^.{4}/, core.iso) };
}

const TIMEX_MOD = /^(?:early|late|mid|earlier|later)$/;

/** 'early', 'mid-', 'later', 'the end of', 'the middle of' before a date. */
function readPart(scan: Scan, i: number): DateReading | undefined {
  let k = i;
  if (word(scan, k) === 'the') k++;
  const w = word(scan, k);
  if (TIMEX_MOD.test(w)) {
    k++;
    if (isHyphen(scan, k)) k++;
    if (/^(?:in|on|part)$/.test(word(scan, k))) {
      const of = word(scan, k) === 'part' && word(scan, k + 1) === 'of' ? k + 2 : k + 1;
      return namedPeriod(scan, of) ?? (word(scan, k) === 'part' ? readPlain(scan, of) : undefined);
    }
    if (
      word(scan, k) === 'that' &&
      PERIODS.get(word(scan, k + 1)) &&
      /^(?:day|week|month|year)$/.test(word(scan, k + 1))
    )
      return {
        to: k + 2,
        iso: currentPeriodIso(scan, PERIODS.get(word(scan, k + 1))!, k),
        evidence: 'the same period as before',
      };
    if (/^(?:earlier|later)$/.test(w) && (at(scan, k).classes & WEEKDAY || word(scan, k) === 'today'))
      return undefined;
    const core =
      readPlain(scan, k) ?? (w === 'mid' || w === 'early' || w === 'late' ? partOfDay(scan, k) : undefined);
    return core && !isHyphenAge(scan, core.to)
      ? { ...core, evidence: `${core.evidence}, ‘${w}’ before it` }
      : undefined;
  }
  if (
    /^(?:midyear|year-end)$/.test(w) ||
    (w === 'year' &&
      (isHyphen(scan, k + 1) || !at(scan, k + 1).glued) &&
      word(scan, isHyphen(scan, k + 1) ? k + 2 : k + 1) === 'end')
  ) {
    return {
      to: w === 'year' ? (isHyphen(scan, k + 1) ? k + 3 : k + 2) : k + 1,
      iso: currentPeriodIso(scan, PERIODS.get('year')!, k),
      evidence: 'a part of the year',
    };
  }
  if (w === 'week' && word(scan, k + 1) === 'of') {
    const day = readMonthDate(scan, k + 2);
    const number = day && dayOf(day.iso);
    return (
      day && {
        to: day.to,
        iso: number === undefined ? day.iso : isoWeek(number),
        evidence: 'the week of a day',
      }
    );
  }
  if (
    /^(?:end|beginning|start|middle|rest|remainder|turn|month|close|half)$/.test(w) &&
    word(scan, k + 1) === 'of'
  ) {
    const the = /^(?:the|its)$/.test(word(scan, k + 2)) ? k + 3 : k + 2;
    const core = readPlain(scan, the) ?? namedPeriod(scan, k + 2) ?? namedCentury(scan, the);
    return core && { ...core, evidence: `${core.evidence}, a part of it` };
  }
  return undefined;
}

const isHyphenAge = (scan: Scan, to: number): boolean => isHyphen(scan, to) && word(scan, to + 1) === 'old';

/** 'the year', 'this month', 'the fiscal year' after 'the end of'. */
function namedPeriod(scan: Scan, i: number): DateReading | undefined {
  if (!/^(?:the|this|its|that)$/.test(word(scan, i))) return undefined;
  const k = /^(?:fiscal|financial|calendar|current|crop)$/.test(word(scan, i + 1)) ? i + 2 : i + 1;
  const period = PERIODS.get(word(scan, k));
  if (!period || period.plural || /^(?:second|minute|hour|night|season)$/.test(period.unit)) return undefined;
  return { to: k + 1, iso: currentPeriodIso(scan, period, i), evidence: `the ${period.unit} of publication` };
}

function namedCentury(scan: Scan, i: number): DateReading | undefined {
  if (!/^(?:century|decade|millennium)$/.test(word(scan, i))) return undefined;
  const period = PERIODS.get(word(scan, i));
  return period && { to: i + 1, iso: currentPeriodIso(scan, period, i), evidence: `the ${period.unit}` };
}

/** 'mid-afternoon yesterday'. */
function partOfDay(scan: Scan, i: number): DateReading | undefined {
  const part = DAY_PARTS.get(word(scan, i));
  if (part === undefined) return undefined;
  const day = readRelative(scan, i + 1) ?? readWeekday(scan, i + 1);
  if (!day) return { to: i + 1, iso: `T${part}`, time: true, evidence: 'a part of a day' };
  return { to: day.to, iso: `${day.iso}T${part}`, time: true, evidence: 'a part of a day' };
}
