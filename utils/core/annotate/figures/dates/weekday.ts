import { isoDay, weekdayOf } from '../calendar.ts';
import { DAY_PARTS, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { at, type Scan, word } from '../scan.ts';
import { readMonthDate } from './month.ts';
import { type ReadDate, tenseAt } from './reading.ts';

/** 'Friday', 'last Tuesday night', 'Saturday, April 25': the day nearest to publication, the past preferred. */
export const readWeekday: ReadDate = (scan, i) => {
  let k = i;
  const lead = word(scan, k);
  if (/^(?:last|next|this|previous|following|coming)$/.test(lead)) k++;
  if (word(scan, k) === 'coming') k++;
  const token = at(scan, k);
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday === undefined || !token.capital || token.type !== 'word') return undefined;
  const short = token.lower.length < 6;
  if (short && word(scan, k + 1) !== '.' && token.lower !== 'thurs' && token.lower !== 'tues') {
    if (
      !/^[,\d]/.test(word(scan, k + 1)) ||
      token.lower === 'sun' ||
      token.lower === 'sat' ||
      token.lower === 'mon'
    )
      return undefined;
  }
  if (
    /^(?:sun|sat|mon)$/.test(token.lower) &&
    !MONTHS.has(word(scan, k + 2)) &&
    !MONTHS.has(word(scan, k + 3))
  )
    return undefined;
  if (isTitle(scan, k)) return undefined;
  let to = k + 1 + (short && word(scan, k + 1) === '.' && at(scan, k + 1).glued ? 1 : 0);
  // 'Saturday, April 25' and 'Thursday the 5th' are one date.
  const comma = word(scan, to) === ',' ? 1 : 0;
  if (MONTHS.has(word(scan, to + comma)) || at(scan, to + comma).type === 'digits') {
    const date = readMonthDate(scan, to + comma);
    if (date && /^\d{4}-\d\d-\d\d|^XXXX-\d\d-\d\d/.test(date.iso)) return date;
  }
  const part = DAY_PARTS.get(word(scan, to));
  const iso = resolve(scan, k, weekday, lead);
  if (part !== undefined && !at(scan, to).capital) {
    to++;
    return { to, iso: `${iso}T${part}`, time: true, evidence: 'a weekday and a part of the day' };
  }
  return { to, iso, evidence: 'a weekday; its date from the date of publication' };
};

/** 'Black Friday', 'Sunday Times', 'Ruby Tuesday': part of a name. */
function isTitle(scan: Scan, k: number): boolean {
  const next = at(scan, k + 1);
  if (
    next.type === 'word' &&
    next.capital &&
    /^(?:times|mirror|express|mail|telegraph|post|herald|sun|world|independent|star|business|night|club|league|school|bloody|wednesday)$/.test(
      next.lower,
    )
  )
    return true;
  return (
    /^(?:ruby|billy|joe|weld|ash)$/.test(word(scan, k - 1)) &&
    at(scan, k - 1).capital &&
    word(scan, k - 1) !== 'ash'
  );
}

function resolve(scan: Scan, i: number, weekday: number, lead: string): string {
  if (scan.published === undefined) return `XXXX-WXX-${weekday}`;
  const today = weekdayOf(scan.published);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (lead === 'last' || lead === 'previous') return isoDay(scan.published - (back === 0 ? 7 : back));
  if (lead === 'next' || lead === 'following' || lead === 'coming')
    return isoDay(scan.published + (ahead === 0 ? 7 : ahead));
  if (lead === 'this') return isoDay(scan.published + (back === 0 ? 0 : ahead));
  if (back === 0) return isoDay(scan.published);
  return isoDay(tenseAt(scan, i) === 'future' ? scan.published + ahead : scan.published - back);
}
