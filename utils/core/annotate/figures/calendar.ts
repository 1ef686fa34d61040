import { MONTHS } from './lexicon/calendar.ts';

/** Days are counted from 1970-01-01, UTC; no clock is read. */
export interface Day {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  readonly day: number;
}
const LENGTH = 86_400_000;

/** Number of the day a publication date names: '2026-03-12', '2026-03-12T10:00Z', '03/14/1998', 'March 1, 2008'. */
export function dayOf(published: string | undefined): number | undefined {
  if (!published) return undefined;
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(published);
  if (iso) return fromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(published);
  if (us) return fromParts(Number(us[3]), Number(us[1]), Number(us[2]));
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(published);
  if (compact) return fromParts(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const words = /^\s*(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})/u.exec(published);
  const month = words && MONTHS.get(words[1]!.toLowerCase());
  return words && month ? fromParts(Number(words[3]), month, Number(words[2])) : undefined;
}

/** Day number; undefined for a day that the calendar lacks (31 April). */
export function fromParts(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(2000, month - 1, day);
  if (month < 1 || month > 12 || day < 1 || day > 31 || new Date(time).getUTCMonth() !== month - 1)
    return undefined;
  const date = new Date(time);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? Math.round(date.getTime() / LENGTH) : undefined;
}

export function partsOf(day: number): Day {
  const date = new Date(day * LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday: Monday 1 … Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
export const isoDay = (day: number): string => {
  const { year, month, day: d } = partsOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(d)}`;
};
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** ISO 8601 week: '1998-W08'. */
export function isoWeek(day: number): string {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = partsOf(thursday);
  const first = fromParts(year, 1, 1) ?? 0;
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1)}`;
}

/** Year and month `count` months after the given ones. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
