import { pad } from '../calendar.ts';
import { CARDINALS, RANKS } from '../lexicon/numbers.ts';
import { UNITS } from '../lexicon/units.ts';
import { at, isDash, isHyphen, type Scan, word } from '../scan.ts';
import type { DateReading, ReadDate } from './reading.ts';

/** Years, fiscal years, seasons over two years, decades and centuries. */
export const readYear: ReadDate = (scan, i) =>
  fiscal(scan, i) ??
  decade(scan, i) ??
  century(scan, i) ??
  readSpelledYear(scan, i) ??
  digits(scan, i) ??
  prefixed(scan, i);

/** Value of four digits that can be a year, or NaN. */
export function yearAt(scan: Scan, i: number): number {
  const token = at(scan, i);
  return token.type === 'digits' &&
    token.lower.length === 4 &&
    token.value >= 1000 &&
    token.value < 2200 &&
    Number.isInteger(token.value) &&
    !token.lower.includes('.')
    ? token.value
    : Number.NaN;
}

const INTRO =
  /^(?:in|since|of|from|until|till|by|year|before|after|around|circa|during|early|late|mid|to|through|and|between|the|for|back|about|fiscal|than|at|vs|versus|\(|-|–|,|over|as|or|throughout|model)$/;
const NOUNS_OF_COUNT =
  /^(?:people|men|women|children|workers|employees|jobs|homes|cars|troops|soldiers|votes|points|units|tons|tonnes|barrels|miles|shares|students|members|residents|dollars|euros|yen|pounds|francs|marks|rubles|years|days|hours|weeks|months|seats|times|police|feet|copies|customers|stores|others|victims|patients|cases|deaths|protesters|passengers|households|houses|square|metric|cubic|of|per|prisoners|refugees|inmates|shops|branches|books|pages|delegates|guests|fans|players|runners|volunteers|officers|a|an|gmt|hours|utc)$/;

function digits(scan: Scan, i: number): DateReading | undefined {
  const year = yearAt(scan, i);
  if (Number.isNaN(year)) return undefined;
  const before = at(scan, i - 1);
  const glued = at(scan, i).glued;
  if (glued && !/^(?:\(|"|'|-|–|—|\/|,|\[|\.)$/.test(before.lower)) return undefined;
  if (glued && before.lower === '.' && at(scan, i - 2).type === 'digits') return undefined;
  const range = yearRange(scan, i, year);
  if (range) return range;
  if (glued && /^[-–/]$/.test(before.lower) && at(scan, i - 2).type === 'digits' && before.glued)
    return undefined;
  let next = at(scan, i + 1);
  if (
    next.glued &&
    (next.type === 'word' ||
      next.lower === '%' ||
      (isHyphen(scan, i + 1) && at(scan, i + 2).type === 'digits'))
  )
    return undefined;
  if (
    isHyphen(scan, i + 1) &&
    (UNITS.has(word(scan, i + 2)) ||
      /^(?:mile|foot|member|page|seat|man|strong|room|point|acre|plus|odd|year|pound|word|bed)$/.test(
        word(scan, i + 2),
      ))
  )
    return undefined;
  if (isHyphen(scan, i + 1)) next = at(scan, i + 2);
  const typical = year >= 1900 && (year < 2060 || /^(?:by|in|until)$/.test(before.lower));
  if (next.type === 'word' && (NOUNS_OF_COUNT.test(next.lower) || UNITS.has(next.lower))) {
    if (!/^(?:in|since|until|by|during)$/.test(before.lower) || UNITS.has(next.lower)) return undefined;
  }
  if (
    !typical &&
    !/^(?:in|since|of|from|until|till|year|before|after|around|circa|during|early|late|mid|to|\(|,|between|and)$/.test(
      before.lower,
    )
  )
    return undefined;
  if (
    !typical &&
    ((/[^s]s$/.test(next.lower) && next.type === 'word') ||
      (before.lower !== 'in' && before.lower !== 'since' && year % 10 === 0))
  )
    return undefined;
  if (typical && year % 100 === 0 && !INTRO.test(before.lower)) return undefined;
  if (/^(?:\$|£|€|¥|#)$/.test(before.lower)) return undefined;
  if (
    next.lower === 'million' ||
    next.lower === 'billion' ||
    next.lower === 'thousand' ||
    next.lower === 'percent'
  )
    return undefined;
  return { to: i + 1, iso: pad(year, 4), evidence: 'four digits of a year' };
}

/** '1989-90', '2024/25', '1972-1973'. */
function yearRange(scan: Scan, i: number, first: number): DateReading | undefined {
  const joint = at(scan, i + 1);
  if (!joint.glued || !(isDash(joint) || joint.lower === '/')) return undefined;
  const second = at(scan, i + 2);
  if (
    second.type !== 'digits' ||
    !second.glued ||
    (second.lower.length !== 2 && second.lower.length !== 4) ||
    !Number.isInteger(second.value)
  )
    return undefined;
  const after = at(scan, i + 3);
  if (after.glued && (after.type !== 'mark' || /^[-–/:]$/.test(after.lower))) {
    if (!isHyphen(scan, i + 3) || at(scan, i + 4).type !== 'word') return undefined;
  }
  const last = second.lower.length === 4 ? second.value : Math.floor(first / 100) * 100 + second.value;
  if (last <= first || last - first > 120 || first < 1500) return undefined;
  return {
    to: i + 3,
    iso: pad(first, 4),
    span: { from: pad(first, 4), to: pad(last, 4) },
    evidence: 'first and last year',
  };
}

/** 'fiscal 1990', 'fiscal year 2025', 'FY2025', 'the 1999 fiscal year', 'the year 2000'. */
function fiscal(scan: Scan, i: number): DateReading | undefined {
  const w = word(scan, i);
  let k = i;
  if (w === 'fiscal' || w === 'fy' || w === 'year') {
    k++;
    if (w === 'fiscal' && word(scan, k) === 'year') k++;
    if (w === 'year' && word(scan, k) === 'two' && word(scan, k + 1) === 'thousand')
      return { to: k + 2, iso: '2000', evidence: 'a year in words' };
    const year = yearAt(scan, k);
    if (!Number.isNaN(year)) {
      const range = yearRange(scan, k, year);
      return (
        range ?? {
          to: k + 1,
          iso: pad(year, 4),
          evidence: w === 'year' ? '‘year’ before the digits' : 'a fiscal year',
        }
      );
    }
    const short = at(scan, k);
    if (w === 'fy' && short.type === 'digits' && short.lower.length === 2)
      return { to: k + 1, iso: pad(2000 + short.value), evidence: 'a fiscal year' };
    return undefined;
  }
  const year = yearAt(scan, i);
  if (!Number.isNaN(year) && word(scan, i + 1) === 'fiscal' && word(scan, i + 2) === 'year')
    return { to: i + 3, iso: pad(year, 4), evidence: 'a fiscal year' };
  return undefined;
}

/** 'pre-1917', 'mid-1990', 'post-2008'. */
function prefixed(scan: Scan, i: number): DateReading | undefined {
  if (!/^(?:pre|post)$/.test(word(scan, i)) || !isHyphen(scan, i + 1)) return undefined;
  const year = yearAt(scan, i + 2);
  return Number.isNaN(year)
    ? undefined
    : { to: i + 3, iso: pad(year, 4), evidence: 'before or after a year' };
}

const TENS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** 'the 1990s', "'80s", 'the nineties'; TIMEX3 writes the first digits. */
function decade(scan: Scan, i: number): DateReading | undefined {
  let k = i;
  const short = word(scan, k) === "'";
  if (short) k++;
  const token = at(scan, k);
  const apostrophe = word(scan, k + 1) === "'" && at(scan, k + 1).glued ? 1 : 0;
  if (
    token.type === 'digits' &&
    word(scan, k + 1 + apostrophe) === 's' &&
    at(scan, k + 1 + apostrophe).glued &&
    token.value % 10 === 0
  ) {
    const year =
      token.lower.length === 4 ? token.value : token.lower.length === 2 ? 1900 + token.value : Number.NaN;
    if (Number.isNaN(year) || year < 1000 || year > 2100) return undefined;
    if (token.lower.length === 2 && !short && !/^(?:the|early|late|mid|and|-|')$/.test(word(scan, k - 1)))
      return undefined;
    const iso =
      year % 100 === 0 && /^(?:the)$/.test(word(scan, k - 1)) && year < 2000
        ? pad(year / 100)
        : String(Math.floor(year / 10));
    return {
      to: k + 2 + apostrophe,
      iso,
      span: { from: pad(year, 4), to: pad(year + 9, 4) },
      evidence: 'a decade',
    };
  }
  if (short) {
    if (
      token.type === 'digits' &&
      token.glued &&
      token.lower.length === 2 &&
      !at(scan, i).glued &&
      /^(?:of|in|since|season|summer|winter|spring|fall|class|by|early|late|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        word(scan, i - 1),
      )
    )
      return {
        to: k + 1,
        iso: pad(token.value < 40 ? 2000 + token.value : 1900 + token.value, 4),
        evidence: 'a year without its century',
      };
    return undefined;
  }
  const spelledTens = TENS[token.lower];
  if (spelledTens === undefined || !/^(?:the|early|late|mid|-)$/.test(word(scan, i - 1))) return undefined;
  return {
    to: i + 1,
    iso: `19${spelledTens}`,
    span: { from: `19${spelledTens}0`, to: `19${spelledTens}9` },
    evidence: 'a decade',
  };
}

/** 'the 19th century', '21st-century'. */
function century(scan: Scan, i: number): DateReading | undefined {
  const token = at(scan, i);
  let k = i + 1;
  let rank = RANKS.get(token.lower);
  if (token.type === 'digits' && /^(?:st|nd|rd|th)$/.test(word(scan, k)) && at(scan, k).glued) {
    rank = token.value;
    k++;
  } else if (token.lower === 'twenty' && isHyphen(scan, k) && word(scan, k + 1) === 'first') {
    rank = 21;
    k += 2;
  }
  if (rank === undefined || rank > 30) return undefined;
  if (isHyphen(scan, k)) k++;
  if (!/^(?:century|centuries)$/.test(word(scan, k))) return undefined;
  return {
    to: k + 1,
    iso: pad(rank - 1),
    span: { from: pad((rank - 1) * 100, 4), to: pad(rank * 100 - 1, 4) },
    evidence: 'a century',
  };
}

/** 'nineteen ninety-six', 'two thousand and five' after 'in' or 'the year'. */
export function readSpelledYear(scan: Scan, i: number): DateReading | undefined {
  const head = word(scan, i);
  const hundreds = head === 'nineteen' ? 19 : head === 'eighteen' ? 18 : head === 'twenty' ? 20 : undefined;
  if (hundreds !== undefined && !isHyphen(scan, i + 1)) {
    const tens = CARDINALS.get(word(scan, i + 1));
    if (tens === undefined || tens < 10) return undefined;
    let k = i + 2;
    let year = hundreds * 100 + tens;
    if (tens >= 20) {
      const skip = isHyphen(scan, k) ? 1 : 0;
      const small = CARDINALS.get(word(scan, k + skip));
      if (small !== undefined && small > 0 && small < 10) {
        year += small;
        k += skip + 1;
      }
    }
    if (hundreds === 20 && !/^(?:in|of|since|by)$/.test(word(scan, i - 1))) return undefined;
    return { to: k, iso: pad(year, 4), evidence: 'a year in words' };
  }
  if (head === 'two' && word(scan, i + 1) === 'thousand' && word(scan, i - 1) === 'year')
    return { to: i + 2, iso: '2000', evidence: 'a year in words' };
  return undefined;
}
