import { pad } from '../calendar.ts';
import { readMonthDate } from '../dates/month.ts';
import { readRelative } from '../dates/relative.ts';
import { readWeekday } from '../dates/weekday.ts';
import { ZONES } from '../lexicon/calendar.ts';
import { DIGITS, NUMBER_WORD, TIME_WORD } from '../lexicon/classes.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

/** Times of day, with zone and day where they follow. */
export const time: Rule = {
  name: 'time',
  kind: 'time',
  starts: DIGITS | NUMBER_WORD | TIME_WORD,
  find,
  examples: [
    'It happened at [[0815 GMT]].',
    'Kick-off is [[15:00 BST]].',
    'He left at [[1:30 p.m.]] on foot.',
    'The shop shuts at [[noon]].',
    'It starts at [[10 p.m. Wednesday]].',
    'They met at [[four o’clock]].',
  ],
  misses: ['The ratio is 3:1.', 'It has 10 rooms.', 'He ran it in 1:18.9.', 'It is page 12.'],
};

const NAMED: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '24:00' };
const LIGHT: Readonly<Record<string, string>> = {
  sundown: 'EV',
  sunset: 'EV',
  sunrise: 'MO',
  dawn: 'MO',
  dusk: 'EV',
  lunchtime: 'MI',
  overnight: 'NI',
};

function find(scan: Scan, i: number): Found | undefined {
  const clock = named(scan, i) ?? clockAt(scan, i);
  if (!clock) return undefined;
  const zone = zoneAfter(scan, clock.to);
  const day = dayAfter(scan, zone.to);
  const iso = (day?.iso ?? '') + (clock.iso.startsWith('T') ? clock.iso : `T${clock.iso}`);
  return { from: i, to: day?.to ?? zone.to, value: { type: 'time', iso }, evidence: [clock.evidence] };
}

function named(scan: Scan, i: number): { to: number; iso: string; evidence: string } | undefined {
  const token = at(scan, i);
  const w = token.lower;
  if (
    token.capital &&
    at(scan, i + 1).capital &&
    at(scan, i + 1).type === 'word' &&
    !readWeekday(scan, i + 1)
  )
    return undefined;
  if (isHyphen(scan, i + 1) || isHyphen(scan, i - 1)) return undefined;
  if (Object.hasOwn(NAMED, w)) return { to: i + 1, iso: NAMED[w]!, evidence: 'a named time of day' };
  if (Object.hasOwn(LIGHT, w)) {
    if (
      (w === 'dawn' || w === 'dusk') &&
      !/^(?:at|before|after|by|until|since|around|from|pre)$/.test(word(scan, i - 1))
    )
      return undefined;
    return { to: i + 1, iso: LIGHT[w]!, evidence: 'a named part of the day' };
  }
  return undefined;
}

function clockAt(scan: Scan, i: number): { to: number; iso: string; evidence: string } | undefined {
  const token = at(scan, i);
  let hour = token.type === 'digits' ? token.value : (CARDINALS.get(token.lower) ?? Number.NaN);
  if (Number.isNaN(hour) || hour < 0 || (token.glued && /^[:.\d]$/.test(word(scan, i - 1)))) return undefined;
  let minute = 0;
  let k = i + 1;
  let colon = false;
  if (
    token.type === 'digits' &&
    token.lower.length === 4 &&
    !token.lower.includes('.') &&
    ZONES.has(word(scan, k)) &&
    (hour > 2100 || hour < 1900 || /^(?:gmt|utc|bst)$/.test(word(scan, k)))
  ) {
    if (Math.floor(hour / 100) > 24 || hour % 100 > 59) return undefined;
    return {
      to: k,
      iso: `${pad(Math.floor(hour / 100))}:${pad(hour % 100)}`,
      evidence: 'hours and minutes before a time zone',
    };
  }
  if (
    word(scan, k) === ':' &&
    at(scan, k).glued &&
    at(scan, k + 1).glued &&
    /^\d\d$/.test(word(scan, k + 1))
  ) {
    minute = at(scan, k + 1).value;
    k += 2;
    colon = true;
    if (
      word(scan, k) === ':' &&
      at(scan, k).glued &&
      /^\d\d$/.test(word(scan, k + 1)) &&
      at(scan, k + 1).glued
    )
      k += 2;
  } else if (token.type === 'digits' && /^\d{1,2}\.\d\d$/.test(token.lower) && halfDay(scan, k)) {
    hour = Math.floor(token.value);
    minute = Math.round((token.value - hour) * 100);
    colon = true;
  }
  if (!Number.isInteger(hour) || hour > 24 || minute > 59) return undefined;
  const half = halfDay(scan, k);
  if (half) {
    // 'I for one am here': a word and a plain 'am' make no time.
    if (hour > 12 || hour === 0 || (token.type === 'word' && word(scan, k) === 'am')) return undefined;
    const h = half.pm ? (hour % 12) + 12 : hour % 12;
    return { to: half.to, iso: `${pad(h)}:${pad(minute)}`, evidence: 'a clock time with a.m. or p.m.' };
  }
  if (/^o$/.test(word(scan, k)) && word(scan, k + 1) === "'" && word(scan, k + 2) === 'clock')
    return { to: k + 3, iso: `${pad(hour)}:00`, evidence: 'o’clock' };
  if (
    /^(?:in)$/.test(word(scan, k)) &&
    word(scan, k + 1) === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(word(scan, k + 2)) &&
    /^(?:at|by|around|about|until|before|after|from)$/.test(word(scan, i - 1))
  ) {
    const pm = word(scan, k + 2) !== 'morning';
    return { to: k + 3, iso: `${pad(pm ? (hour % 12) + 12 : hour % 12)}:00`, evidence: 'an hour of the day' };
  }
  if (!colon || token.type !== 'digits') return undefined;
  const fraction = at(scan, k);
  if (
    fraction.glued &&
    (fraction.type !== 'mark' ||
      (/^[.:]$/.test(fraction.lower) && at(scan, k + 1).type === 'digits' && at(scan, k + 1).glued))
  )
    return undefined;
  if (/^\d\d\.\d/.test(word(scan, k - 1))) return undefined;
  const cue =
    /^(?:at|by|from|until|till|before|after|around|about|since|is|,|on|to|between|and|-|–|starts|start|time|\(|approximately)$/.test(
      word(scan, i - 1),
    );
  if (!cue && !ZONES.has(word(scan, k)) && token.lower.length < 2) return undefined;
  return { to: k, iso: `${pad(hour)}:${pad(minute)}`, evidence: 'hours and minutes' };
}

/** 'a.m.', 'pm', 'p. m.' at token `i`. */
function halfDay(scan: Scan, i: number): { to: number; pm: boolean } | undefined {
  const w = word(scan, i);
  if (w === 'a.m.' || w === 'am' || w === 'a.m') return { to: i + 1, pm: false };
  if (w === 'p.m.' || w === 'pm' || w === 'p.m') return { to: i + 1, pm: true };
  return undefined;
}

function zoneAfter(scan: Scan, i: number): { to: number } {
  const token = at(scan, i);
  const raw = scan.text.slice(token.start, token.end);
  if (token.type === 'word' && ZONES.has(token.lower) && raw === raw.toUpperCase()) return { to: i + 1 };
  if (word(scan, i) === '(' && ZONES.has(word(scan, i + 1)) && word(scan, i + 2) === ')')
    return { to: i + 3 };
  if (/^(?:local|eastern|central|mountain|pacific)$/.test(token.lower)) {
    const k = /^(?:standard|daylight)$/.test(word(scan, i + 1)) ? i + 2 : i + 1;
    if (word(scan, k) === 'time') return { to: k + 1 };
  }
  if (token.capital && word(scan, i + 1) === 'time' && token.type === 'word') return { to: i + 2 };
  return { to: i };
}

/** 'on Tuesday', ' Wednesday', ' Nov. 9', ' yesterday' right after a time. */
function dayAfter(scan: Scan, i: number): { to: number; iso: string } | undefined {
  const comma = word(scan, i) === ',' ? 1 : 0;
  const day =
    readWeekday(scan, i) ??
    (at(scan, i + comma).type === 'word' ? readMonthDate(scan, i + comma) : undefined) ??
    (comma ? undefined : readRelative(scan, i));
  return day && /^(?:\d{4}|XXXX)-(?:\d\d|XX|WXX)-[\dX]+$/.test(day.iso)
    ? { to: day.to, iso: day.iso.startsWith('X') ? '' : day.iso }
    : undefined;
}
