import { addMonths, isoDay, isoMonth, isoWeek, pad, partsOf, weekdayOf } from '../calendar.ts';
import { DAY_PARTS, MONTHS, PERIODS, type Period, SEASONS } from '../lexicon/calendar.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';
import { readMonthDate } from './month.ts';
import { type DateReading, type ReadDate, tenseAt } from './reading.ts';
import { readSpelledYear } from './year.ts';

/** Dates told from the day of publication: 'yesterday', 'last year', 'two weeks ago', 'the year-ago quarter'. */
export const readRelative: ReadDate = (scan, i) =>
  dayWord(scan, i) ?? ago(scan, i) ?? yearAgo(scan, i) ?? lastNext(scan, i) ?? season(scan, i);

const YEAR = PERIODS.get('year')!;
const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 };

function dayWord(scan: Scan, i: number): DateReading | undefined {
  const w = word(scan, i);
  const offset = DAYS[w];
  if (offset === undefined || !Object.hasOwn(DAYS, w)) return undefined;
  if (at(scan, i).capital && at(scan, i + 1).capital && at(scan, i + 1).type === 'word') return undefined;
  if (isHyphen(scan, i - 1)) return undefined;
  const day = scan.published === undefined ? 'XXXX-XX-XX' : isoDay(scan.published + offset);
  const part = w === 'tonight' ? 'NI' : DAY_PARTS.get(word(scan, i + 1));
  if (part !== undefined && w !== 'today')
    return {
      to: w === 'tonight' ? i + 1 : i + 2,
      iso: `${day}T${part}`,
      time: true,
      evidence: 'a day told from publication',
    };
  return { to: i + 1, iso: day, evidence: 'a day told from the day of publication' };
}

/** Value of the period `count` away from publication: a day, an ISO week, a month, a quarter, a year, a decade. */
function periodIso(scan: Scan, period: Period, count: number): string {
  const now = scan.published === undefined ? undefined : partsOf(scan.published);
  switch (period.unit) {
    case 'day':
    case 'night':
      return now ? isoDay(scan.published! + count) : 'XXXX-XX-XX';
    case 'week':
      return now ? isoWeek(scan.published! + 7 * count) : 'XXXX-WXX';
    case 'weekend':
      return now ? `${isoWeek(scan.published! + 7 * count)}-WE` : 'XXXX-WXX-WE';
    case 'fortnight':
      return now ? isoWeek(scan.published! + 14 * count) : 'XXXX-WXX';
    case 'month': {
      if (!now) return 'XXXX-XX';
      const { year, month } = addMonths(now.year, now.month, count);
      return isoMonth(year, month);
    }
    case 'quarter': {
      if (!now) return 'XXXX-QX';
      const { year, month } = addMonths(now.year, now.month, 3 * count);
      return `${year}-Q${Math.ceil(month / 3)}`;
    }
    case 'decade':
      return now ? String(Math.floor(now.year / 10) + count) : 'XXX';
    case 'century':
      return now ? String(Math.floor(now.year / 100) + count) : 'XX';
    case 'hour':
    case 'minute':
    case 'second':
      return now ? isoDay(scan.published!) : 'XXXX-XX-XX';
    default:
      return now ? pad(now.year + count, 4) : 'XXXX';
  }
}

/** 'two years ago', 'a week earlier', '17 years ago', 'several years ago'; 'later' and 'from now' look ahead. */
function ago(scan: Scan, i: number): DateReading | undefined {
  const w = word(scan, i);
  const one = w === 'a' || w === 'an' || w === 'the';
  const number = one && PERIODS.has(word(scan, i + 1)) ? undefined : scan.number(w === 'the' ? i + 1 : i);
  if (!one && !number) return undefined;
  let k = number ? number.to : i + 1;
  if (number?.style === 'fraction') return undefined;
  const period = PERIODS.get(word(scan, k));
  if (!period) return undefined;
  k++;
  if (word(scan, k) === 'or' && word(scan, k + 1) === 'so') k += 2;
  const after = word(scan, k);
  if (after === 'earlier' && word(scan, k + 1) === 'than') return undefined;
  const back =
    after === 'ago' ||
    after === 'earlier' ||
    (after === 'before' && one && isEdge(scan, k + 1)) ||
    (after === 'previously' && one);
  const ahead =
    after === 'hence' || (after === 'later' && one) || (after === 'from' && word(scan, k + 1) === 'now');
  if (!back && !ahead) return undefined;
  if (w === 'the' && !/^(?:before|earlier)$/.test(after)) return undefined;
  const count = number ? number.value : 1;
  const to = after === 'from' ? k + 2 : k + 1;
  const evidence = 'counted from the day of publication';
  if (number?.style === 'vague') return { to, iso: back ? 'PAST_REF' : 'FUTURE_REF', evidence };
  if (period.unit === 'decade' && scan.published !== undefined) {
    return { to, iso: pad(partsOf(scan.published).year - 10 * count, 4), evidence };
  }
  return { to, iso: periodIso(scan, period, Math.round(back ? -count : count)), evidence };
}

const isEdge = (scan: Scan, k: number): boolean =>
  at(scan, k).type !== 'word' ||
  /^(?:and|but|when|to|with|of|as|from|in|for|because|on|amid|after|due)$/.test(word(scan, k));

/** 'year-earlier', 'the year-ago quarter', 'the previous month'. */
function yearAgo(scan: Scan, i: number): DateReading | undefined {
  let k = i;
  if (word(scan, k) === 'the') k++;
  const period = PERIODS.get(word(scan, k));
  if (!period || !isHyphen(scan, k + 1) || !/^(?:ago|earlier)$/.test(word(scan, k + 2))) return undefined;
  k += 3;
  const rank = /^(?:first|second|third|fourth)$/.test(word(scan, k))
    ? ['first', 'second', 'third', 'fourth'].indexOf(word(scan, k)) + 1
    : 0;
  const evidence = 'counted from the day of publication';
  if (rank > 0 && word(scan, k + 1) === 'quarter')
    return { to: k + 2, iso: `${periodIso(scan, YEAR, -1)}-Q${rank}`, evidence };
  const months = scan.number(k);
  if (months && word(scan, months.to) === 'months')
    return { to: months.to + 1, iso: periodIso(scan, period, -1), evidence };
  const next = PERIODS.get(word(scan, k));
  if (next?.unit === 'quarter' && scan.published !== undefined) {
    const { year, month } = addMonths(partsOf(scan.published).year, partsOf(scan.published).month, -15);
    return { to: k + 1, iso: `${year}-Q${Math.ceil(month / 3)}`, evidence };
  }
  const to = next || word(scan, k) === 'period' ? k + 1 : k;
  return { to, iso: periodIso(scan, period, -1), evidence };
}

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  latest: -1,
};

/** 'last year', 'this month', 'next spring', 'the previous day', 'last night', 'last October'. */
function lastNext(scan: Scan, i: number): DateReading | undefined {
  let k = i;
  if (word(scan, k) === 'the') k++;
  const lead = word(scan, k);
  const step = Object.hasOwn(STEP, lead) ? STEP[lead] : undefined;
  if (step === undefined) return undefined;
  k++;
  if (/^(?:coming|past|crop|fiscal|calendar|school|model|full|entire)$/.test(word(scan, k))) k++;
  const token = at(scan, k);
  const evidence = `‘${lead}’ counts from the day of publication`;
  const code = SEASONS.get(token.lower);
  if (code !== undefined && lead !== 'the') return { to: k + 1, iso: seasonIso(scan, code, step), evidence };
  const part = DAY_PARTS.get(token.lower);
  if (
    part !== undefined &&
    token.type === 'word' &&
    (lead === 'last' || lead === 'this') &&
    !token.lower.endsWith('s')
  ) {
    const day =
      scan.published === undefined ? 'XXXX-XX-XX' : isoDay(scan.published + (lead === 'last' ? -1 : 0));
    return { to: k + 1, iso: `${day}T${part}`, time: true, evidence };
  }
  if (MONTHS.has(token.lower) && token.capital) {
    const month = readMonthDate(scan, k);
    return month && !/-\d\d-\d\d$/.test(month.iso) ? month : undefined;
  }
  const period = PERIODS.get(token.lower);
  if (
    !period ||
    period.plural ||
    period.unit === 'season' ||
    period.unit === 'second' ||
    period.unit === 'minute'
  )
    return undefined;
  if (isHyphen(scan, k + 1) && !/^(?:quarter)$/.test(word(scan, k))) return undefined;
  if (period.unit === 'quarter' && word(scan, k + 1) === 'of') return undefined;
  if (period.unit === 'night' || ((period.unit === 'day' || period.unit === 'hour') && lead === 'this'))
    return undefined;
  if ((lead === 'past' || lead === 'coming') && word(scan, i - 1) !== 'the' && word(scan, i) !== 'the')
    return undefined;
  if (period.unit === 'quarter' && lead === 'latest' && scan.published !== undefined)
    return { to: k + 1, iso: periodIso(scan, period, -1), evidence };
  if (lead === 'past' && (period.unit === 'decade' || period.unit === 'century'))
    return { to: k + 1, iso: periodIso(scan, period, -1), evidence };
  if (lead === 'latest' && period.unit === 'year') return undefined;
  const or =
    word(scan, k + 1) === 'or' && (word(scan, k + 2) === 'two' || word(scan, k + 2) === 'so') ? 2 : 0;
  return { to: k + 1 + or, iso: periodIso(scan, period, step), evidence };
}

function seasonIso(scan: Scan, code: string, step: number): string {
  if (scan.published === undefined) return `XXXX-${code}`;
  const now = partsOf(scan.published);
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
  if (step === 0) return `${now.year}-${code}`;
  if (step > 0) return `${start > now.month ? now.year : now.year + 1}-${code}`;
  return `${start + 2 < now.month ? now.year : now.year - 1}-${code}`;
}

/** 'the summer', 'spring', 'the winter of 1994': a season, 'fall' only where it can be no verb. */
function season(scan: Scan, i: number): DateReading | undefined {
  const k = word(scan, i) === 'the' ? i + 1 : i;
  const token = at(scan, k);
  const plural = token.lower.endsWith('s') && SEASONS.has(token.lower.slice(0, -1));
  const code = SEASONS.get(plural ? token.lower.slice(0, -1) : token.lower);
  if (code === undefined || (plural && !/^(?:the|in|past|recent|of)$/.test(word(scan, k - 1))))
    return undefined;
  const next = at(scan, k + 1);
  const before = word(scan, k - 1);
  const year = next.lower === 'of' ? at(scan, k + 2) : next;
  if (year.type === 'digits' && year.lower.length === 4 && year.value > 1500 && year.value < 2100) {
    return {
      to: next.lower === 'of' ? k + 3 : k + 2,
      iso: `${year.lower}-${code}`,
      evidence: 'a season of a year',
    };
  }
  const words = next.lower === 'of' ? readSpelledYear(scan, k + 2) : undefined;
  if (words) return { to: words.to, iso: `${words.iso}-${code}`, evidence: 'a season of a year' };
  if (
    isHyphen(scan, k - 1) ||
    (token.capital && (next.capital || at(scan, k - 1).capital) && next.type === 'word')
  )
    return undefined;
  if (
    !/^(?:the|in|by|since|until|during|of|for|each|every|early|late|mid|and|or|through|before|after|to|that|-)$/.test(
      before,
    )
  )
    return undefined;
  if (
    code === 'FA' &&
    token.lower === 'fall' &&
    !/^(?:the|in|by|since|until|during|early|late|each|every|that)$/.test(before)
  )
    return undefined;
  if (code === 'FA' && /^(?:of|from|in|to|by|on|and)$/.test(next.lower) && before === 'the') return undefined;
  if (
    code === 'SP' &&
    (before === 'to' || before === 'and' || /^(?:from|up|into|to|back|water|training)$/.test(next.lower))
  )
    return undefined;
  const tense = tenseAt(scan, k);
  return { to: k + 1, iso: seasonIso(scan, code, tense === 'future' ? 1 : 0), evidence: 'a season' };
}

/** 'this year', 'last year', 'the year' after 'of': the year meant. */
export function relativePeriodYear(
  scan: Scan,
  i: number,
): { year: string | undefined; to: number } | undefined {
  const lead = word(scan, i);
  const k = word(scan, i + 1) === 'fiscal' || word(scan, i + 1) === 'crop' ? i + 2 : i + 1;
  if (word(scan, k) !== 'year') return undefined;
  const step = { last: -1, this: 0, the: 0, next: 1, its: 0, that: 0, previous: -1 }[lead];
  if (step === undefined) return undefined;
  return {
    year: scan.published === undefined ? undefined : pad(partsOf(scan.published).year + step, 4),
    to: k + 1,
  };
}

/** Value of 'the year', 'the month', 'the week' named with 'the' or 'this'. */
export function currentPeriodIso(scan: Scan, period: Period, i: number): string {
  // On a weekday 'the weekend' is the one before, unless the sentence looks ahead.
  const past =
    period.unit === 'weekend' &&
    scan.published !== undefined &&
    weekdayOf(scan.published) < 6 &&
    tenseAt(scan, i) !== 'future';
  return periodIso(scan, period, past ? -1 : 0);
}
