import { clockOf, inHours } from '../dates/clock.ts';
import type { Detector } from '../detector.ts';
import { rule } from '../grammar/pattern.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

const time = (iso: string, more: { from?: string; to?: string } = {}) => ({
  value: { type: 'time' as const, iso, ...more },
});
/** 'High Noon', 'Ann Noon said', 'midnight-blue': part of a name or of a word. */
const isBound = (scan: Scan, from: number, to: number): boolean =>
  isHyphen(scan, to) ||
  (at(scan, from).capital &&
    at(scan, from - 1).capital &&
    !/^(?:at|by|before|after|until)$/.test(word(scan, from - 1))) ||
  isHyphen(scan, from - 1) ||
  (at(scan, from).capital && at(scan, to).capital && at(scan, to).type === 'word');

/** Times of day, with zone and day where they follow. */
export const timeDetector: Detector = {
  name: 'time',
  kind: 'time',
  rules: [
    rule(
      '<hour:int> (–/to/and) <clock> <zone?>?',
      'from one time to another',
      ({ hour, clock }, { scan, from }) => {
        const first = inHours(hour, clock);
        const and = at(scan, from + 1).lower === 'and';
        return first === undefined || (and && at(scan, from - 1).lower !== 'between')
          ? undefined
          : time(first, { from: first, to: clock });
      },
    ),
    rule('<first:four> (–/to) <last:four> <zone>', 'from one time to another', ({ first, last }) => {
      const [start, end] = [first, last].map((n) => clockOf(Math.floor(n / 100), n % 100));
      return start && end ? time(start, { from: start, to: end }) : undefined;
    }),
    rule('<first:clock> - <last:clock> <zone?>?', 'from one time to another', ({ first, last }) =>
      time(first, { from: first, to: last }),
    ),
    rule(
      '<clock> <zone?>? ,? on? <calendarDay> !(to|– <weekday>)',
      'a time and its day',
      ({ clock, calendarDay }, { scan, from, to }) =>
        isBound(scan, from, to)
          ? undefined
          : time(/^X/.test(calendarDay.iso) ? clock : calendarDay.iso + clock),
    ),
    rule('<clock> <zone?>?', 'a time of day', ({ clock }, { scan, from, to }) =>
      isBound(scan, from, to) ? undefined : time(clock),
    ),
    rule(
      '<light=sundown|sunset|sunrise|lunchtime|overnight> !-',
      'a named part of the day',
      ({ light }, { scan, from, to }) => {
        // The show 'Sunrise'.
        const titled = at(scan, from).capital && at(scan, from - 1).type === 'word';
        return titled || isBound(scan, from, to) ? undefined : time(`T${LIGHT[light]}`);
      },
    ),
    rule(
      '@at|before|after|by|until|since|around|from|pre <light=dawn|dusk> !-',
      'a named part of the day',
      ({ light }) => time(`T${LIGHT[light]}`),
    ),
  ],
};

const LIGHT: Readonly<Record<string, string>> = {
  sundown: 'EV',
  sunset: 'EV',
  sunrise: 'MO',
  dawn: 'MO',
  dusk: 'EV',
  lunchtime: 'MI',
  overnight: 'NI',
};

export const cases = {
  examples: [
    'It happened at [[0815 GMT]].',
    'Kick-off is [[15:00 BST]].',
    'He left at [[1:30 p.m.]] on foot.',
    'The shop shuts at [[noon]].',
    'It starts at [[10 p.m. Wednesday]].',
    'They met at [[four o’clock]].',
    'It opens from [[7 to 9 p.m.]] each day.',
    'He came at [[half past six]].',
  ],
  misses: ['The ratio is 3:1.', 'It has 10 rooms.', 'He ran it in 1:18.9.', 'It is page 12.'],
};
