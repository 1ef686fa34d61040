import type { Detector } from '../detector.ts';
import { rule } from '../grammar/pattern.ts';

/** Days, weeks, months, quarters, years and longer stretches of the calendar; its rules are those of dates/. */
export const dateDetector: Detector = {
  name: 'date',
  kind: 'date',
  rules: [
    rule("<date> ' s <rank> ~ quarter|half", 'a quarter of a year', ({ date, rank }, { scan, to }) =>
      /^\d{4}$/.test(date.iso)
        ? {
            value: {
              type: 'date',
              iso: `${date.iso}-${scan.tokens[to - 1]!.lower === 'half' ? 'H' : 'Q'}${rank}`,
            },
          }
        : undefined,
    ),
    rule("<date> ' s quarter", 'the quarter of another year', ({ date: { iso } }) => ({
      value: { type: 'date', iso },
    })),
    rule('<date>', 'a date', ({ date: { time, ...date } }) => ({
      value: { type: time ? 'time' : 'date', ...date },
    })),
  ],
};

export const cases = {
  examples: [
    'Polls open on [[3 November 2026]].',
    'He was born on [[July 4th, 1981]].',
    'They met on [[Tuesday]] in Rome.',
    'Sales fell [[last year]].',
    'It closed in [[mid-2023]].',
    'The firm grew in the [[third quarter]].',
    'In the [[1990s]] it was new.',
    'The [[9/11]] memorial opened.',
    'A deal is due by [[the end of the year]].',
    'The [[2024/25]] season begins.',
    'It left [[two years ago]].',
    'In [[early March]] it rained.',
  ],
  misses: [
    'Theresa May left.',
    'Troops march through the square.',
    'April Jones won the award.',
    'It may rain.',
    'They sold 2000 cars.',
    'Prices fall.',
  ],
};
