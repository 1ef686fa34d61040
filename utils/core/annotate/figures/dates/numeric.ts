import { fromParts, isoDay, pad } from '../calendar.ts';
import { at, type Scan, word } from '../scan.ts';
import type { DateReading, ReadDate } from './reading.ts';

/** Dates in digits: '2026-05-07', '7/8/07', '14/03/2026', and 9/11. */
export const readNumeric: ReadDate = (scan, i) => {
  const a = at(scan, i);
  const mark = word(scan, i + 1);
  if (
    a.type !== 'digits' ||
    (mark !== '-' && mark !== '/' && mark !== '.') ||
    !at(scan, i + 1).glued ||
    a.lower.includes('.')
  )
    return undefined;
  const b = at(scan, i + 2);
  if (b.type !== 'digits' || !b.glued || b.lower.includes('.')) return undefined;
  if (a.glued && /^[-/.:]$/.test(word(scan, i - 1)) && at(scan, i - 1).glued) return undefined;
  if (word(scan, i + 3) !== mark || !at(scan, i + 3).glued) return nineEleven(scan, i);
  const c = at(scan, i + 4);
  if (c.type !== 'digits' || !c.glued) return undefined;
  const after = at(scan, i + 5);
  if (after.glued && (after.type !== 'mark' || (/^[-/:]$/.test(after.lower) && at(scan, i + 6).glued)))
    return undefined;
  return build(a, b, c, i + 5);
};

type Digits = { readonly lower: string; readonly value: number };

function build(a: Digits, b: Digits, c: Digits, to: number): DateReading | undefined {
  if (a.lower.length === 4) {
    const day = fromParts(a.value, b.value, c.value);
    return day === undefined
      ? undefined
      : { to, iso: isoDay(day), evidence: 'year, month and day in digits' };
  }
  if (a.lower.length > 2 || b.lower.length > 2 || (c.lower.length !== 4 && c.lower.length !== 2))
    return undefined;
  const year = c.lower.length === 4 ? c.value : c.value < 50 ? 2000 + c.value : 1900 + c.value;
  // Month first unless only the other order is a date.
  const day = fromParts(year, a.value, b.value) ?? fromParts(year, b.value, a.value);
  return day === undefined ? undefined : { to, iso: isoDay(day), evidence: 'month, day and year in digits' };
}

function nineEleven(scan: Scan, i: number): DateReading | undefined {
  if (word(scan, i + 1) !== '/') return undefined;
  const [a, b] = [at(scan, i).value, at(scan, i + 2).value];
  if (at(scan, i + 3).glued && at(scan, i + 3).type !== 'mark') return undefined;
  const known: Readonly<Record<string, number>> = { '9/11': 2001, '7/7': 2005 };
  const year = known[`${a}/${b}`];
  return year === undefined
    ? undefined
    : { to: i + 3, iso: `${year}-${pad(a)}-${pad(b)}`, evidence: 'a date known by its digits' };
}
