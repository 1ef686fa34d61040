import { fromParts, isoDay, pad } from '../calendar.ts';
import { at, type Scan, word } from '../scan.ts';
import type { DateValue } from './resolve.ts';

type Part = { readonly value: DateValue; readonly to: number };

/** Dates in digits: '2026-05-07', '7/8/07', '14.03.2026', and 9/11. */
export function numericAt(scan: Scan, i: number): Part | undefined {
  const [a, mark, b] = [at(scan, i), at(scan, i + 1), at(scan, i + 2)];
  if (!/^\d{1,4}$/.test(a.lower) || !/^[-/.]$/.test(mark.lower) || !mark.glued) return undefined;
  if (!/^\d{1,2}$/.test(b.lower) || !b.glued) return undefined;
  if (a.glued && /^[-/.:]$/.test(word(scan, i - 1)) && at(scan, i - 1).glued) return undefined;
  const [again, c, after] = [at(scan, i + 3), at(scan, i + 4), at(scan, i + 5)];
  if (again.lower !== mark.lower || !again.glued) return known(scan, i);
  if (c.type !== 'digits' || !c.glued) return undefined;
  if (after.glued && (after.type !== 'mark' || (/^[-/:]$/.test(after.lower) && at(scan, i + 6).glued)))
    return undefined;
  const day = dayOf(a.lower, b.lower, c.lower);
  return day === undefined ? undefined : { to: i + 5, value: { iso: isoDay(day) } };
}

function dayOf(a: string, b: string, c: string): number | undefined {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return fromParts(x, y, z);
  if (a.length > 2 || !/^\d\d$|^\d{4}$/.test(c)) return undefined;
  const year = c.length === 4 ? z : z < 50 ? 2000 + z : 1900 + z;
  // Month first unless only the other order is a date.
  return fromParts(year, x, y) ?? fromParts(year, y, x);
}

const KNOWN: Readonly<Record<string, number>> = { '9/11': 2001, '7/7': 2005, '9-11': 2001 };

function known(scan: Scan, i: number): Part | undefined {
  const [a, b, after] = [at(scan, i), at(scan, i + 2), at(scan, i + 3)];
  const year = KNOWN[`${a.lower}${word(scan, i + 1)}${b.lower}`];
  if (year === undefined || (after.glued && after.type !== 'mark')) return undefined;
  // '9-11 people', but 'the 9-11 Commission'
  if (word(scan, i + 1) === '-' && !after.capital && !/^(?:attack|terror|hijack)/.test(after.lower))
    return undefined;
  return { to: i + 3, value: { iso: `${year}-${pad(a.value)}-${pad(b.value)}` } };
}
