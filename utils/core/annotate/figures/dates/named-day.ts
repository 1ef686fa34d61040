import { fromParts, isoDay, pad, partsOf, weekdayOf } from '../calendar.ts';
import { FIXED_DAYS } from '../lexicon/calendar.ts';
import { at, type Scan, word } from '../scan.ts';
import { type ReadDate, tenseAt } from './reading.ts';
import { yearAt } from './year.ts';

/** Holidays: fixed ones and those that follow a rule. */
export const readNamedDay: ReadDate = (scan, i) => {
  const lead = /^(?:last|next|this)$/.test(word(scan, i)) ? 1 : 0;
  const token = at(scan, i + lead);
  if (!token.capital || token.type !== 'word') return undefined;
  const start = i + lead;
  const words: string[] = [];
  let k = start;
  let best: { to: number; name: string } | undefined;
  while (words.length < 6 && (at(scan, k).type === 'word' || /^['.]$/.test(word(scan, k)))) {
    const w = at(scan, k);
    words.push(w.glued && k > start ? w.lower : (k > start ? ' ' : '') + w.lower);
    k++;
    const name = words.join('');
    if (FIXED_DAYS.has(name) || MOVING.has(name)) best = { to: k, name };
  }
  if (!best) return undefined;
  const next = at(scan, best.to);
  if (next.capital && next.type === 'word' && !/day|eve/.test(best.name)) return undefined;
  if (
    at(scan, start - 1).capital &&
    at(scan, start - 1).type === 'word' &&
    start === i &&
    !/^(?:this|last|next|on|in|at|the|since|by|before|after|until|for|every|of)$/.test(word(scan, start - 1))
  )
    return undefined;
  const given = yearAt(scan, best.to);
  const to = Number.isNaN(given) ? best.to : best.to + 1;
  return { to, iso: resolve(scan, i, best.name, given, word(scan, i)), evidence: 'a holiday' };
};

function resolve(scan: Scan, i: number, name: string, given: number, lead: string): string {
  const day = (year: number): number | undefined => {
    const fixed = FIXED_DAYS.get(name);
    return fixed ? fromParts(year, fixed[0], fixed[1]) : MOVING.get(name)?.(year);
  };
  if (!Number.isNaN(given)) {
    const found = day(given);
    return found === undefined ? pad(given, 4) : isoDay(found);
  }
  const fixed = FIXED_DAYS.get(name);
  if (scan.published === undefined) return fixed ? `XXXX-${pad(fixed[0])}-${pad(fixed[1])}` : 'XXXX-XX-XX';
  const { year } = partsOf(scan.published);
  const here = day(year) ?? scan.published;
  const tense = tenseAt(scan, i);
  let chosen = year;
  if (lead === 'last' || (tense === 'past' && here > scan.published + 10))
    chosen = here < scan.published ? year : year - 1;
  else if (lead === 'next' || tense === 'future') chosen = here >= scan.published ? year : year + 1;
  else if (here - scan.published > 250) chosen = year - 1;
  return isoDay(day(chosen) ?? here);
}

/** The n-th weekday of a month; n = -1 is the last. */
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): number | undefined => {
    const first = fromParts(year, month, 1);
    if (first === undefined) return undefined;
    const start = first + ((weekday - weekdayOf(first) + 7) % 7);
    if (n > 0) return start + 7 * (n - 1);
    const next = fromParts(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)!;
    let day = start;
    while (day + 7 < next) day += 7;
    return day;
  };

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): number | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return fromParts(year, Math.floor(sum / 31), (sum % 31) + 1);
}
const fromEaster =
  (days: number) =>
  (year: number): number | undefined => {
    const sunday = easter(year);
    return sunday === undefined ? undefined : sunday + days;
  };

const MOVING: ReadonlyMap<string, (year: number) => number | undefined> = new Map([
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['good friday', fromEaster(-2)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['presidents day', nth(2, 1, 3)],
  ["mother's day", nth(5, 7, 2)],
  ["father's day", nth(6, 7, 3)],
]);
