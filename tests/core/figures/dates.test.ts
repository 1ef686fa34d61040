import { describe, expect, it } from 'vitest';
import type { Value } from '../../../utils/core/model.ts';
import { read } from './read.ts';

const date = (iso: string): Value => ({ type: 'date', iso });
const stretch = (iso: string, from: string, to: string): Value => ({ type: 'date', iso, from, to });

/** The text, then every figure in it with its value. */
const table: Readonly<Record<string, readonly [string, ...(readonly [string, Value])[]][]>> = {
  'dates, the past preferred (the article is of Thursday, 12 March 2026)': [
    ['He died on Sunday.', ['Sunday', date('2026-03-08')]],
    ['It will open on Sunday.', ['Sunday', date('2026-03-15')]],
    ['Ann will miss Sunday’s final.', ['Sunday', date('2026-03-15')]],
    ['She travels on to Bergen on Sunday.', ['Sunday', date('2026-03-15')]],
    ['Ann lost Sunday’s final.', ['Sunday', date('2026-03-08')]],
    ['It has cost much since April 2.', ['April 2', date('2025-04-02')]],
    ['The talks resume next Tuesday.', ['next Tuesday', date('2026-03-17')]],
    ['It closed last year.', ['last year', date('2025')]],
    ['It closed last month.', ['last month', date('2026-02')]],
    ['It closed in November.', ['November', date('2025-11')]],
    ['It closed yesterday.', ['yesterday', date('2026-03-11')]],
    ['It closed last week.', ['last week', date('2026-W10')]],
    ['It closed two years ago.', ['two years ago', date('2024')]],
    ['It closed in the third quarter.', ['third quarter', date('2025-Q3')]],
    ['It opens in the second half of 2026.', ['second half of 2026', date('2026-H2')]],
    ['It ended in fiscal 1990.', ['fiscal 1990', date('1990')]],
    ['It ended on Nov. 29, 2024.', ['Nov. 29, 2024', date('2024-11-29')]],
    ['It ended on 7/8/07.', ['7/8/07', date('2007-07-08')]],
    ['It ended at Easter 2025.', ['Easter 2025', date('2025-04-20')]],
    ['It ended on Thanksgiving.', ['Thanksgiving', date('2025-11-27')]],
    ['The 9-11 Commission ended.', ['9-11', date('2001-09-11')]],
    ['The 9/11 trial ended.', ['9/11', date('2001-09-11')]],
    ['In the 1990s it ended.', ['1990s', { type: 'date', iso: '199X', from: '1990', to: '1999' }]],
    [
      'In the 19th century it ended.',
      ['19th century', { type: 'date', iso: '18XX', from: '1800', to: '1899' }],
    ],
    ['The 1728 sonata ended.', ['1728', date('1728')]],
    ['Her 2000 Senate race ended.', ['2000', date('2000')]],
    ['The Arson Act 2000 ended.', ['2000', date('2000')]],
    ['The 2024/25 season ended.', ['2024/25', { type: 'date', iso: '2024', from: '2024', to: '2025' }]],
  ],
  'stretches of the calendar have their first and last day, month or year': [
    ['It grew in the past two years.', ['the past two years', stretch('P2Y', '2024-03', '2026-03')]],
    [
      'It shrank in the last three weeks.',
      ['the last three weeks', stretch('P3W', '2026-02-19', '2026-03-12')],
    ],
    ['It opens in the next four months.', ['the next four months', stretch('P4M', '2026-03', '2026-07')]],
    ['It stood idle for the past 40 years.', ['the past 40 years', stretch('P40Y', '1986', '2026')]],
    [
      'Net fell in the year ended Jan. 31.',
      ['the year', stretch('P1Y', '2025-02-01', '2026-01-31')],
      ['Jan. 31', date('2026-01-31')],
    ],
    [
      'Net fell in the nine months to September 2025.',
      ['the nine months', stretch('P9M', '2025-01-01', '2025-09-30')],
      ['September 2025', date('2025-09')],
    ],
    ['The first nine months were good.', ['The first nine months', stretch('P9M', '2025-01', '2025-09')]],
    [
      'It lost in the last five months of 2024.',
      ['the last five months of 2024', stretch('P5M', '2024-08', '2024-12')],
    ],
    [
      'It was the last two years of his life.',
      ['the last two years', { type: 'duration', amount: 2, unit: 'year', iso: 'P2Y' }],
    ],
    [
      'It is over in the last 20 minutes.',
      ['the last 20 minutes', { type: 'duration', amount: 20, unit: 'minute', iso: 'PT20M' }],
    ],
  ],
  'dates told of the date before them': [
    [
      'It opened in May 1995. It shut the following year.',
      ['May 1995', date('1995-05')],
      ['the following year', date('1996')],
    ],
    [
      'It opened on 31 May 2001. It shut the next day.',
      ['31 May 2001', date('2001-05-31')],
      ['the next day', date('2001-06-01')],
    ],
    [
      'It opened in January 2001. The previous month it burned.',
      ['January 2001', date('2001-01')],
      ['The previous month', date('2000-12')],
    ],
    [
      'It opened in June 1998. It shut later that year.',
      ['June 1998', date('1998-06')],
      ['later that year', date('1998')],
    ],
    [
      'They met on Friday night. It ended that same day.',
      ['Friday night', { type: 'time', iso: '2026-03-06TNI' }],
      ['that same day', date('2026-03-06')],
    ],
    ['It shut in the following year.', ['the following year', date('2027')]],
  ],
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});
