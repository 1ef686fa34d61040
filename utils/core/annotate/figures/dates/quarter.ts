import { partsOf } from '../calendar.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';
import type { DateReading, ReadDate } from './reading.ts';
import { relativePeriodYear } from './relative.ts';
import { readYear, yearAt } from './year.ts';

const RANK: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  '1st': 1,
};

/** 'third quarter', 'fiscal first-quarter', 'Q3 2025', 'the second half of 2026', 'the first nine months of 1989'. */
export const readQuarter: ReadDate = (scan, i) =>
  short(scan, i) ?? ofYear(scan, i) ?? halfOrQuarter(scan, i) ?? firstMonths(scan, i);

/** 'the 1988 quarter', 'the 1988 third quarter', 'the 1988 period', 'the 1989 model year'. */
function ofYear(scan: Scan, i: number): DateReading | undefined {
  const k = word(scan, i) === 'the' ? i + 1 : i;
  const year = yearAt(scan, k);
  if (Number.isNaN(year)) return undefined;
  const rank = RANK[word(scan, k + 1)];
  if (rank !== undefined && /^(?:quarter|half)$/.test(word(scan, k + 2)))
    return {
      to: k + 3,
      iso: `${year}-${word(scan, k + 2) === 'half' ? 'H' : 'Q'}${rank}`,
      evidence: 'a part of a year',
    };
  if (/^(?:model|crop|fiscal|calendar|tax|school)$/.test(word(scan, k + 1)) && word(scan, k + 2) === 'year')
    return { to: k + 3, iso: String(year), evidence: 'a year' };
  if (/^(?:quarter|period|spring|summer|fall|autumn|winter)$/.test(word(scan, k + 1)))
    return { to: k + 2, iso: String(year), evidence: 'a part of a year' };
  return undefined;
}

function short(scan: Scan, i: number): DateReading | undefined {
  const w = word(scan, i);
  if (
    (w !== 'q' && w !== 'h') ||
    !at(scan, i).capital ||
    at(scan, i + 1).type !== 'digits' ||
    !at(scan, i + 1).glued
  )
    return undefined;
  const n = at(scan, i + 1).value;
  if (
    n < 1 ||
    n > (w === 'q' ? 4 : 2) ||
    !Number.isInteger(n) ||
    (at(scan, i + 2).glued && at(scan, i + 2).type !== 'mark')
  )
    return undefined;
  const year = yearAfter(scan, i + 2);
  return {
    to: year?.to ?? i + 2,
    iso: isoOf(scan, year?.year, w === 'q' ? 'Q' : 'H', n),
    evidence: w === 'q' ? 'a quarter' : 'a half year',
  };
}

function halfOrQuarter(scan: Scan, i: number): DateReading | undefined {
  let k = i;
  const own = /^(?:its|the)$/.test(word(scan, k)) && word(scan, k + 1) === 'fiscal';
  if (own) k++;
  const fiscal = word(scan, k) === 'fiscal';
  if (fiscal) k++;
  const rank = RANK[word(scan, k)];
  if (rank === undefined) return undefined;
  k++;
  if (isHyphen(scan, k)) k++;
  if (word(scan, k) === 'fiscal') k++;
  const unit = word(scan, k);
  const last = word(scan, i) === 'last';
  if (last || (unit !== 'quarter' && unit !== 'half' && unit !== 'quarters')) {
    if (!last || !/^(?:quarter|half)$/.test(unit) || word(scan, k + 1) !== 'of') return undefined;
  }
  k++;
  const half = unit === 'half';
  const year = yearAfter(scan, k);
  if (half && rank > 2 && word(scan, i) !== 'final' && !last) return undefined;
  if (half && !year && !isHalfYear(scan, i, k)) return undefined;
  if (!half && !year && isGame(scan, i, k)) return undefined;
  const n = half ? Math.min(rank, 2) : rank;
  return {
    to: year?.to ?? k,
    iso: isoOf(scan, year?.year, half ? 'H' : 'Q', n),
    evidence: half ? 'a half year' : 'a quarter of the year',
  };
}

/** 'of 1989', ' 1989', 'of this year', 'of fiscal 1990'. */
function yearAfter(scan: Scan, i: number): { year: string | undefined; to: number } | undefined {
  const of = /^(?:of|in)$/.test(word(scan, i)) ? 1 : 0;
  const k = i + of;
  const year = readYear(scan, k) ?? (word(scan, k) === 'the' ? readYear(scan, k + 1) : undefined);
  if (year && /^\d{4}$/.test(year.iso)) return { year: year.iso, to: year.to };
  if (!of || word(scan, i) !== 'of') return undefined;
  const relative = relativePeriodYear(scan, k);
  return relative && { year: relative.year, to: relative.to };
}

/** The latest quarter or half that has begun; the year stays open where the date of publication is unknown. */
function isoOf(scan: Scan, year: string | undefined, letter: 'Q' | 'H', n: number): string {
  if (year !== undefined) return `${year}-${letter}${n}`;
  if (scan.published === undefined) return `XXXX-${letter}${n}`;
  const now = partsOf(scan.published);
  const first = (n - 1) * (letter === 'Q' ? 3 : 6) + 1;
  return `${first <= now.month ? now.year : now.year - 1}-${letter}${n}`;
}

/** A half of a year, not of a match or of a thing. */
function isHalfYear(scan: Scan, i: number, to: number): boolean {
  if (word(scan, to) === 'of') return false;
  return (
    /^(?:profit|profits|earnings|results|loss|losses|sales|revenue|net|figures|income|report|growth)$/.test(
      word(scan, to),
    ) || isHyphen(scan, i + 1)
  );
}

function isGame(scan: Scan, i: number, to: number): boolean {
  if (/^(?:of)$/.test(word(scan, to)) && !/^(?:the|its)$/.test(word(scan, to + 1))) return true;
  for (let k = Math.max(0, i - 10); k < to + 6; k++)
    if (
      /^(?:touchdown|touchdowns|quarterback|yards|rebounds|basket|innings?|knicks|lakers|nba|nfl|scored|coach|halftime)$/.test(
        word(scan, k),
      )
    )
      return true;
  return false;
}

const COUNT: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};

/** 'the first nine months of 1989': a stretch from January on. */
function firstMonths(scan: Scan, i: number): DateReading | undefined {
  const k = word(scan, i) === 'the' ? i + 1 : i;
  const last = word(scan, k) === 'last';
  if (word(scan, k) !== 'first' && word(scan, k) !== 'final' && !last) return undefined;
  const token = at(scan, k + 1);
  const n = token.type === 'digits' ? token.value : COUNT[token.lower];
  if (n === undefined || !(n >= 2 && n <= 11) || word(scan, k + 2) !== 'months') return undefined;
  const year = yearAfter(scan, k + 3);
  if (!year) return undefined;
  const y = year.year ?? 'XXXX';
  const from = last || word(scan, k) === 'final' ? 13 - n : 1;
  return {
    to: year.to,
    iso: y,
    span: {
      from: `${y}-${String(from).padStart(2, '0')}`,
      to: `${y}-${String(from + n - 1).padStart(2, '0')}`,
    },
    evidence: 'months of a year',
  };
}
