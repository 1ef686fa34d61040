import { fromParts, isoDay, isoMonth, pad, partsOf } from '../calendar.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { RANKS } from '../lexicon/numbers.ts';
import { at, isDash, isHyphen, type Scan, word } from '../scan.ts';
import type { DateReading, ReadDate } from './reading.ts';
import { tenseAt } from './reading.ts';
import { readSpelledYear, yearAt } from './year.ts';

/** Dates with a month: 'Nov. 29', '3 November 2026', 'August 1988', 'June 3-4', 'last April'. */
export const readMonthDate: ReadDate = (scan, i) => dayFirst(scan, i) ?? monthFirst(scan, i);

/** Token after the month name at `i` and its point. */
function monthAt(scan: Scan, i: number): { month: number; to: number } | undefined {
  const token = at(scan, i);
  if (token.type !== 'word') return undefined;
  const month = MONTHS.get(token.lower);
  if (month === undefined) return undefined;
  const short =
    token.lower.length <= 4 && token.lower !== 'may' && token.lower !== 'june' && token.lower !== 'july';
  const point = short && word(scan, i + 1) === '.' && at(scan, i + 1).glued;
  return { month, to: i + (point ? 2 : 1) };
}

/** Day of the month at `i`: '4', '4th', 'fourth'. */
function dayAt(scan: Scan, i: number): { day: number; to: number } | undefined {
  const token = at(scan, i);
  if (token.type === 'digits' && token.lower.length <= 2 && token.value >= 1 && token.value <= 31) {
    const suffix = at(scan, i + 1);
    if (suffix.glued && suffix.type === 'word')
      return /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { day: token.value, to: i + 2 } : undefined;
    if (
      suffix.glued &&
      (suffix.lower === '%' ||
        (suffix.lower === ':' && at(scan, i + 2).glued && at(scan, i + 2).type === 'digits'))
    )
      return undefined;
    return { day: token.value, to: i + 1 };
  }
  const rank = RANKS.get(token.lower);
  return rank !== undefined && rank < 20 ? { day: rank, to: i + 1 } : undefined;
}

/** ', 1999' or ' 1999' after a day or month. */
function yearAfter(scan: Scan, i: number): { year: number; to: number } | undefined {
  const k =
    word(scan, i) === ',' || (word(scan, i) === 'of' && !Number.isNaN(yearAt(scan, i + 1))) ? i + 1 : i;
  const words = k === i ? readSpelledYear(scan, k) : undefined;
  if (words) return { year: Number(words.iso), to: words.to };
  const year = yearAt(scan, k);
  if (Number.isNaN(year) || (at(scan, k + 1).glued && at(scan, k + 1).type === 'word')) return undefined;
  if (year < 1500 && k > i) return undefined;
  return { year, to: k + 1 };
}

function dayFirst(scan: Scan, i: number): DateReading | undefined {
  const token = at(scan, i);
  if (token.type !== 'digits' || (token.glued && /^[$£€.:]$/.test(word(scan, i - 1)))) return undefined;
  const day = dayAt(scan, i);
  if (!day) return undefined;
  let k = day.to;
  let last: number | undefined;
  if ((isDash(at(scan, k)) || word(scan, k) === 'to' || word(scan, k) === 'and') && dayAt(scan, k + 1)) {
    const second = dayAt(scan, k + 1)!;
    const skip = word(scan, second.to) === 'of' ? 1 : 0;
    if (monthAt(scan, second.to + skip)) {
      last = second.day;
      k = second.to;
    }
  }
  if (word(scan, k) === 'of') k++;
  if (isHyphen(scan, k)) k++;
  const month = monthAt(scan, k);
  if (
    !month ||
    (!at(scan, k).capital &&
      !/^(?:january|february|april|june|july|august|september|october|november|december)$/.test(
        word(scan, k),
      ))
  )
    return undefined;
  const year = yearAfter(scan, isHyphen(scan, month.to) ? month.to + 1 : month.to);
  return ofDay(scan, i, year?.to ?? month.to, month.month, day.day, last, year?.year);
}

function monthFirst(scan: Scan, i: number): DateReading | undefined {
  const found = monthAt(scan, i);
  if (!found) return undefined;
  const { month } = found;
  const token = at(scan, i);
  const day = dayAt(scan, found.to);
  const real =
    day && !isPartOfNumber(scan, day.to) && (at(scan, found.to).type === 'digits' || token.capital)
      ? day
      : undefined;
  if (real) {
    let { to } = real;
    let last: number | undefined;
    if (
      (isHyphen(scan, to) ||
        word(scan, to) === 'to' ||
        word(scan, to) === 'and' ||
        word(scan, to) === 'through') &&
      dayAt(scan, to + 1)
    ) {
      const second = dayAt(scan, to + 1)!;
      if (
        second.day > real.day &&
        (isHyphen(scan, to) || word(scan, to) === 'through' || !isCounted(scan, second.to)) &&
        word(scan, to) !== 'and' &&
        !(at(scan, second.to).glued && isDash(at(scan, second.to)))
      ) {
        last = second.day;
        to = second.to;
      }
    }
    const year = yearAfter(scan, to);
    return ofDay(scan, i, year?.to ?? to, month, real.day, last, year?.year);
  }
  const year = yearAfter(scan, found.to);
  if (year) {
    if (!token.capital && token.lower === 'may') return undefined;
    return { to: year.to, iso: isoMonth(year.year, month), evidence: 'month and year' };
  }
  if (!token.capital || isName(scan, i, found.to)) return undefined;
  if (
    isHyphen(scan, i - 1) &&
    !/^(?:mid|early|late)$/.test(word(scan, i - 2)) &&
    !MONTHS.has(word(scan, i - 2))
  )
    return undefined;
  const relative = relativeYear(scan, found.to);
  if (relative)
    return {
      to: relative.to,
      iso: relative.year === undefined ? `XXXX-${pad(month)}` : isoMonth(relative.year, month),
      evidence: 'month of a year beside it',
    };
  return {
    to: found.to,
    iso: resolveMonth(scan, i, month),
    evidence: 'a month; its year from the date of publication',
  };
}

const isPartOfNumber = (scan: Scan, i: number): boolean =>
  /^(?:%|percent|per|million|billion)$/.test(word(scan, i)) ||
  (word(scan, i) === '.' && at(scan, i + 1).type === 'digits' && at(scan, i + 1).glued);
const isCounted = (scan: Scan, i: number): boolean => /^[a-z]+s$/.test(word(scan, i));

/** 'June last year', 'January this year', 'October of last year'. */
function relativeYear(scan: Scan, i: number): { year: number | undefined; to: number } | undefined {
  const k = word(scan, i) === 'of' ? i + 1 : i;
  if (word(scan, k + 1) !== 'year') return undefined;
  const step = { last: -1, this: 0, next: 1 }[word(scan, k)];
  if (step === undefined) return undefined;
  return { year: scan.published === undefined ? undefined : partsOf(scan.published).year + step, to: k + 2 };
}

/** 'Theresa May', 'April Jones', 'May I': a name or a verb. */
function isName(scan: Scan, i: number, to: number): boolean {
  const w = word(scan, i);
  const before = at(scan, i - 1);
  const next = at(scan, to);
  const given = /^(?:may|march|april|june|august|jan|mar|sep|dec|jun|jul)$/.test(w);
  if (/^(?:mar|sep|dec|jun|jul|jan|nov|oct|feb|apr|aug)$/.test(w) && to === i + 1) return true;
  if (!given) return false;
  if (
    next.type === 'word' &&
    next.capital &&
    !WEEKDAYS.has(next.lower) &&
    !MONTHS.has(next.lower) &&
    next.lower !== 'sales'
  )
    return w !== 'march' || true;
  if (
    before.type === 'word' &&
    before.capital &&
    !/^(?:in|last|next|this|since|early|late|by|from|until|mid|of|on|and|during|through|to|the)$/.test(
      before.lower,
    ) &&
    !WEEKDAYS.has(before.lower) &&
    !MONTHS.has(before.lower)
  )
    return true;
  if (w === 'may' || w === 'march' || w === 'august') {
    if (
      /^(?:in|last|next|this|since|early|late|by|from|until|mid|of|during|through|to|till|between|and|before|after|for|-|or|each|every|through|than|following|starting|beginning|ending|effective)$/.test(
        before.lower,
      )
    ) {
      return (
        w === 'may' && /^(?:be|have|not|i|we|he|she|they|it|you|also|well|still|never|soon)$/.test(next.lower)
      );
    }
    if (
      w === 'august' &&
      next.type === 'word' &&
      /^(?:body|bodies|company|chamber|institution|assembly|presence|journal|halls)$/.test(next.lower)
    )
      return true;
    if (w === 'may')
      return (
        !/^(?:,|\.|\)|sales|figures|\()$/.test(next.lower) || before.type === 'mark' || before.lower === ''
      );
    return (
      next.type === 'word' &&
      !/^(?:figures?|sales|and|was|is|when|after|as|contract|delivery|election|report|data|issue|\d+)$/.test(
        next.lower,
      )
    );
  }
  return false;
}

function ofDay(
  scan: Scan,
  i: number,
  to: number,
  month: number,
  day: number,
  last: number | undefined,
  year: number | undefined,
): DateReading | undefined {
  const relative = year === undefined ? relativeYear(scan, to) : undefined;
  const end = relative?.to ?? to;
  const y = year ?? relative?.year ?? resolveYear(scan, i, month, day);
  if (y === undefined)
    return { to: end, iso: `XXXX-${pad(month)}-${pad(day)}`, evidence: 'day and month; no year is given' };
  const number = fromParts(y, month, day);
  if (number === undefined) return undefined;
  const evidence =
    year === undefined ? 'day and month; the year from the date of publication' : 'day, month and year';
  if (last === undefined) return { to: end, iso: isoDay(number), evidence };
  const final = fromParts(y, month, last);
  return {
    to: end,
    iso: isoDay(number),
    ...(final !== undefined && { span: { from: isoDay(number), to: isoDay(final) } }),
    evidence,
  };
}

/** The year in which a day of the year without one falls: the tense decides, else the nearer one. */
function resolveYear(scan: Scan, i: number, month: number, day: number): number | undefined {
  if (scan.published === undefined) return undefined;
  const { year } = partsOf(scan.published);
  const here = fromParts(year, month, day);
  if (here === undefined) return year;
  const tense = tenseAt(scan, i);
  if (here > scan.published && tense === 'past' && here - scan.published > 75) return year - 1;
  if (here < scan.published && tense === 'future' && scan.published - here > 90) return year + 1;
  if (here - scan.published > 200) return year - 1;
  if (scan.published - here > 250) return year + 1;
  return year;
}

/** The month meant: the latest one that has begun, or the next one where the sentence looks ahead. */
function resolveMonth(scan: Scan, i: number, month: number): string {
  if (scan.published === undefined) return `XXXX-${pad(month)}`;
  const now = partsOf(scan.published);
  const before = word(scan, i - 1);
  if (before === 'next') return isoMonth(month > now.month ? now.year : now.year + 1, month);
  if (before === 'last') return isoMonth(month < now.month ? now.year : now.year - 1, month);
  const ahead = month > now.month ? now.year : month === now.month ? now.year : now.year + 1;
  const back = month <= now.month ? now.year : now.year - 1;
  const tense = tenseAt(scan, i);
  if (tense === 'future') return isoMonth(ahead, month);
  if (tense === 'past') return isoMonth(back, month);
  const distance = (month - now.month + 12) % 12;
  return isoMonth(distance > 0 && distance <= 3 ? ahead : back, month);
}
