import { pad } from '../calendar.ts';
import { type Rule, rule } from '../grammar/pattern.ts';
import { ZONES } from '../lexicon/calendar.ts';
import { at, word } from '../scan.ts';

export const clockOf = (hour: number, minute: number): string | undefined =>
  hour <= 24 && minute < 60 && Number.isInteger(hour) ? `T${pad(hour)}:${pad(minute)}` : undefined;

/** 'p.m.' of hour 3 is 15. */
const inHalf = (hour: number, half: string): number => (hour % 12) + (half.startsWith('p') ? 12 : 0);
const twelve = (hour: number, minute: number, half: string): string | undefined =>
  hour > 0 && hour < 13 ? clockOf(inHalf(hour, half), minute) : undefined;

const HALF = '<half=a.m.|a.m|am|p.m.|p.m|pm>';
const CUES =
  'at|by|from|until|till|before|after|around|about|since|is|,|on|to|between|and|-|–|starts|start|time|[|approximately|@';

/** Times of day as a clock shows or a speaker says them. */
export const clockRules: readonly Rule<string>[] = [
  rule(
    `<hour:int> +: +<minute> (+: +<second:minute>)? ${HALF}`,
    'a clock time with a.m. or p.m.',
    ({ hour, minute, half }) => twelve(hour, minute, half),
  ),
  rule(`<dotted> ${HALF}`, 'a clock time with a.m. or p.m.', ({ dotted, half }) =>
    twelve(Math.floor(dotted / 100), dotted % 100, half),
  ),
  // 'I for one am here': a word and a plain 'am' make no time.
  rule(`<hour:int> ${HALF}`, 'a clock time with a.m. or p.m.', ({ hour, half }, { scan, from }) =>
    half === 'am' && at(scan, from).type === 'word' ? undefined : twelve(hour, 0, half),
  ),
  rule("<hour:int> o ' clock (in the <part>)?", 'o’clock', ({ hour }, { scan, to }) =>
    /^(?:afternoon|evening)$/.test(word(scan, to - 1)) ? clockOf(inHalf(hour, 'p'), 0) : clockOf(hour, 0),
  ),
  rule(
    '@at|by|around|about|until|before|after|from <hour:int> in the <half=morning|afternoon|evening>',
    'an hour of the day',
    ({ hour, half }) => twelve(hour, 0, half === 'morning' ? 'a' : 'p'),
  ),
  rule(
    `<w=half|quarter> <way=past|to> <hour:int> (<half=a.m.|a.m|am|p.m.|p.m|pm?>)?`,
    'a part of an hour',
    ({ w, way, hour, half }) => {
      const h = half === undefined ? hour : inHalf(hour, half);
      if (hour < 1 || hour > 12 || (w === 'half' && way === 'to')) return undefined;
      return way === 'to' ? clockOf(h - 1, 45) : clockOf(h, w === 'half' ? 30 : 15);
    },
  ),
  rule('<four> &<zone>', 'hours and minutes before a time zone', ({ four }) =>
    clockOf(Math.floor(four / 100), four % 100),
  ),
  rule(
    '<hour:int> +: +<minute> (+: +<second:minute>)? !+: !(+. +<digits>)',
    'hours and minutes',
    ({ hour, minute }, { scan, from, to }) => {
      const token = at(scan, from);
      if (token.type !== 'digits' || (at(scan, to).glued && at(scan, to).type !== 'mark')) return undefined;
      const led = CUES.split('|').includes(word(scan, from - 1).replace('(', '['));
      return led || ZONES.has(word(scan, to)) || token.lower.length > 1 ? clockOf(hour, minute) : undefined;
    },
  ),
  rule('noon|midday', 'a named time of day', () => 'T12:00'),
  rule('midnight', 'a named time of day', () => 'T24:00'),
];

/** The hour before 'to 9 p.m.', in the same half of the day unless that would turn the order round. */
export function inHours(hour: number, last: string): string | undefined {
  const end = Number(last.slice(1, 3));
  if (hour < 1 || hour > 12) return undefined;
  const same = inHalf(hour, end >= 12 ? 'p' : 'a');
  return clockOf(same <= end ? same : inHalf(hour, end >= 12 ? 'a' : 'p'), 0);
}
