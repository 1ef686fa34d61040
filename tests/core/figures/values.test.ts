import { describe, expect, it } from 'vitest';
import type { Value } from '../../../utils/core/model.ts';
import { figuresIn, read } from './read.ts';

const usd = (amount: number, bounds = {}): Value => ({ type: 'money', amount, currency: 'USD', ...bounds });
const money = (amount: number, currency: string): Value => ({ type: 'money', amount, currency });
const of = (amount: number, unit: string, bounds = {}): Value => ({
  type: 'quantity',
  amount,
  unit,
  ...bounds,
});
const date = (iso: string): Value => ({ type: 'date', iso });

/** The text, then every figure in it with its value. */
const table: Readonly<Record<string, readonly [string, ...(readonly [string, Value])[]][]>> = {
  'scale words and suffixes in every currency': [
    ['It made £2.3m.', ['£2.3m', money(2_300_000, 'GBP')]],
    ['It holds US$1.2tn in bonds.', ['US$1.2tn', usd(1.2e12)]],
    ['A $45 million deal and a $5 fee.', ['$45 million', usd(45e6)], ['$5', usd(5)]],
    ['It paid €2,25 billion.', ['€2,25 billion', money(2.25e9, 'EUR')]],
    ['They owe Rs 1,200 crore.', ['Rs 1,200 crore', money(1.2e10, 'INR')]],
    ['Losses came to A$45 million.', ['A$45 million', money(45e6, 'AUD')]],
    ['Seats cost RM79 there.', ['RM79', money(79, 'MYR')]],
    ['It costs 50 cents.', ['50 cents', usd(0.5)]],
    ['He paid 40 million yen.', ['40 million yen', money(40e6, 'JPY')]],
    ['They owe Sh2 million and kr 300.', ['Sh2 million', money(2e6, 'KES')], ['kr 300', money(300, 'SEK')]],
    ['The loan is $3bn.', ['$3bn', usd(3e9)]],
    ['A pint is 85p now.', ['85p', money(0.85, 'GBP')]],
    ['It paid €1.5 billion.', ['€1.5 billion', money(1.5e9, 'EUR')]],
    ['They want a quarter of a million dollars.', ['a quarter of a million dollars', usd(250_000)]],
  ],
  'ranges are one figure with the scale carried back': [
    ['It costs $10-15 billion.', ['$10-15 billion', usd(12.5e9, { low: 10e9, high: 15e9 })]],
    ['It costs between $30 and $45.', ['$30 and $45', usd(37.5, { low: 30, high: 45 })]],
    [
      'It costs between $300 and 400 billion.',
      ['$300 and 400 billion', usd(350e9, { low: 300e9, high: 400e9 })],
    ],
    ['It costs $200 to $4 million.', ['$200 to $4 million', usd(2_000_100, { low: 200, high: 4e6 })]],
    ['It is 12% to 15% of sales.', ['12% to 15%', { type: 'percent', amount: 13.5, low: 12, high: 15 }]],
    [
      'It grew from 450 acres up to 900 acres.',
      ['450 acres', of(450, 'acre')],
      ['900 acres', of(900, 'acre')],
    ],
    [
      'Plots are from 450 acres up to 900 acres.',
      ['450 acres up to 900 acres', of(675, 'acre', { low: 450, high: 900 })],
    ],
    [
      'It may go from 4.8 to 4.7 percent.',
      ['4.8', { type: 'percent', amount: 4.8 }],
      ['4.7 percent', { type: 'percent', amount: 4.7 }],
    ],
    ['Women make up 20 to 25% of it.', ['20 to 25%', { type: 'percent', amount: 22.5, low: 20, high: 25 }]],
    ['The 100m silver medallist won.', ['100m', of(100, 'metre')]],
    ['The weight is 20 (kg).', ['20 (kg)', of(20, 'kilogram')]],
    ['It is 15-22 miles long.', ['15-22 miles', of(18.5, 'mile', { low: 15, high: 22 })]],
  ],
  'one of two amounts has the unit and the scale of the other': [
    ['It costs eight or nine euros.', ['eight', money(8, 'EUR')], ['nine euros', money(9, 'EUR')]],
    ['It costs 8 or $9.', ['8', usd(8)], ['$9', usd(9)]],
    ['It costs two or three million dollars.', ['two', usd(2e6)], ['three million dollars', usd(3e6)]],
    [
      'It fell 5 or 6 percent.',
      ['5', { type: 'percent', amount: 5 }],
      ['6 percent', { type: 'percent', amount: 6 }],
    ],
  ],
  'a bare number has the unit of the amount it goes on from': [
    [
      'The index closed at 1,234.5, up 12.1 points.',
      ['1,234.5', of(1234.5, 'point')],
      ['12.1 points', of(12.1, 'point')],
    ],
    [
      'The index lost 12.31 points, or 2.1%, to end at 7,425.81.',
      ['12.31 points', of(12.31, 'point')],
      ['2.1%', { type: 'percent', amount: 2.1 }],
      ['7,425.81', of(7425.81, 'point')],
    ],
    [
      'The index rose 23 points, or 0.1%, to 17,781.',
      ['23 points', of(23, 'point')],
      ['0.1%', { type: 'percent', amount: 0.1 }],
      ['17,781', of(17_781, 'point')],
    ],
    [
      'Rents rose by 2% but wages fell by 1.',
      ['2%', { type: 'percent', amount: 2 }],
      ['1', { type: 'percent', amount: 1 }],
    ],
    [
      'It sold 460 cars last year, compared with an average of 63.',
      ['460', { type: 'count', amount: 460, of: 'car' }],
      ['last year', date('2025')],
      ['63', { type: 'count', amount: 63, of: 'car' }],
    ],
    [
      'Sales grew from 4.2 to 5-6 billion euros.',
      ['4.2', money(4.2e9, 'EUR')],
      ['5-6 billion euros', { ...money(5.5e9, 'EUR'), low: 5e9, high: 6e9 } as Value],
    ],
  ],
  'sums of more countries, and letters that are signs before a large sum only': [
    ['It owes Tk 2,977 crore.', ['Tk 2,977 crore', money(2.977e10, 'BDT')]],
    ['It owes R500 million and R2,500.', ['R500 million', money(5e8, 'ZAR')], ['R2,500', money(2500, 'ZAR')]],
    ['It passed the 100 million mark.', ['100 million', { type: 'count', amount: 1e8 }]],
    ['The 12 euro zone states met.', ['12', { type: 'count', amount: 12, of: 'euro zone state' }]],
    ['It owes 22 euro cents.', ['22 euro cents', money(0.22, 'EUR')]],
    ['It owes JD 105 million.', ['JD 105 million', money(1.05e8, 'JOD')]],
    ['The robot R2 is small.'],
  ],
  'what is counted is the head of its phrase': [
    ['It has 150 police officers.', ['150', { type: 'count', amount: 150, of: 'police officer' }]],
    [
      'It drew 800-1000 people.',
      ['800-1000', { type: 'count', amount: 900, of: 'people', low: 800, high: 1000 }],
    ],
    ['It hurt 36 in North Orsk.', ['36', { type: 'count', amount: 36 }]],
    ['It has three singles matches.', ['three', { type: 'count', amount: 3, of: 'singles match' }]],
    [
      'It has one heavily congested network.',
      ['one', { type: 'count', amount: 1, of: 'heavily congested network' }],
    ],
    ['A two-pronged plan came.', ['two-pronged', { type: 'count', amount: 2 }]],
    ['Then one customer complained.', ['one', { type: 'count', amount: 1, of: 'customer' }]],
    ['On one arm Ann has a scar.', ['one', { type: 'count', amount: 1, of: 'arm' }]],
    ['It is one of the town’s oldest mills.', ['one', { type: 'count', amount: 1, of: 'oldest mill' }]],
    [
      'It is one of the fastest growing mills.',
      ['one', { type: 'count', amount: 1, of: 'fastest growing mill' }],
    ],
    ['It is one of the few mills left.', ['one', { type: 'count', amount: 1, of: 'mill' }]],
    ['It is the third largest mill.', ['third', { type: 'ordinal', rank: 3, of: 'mill' }]],
    ['Work first started here.'],
  ],
  'a change has two ends, not a range': [
    ['Sales rose from $4 million to $5 million.', ['$4 million', usd(4e6)], ['$5 million', usd(5e6)]],
    ['Shares fell $2 to $30.', ['$2', usd(2)], ['$30', usd(30)]],
    [
      'The share rose from 12% to 15%.',
      ['12%', { type: 'percent', amount: 12 }],
      ['15%', { type: 'percent', amount: 15 }],
    ],
  ],
  'units, hyphenated and divided': [
    ['A 50-kilometre race began.', ['50-kilometre', of(50, 'kilometre')]],
    ['A five-inch nail bent.', ['five-inch', of(5, 'inch')]],
    ['He ran at 12 miles per hour.', ['12 miles per hour', of(12, 'mile per hour')]],
    ['It is 1.8 million square feet.', ['1.8 million square feet', of(1.8e6, 'square foot')]],
    ['It was minus 12 degrees Celsius.', ['minus 12 degrees Celsius', of(-12, 'celsius')]],
    ['The dog weighs 7st 4lb.', ['7st 4lb', of(102, 'pound')]],
    ['He is 6ft 2in.', ['6ft 2in', of(6 + 2 / 12, 'foot')]],
    ['The index shed 190 points.', ['190 points', of(190, 'point')]],
    ['It rose 13 7/8 points.', ['13 7/8 points', of(13.875, 'point')]],
    ['The rate rose 25 basis points.', ['25 basis points', of(25, 'basis point')]],
  ],
  'm is a million or a metre, pounds are money or weight': [
    ['It drew 23m viewers.', ['23m', { type: 'count', amount: 23e6, of: 'viewer' }]],
    ['She won the 100m sprint.', ['100m', of(100, 'metre')]],
    ['It is 50m taller.', ['50m', of(50, 'metre')]],
    ['She ran the 800m and 1500m.', ['800m', of(800, 'metre')], ['1500m', of(1500, 'metre')]],
    ['She won the 10,000m bronze.', ['10,000m', of(10_000, 'metre')]],
    ['In the pole vault she cleared 5.05m.', ['5.05m', of(5.05, 'metre')]],
    ['Sales of 5.05m were told.', ['5.05m', { type: 'count', amount: 5_050_000 }]],
    ['The 796.5m bridge shut.', ['796.5m', of(796.5, 'metre')]],
    ['It weighs 40 pounds.', ['40 pounds', of(40, 'pound')]],
    ['It cost 40 million pounds.', ['40 million pounds', money(40e6, 'GBP')]],
  ],
  'percent and points': [
    ['It is up 0.2%.', ['0.2%', { type: 'percent', amount: 0.2 }]],
    [
      'It was 5% in 2004 to 4% now.',
      ['5%', { type: 'percent', amount: 5 }],
      ['2004', date('2004')],
      ['4%', { type: 'percent', amount: 4 }],
    ],
    ['It won 89%-6%.', ['89%', { type: 'percent', amount: 89 }], ['6%', { type: 'percent', amount: 6 }]],
    [
      'It is off by plus or minus 3 percentage points.',
      ['3 percentage points', { type: 'percent', amount: 3, points: true }],
    ],
    [
      'It fell three percentage points.',
      ['three percentage points', { type: 'percent', amount: 3, points: true }],
    ],
    ['It is 21,6% of all.', ['21,6%', { type: 'percent', amount: 21.6 }]],
    ['It gave half a percent.', ['half a percent', { type: 'percent', amount: 0.5 }]],
  ],
  ages: [
    ['The 45-year-old left.', ['45-year-old', { type: 'age', amount: 45 }]],
    ['Ana Rus, 63, left.', ['63', { type: 'age', amount: 63 }]],
    ['His spouse, 30, left.', ['30', { type: 'age', amount: 30 }]],
    ['It fell among people under 55.', ['55', { type: 'age', amount: 55 }]],
    ['It is 9.3 million years old.', ['9.3 million years old', { type: 'age', amount: 9.3e6 }]],
    ['I’m 57, he said.', ['57', { type: 'age', amount: 57 }]],
    ['Ana, 26, left.', ['26', { type: 'age', amount: 26 }]],
    ['An 18-month-old boy slept.', ['18-month-old', { type: 'age', amount: 1.5 }]],
    ['Those aged 16 to 19 left.', ['16 to 19', { type: 'age', amount: 17.5, low: 16, high: 19 }]],
  ],
  'spelled-out and spaced numbers': [
    [
      'There are twenty-eight thousand six hundred forty-two books.',
      ['twenty-eight thousand six hundred forty-two', { type: 'count', amount: 28_642, of: 'book' }],
    ],
    ['It sold half a million books.', ['half a million', { type: 'count', amount: 500_000, of: 'book' }]],
    [
      'It has 1\u202f200\u202f000 books.',
      ['1\u202f200\u202f000', { type: 'count', amount: 1_200_000, of: 'book' }],
    ],
    ['A 10-member panel met.', ['10-member', { type: 'count', amount: 10, of: 'member' }]],
    [
      'They left -4 and 3½ books.',
      ['-4', { type: 'count', amount: -4 }],
      ['3½', { type: 'count', amount: 3.5, of: 'book' }],
    ],
  ],
  'parts and multiples': [
    ['It trades at 22.5x earnings.', ['22.5x', { type: 'ratio', amount: 22.5 }]],
    ['A third of them left.', ['A third', { type: 'ratio', amount: 0.33333 }]],
    ['Two-thirds of voters left.', ['Two-thirds', { type: 'ratio', amount: 0.66667 }]],
    ['One in five pupils left.', ['One in five', { type: 'ratio', amount: 0.2 }]],
    ['Nine out of 10 left.', ['Nine out of 10', { type: 'ratio', amount: 0.9 }]],
    ['Rents doubled.', ['doubled', { type: 'ratio', amount: 2 }]],
    ['A fivefold rise came.', ['fivefold', { type: 'ratio', amount: 5 }]],
    ['It owns 3/14 of the land.', ['3/14', { type: 'ratio', amount: 0.21429 }]],
    ['It fell by a third.', ['a third', { type: 'ratio', amount: 0.33333 }]],
    ['Less than a third agreed.', ['a third', { type: 'ratio', amount: 0.33333 }]],
    ['It was hit by a third wave.', ['third', { type: 'ordinal', rank: 3, of: 'wave' }]],
    [
      'It rose by a quarter to US$14 billion.',
      ['a quarter', { type: 'ratio', amount: 0.25 }],
      ['US$14 billion', usd(14e9)],
    ],
  ],
  'votes, scores and ranks': [
    ['They won by a 10-9 vote.', ['10-9', { type: 'score', low: 10, high: 9 }]],
    [
      'She won 6-7 (6/8) 6-2 7-5 there.',
      ['6-7', { type: 'score', low: 6, high: 7 }],
      ['6/8', { type: 'score', low: 6, high: 8 }],
      ['6-2', { type: 'score', low: 6, high: 2 }],
      ['7-5', { type: 'score', low: 7, high: 5 }],
    ],
    ['Arden beat Bute 4-0 away.', ['4-0', { type: 'score', low: 4, high: 0 }]],
    ['It passed 219 to 213.', ['219 to 213', { type: 'score', low: 219, high: 213 }]],
    ['The world number three, Ann Reed, won.', ['three', { type: 'ordinal', rank: 3 }]],
    ['The twenty-third clause fell.', ['twenty-third', { type: 'ordinal', rank: 23, of: 'clause' }]],
  ],
  'times, durations and sets': [
    ['It struck at 0815 GMT.', ['0815 GMT', { type: 'time', iso: 'T08:15' }]],
    [
      'It is open 0800 to 1800GMT.',
      ['0800 to 1800GMT', { type: 'time', iso: 'T08:00', from: 'T08:00', to: 'T18:00' }],
    ],
    ['It struck at 0001 GMT.', ['0001 GMT', { type: 'time', iso: 'T00:01' }]],
    ['It struck at 1:30 p.m. on foot.', ['1:30 p.m.', { type: 'time', iso: 'T13:30' }]],
    ['It struck at 10 p.m. Wednesday.', ['10 p.m. Wednesday', { type: 'time', iso: '2026-03-11T22:00' }]],
    ['It took 15+ hours.', ['15+ hours', { type: 'duration', amount: 15, unit: 'hour', iso: 'PT15H' }]],
    ['It took 90 minutes.', ['90 minutes', { type: 'duration', amount: 90, unit: 'minute', iso: 'PT90M' }]],
    [
      'It took 10 to 15 years.',
      ['10 to 15 years', { type: 'duration', amount: 12.5, unit: 'year', iso: 'P12Y6M', low: 10, high: 15 }],
    ],
    [
      'He ran it in 1:41.2.',
      ['1:41.2', { type: 'duration', amount: 1 + 41.2 / 60, unit: 'minute', iso: 'PT1M41.2S' }],
    ],
    ['They meet every week.', ['every week', { type: 'set', iso: 'P1W' }]],
    ['It would last 20 years.', ['20 years', { type: 'duration', amount: 20, unit: 'year', iso: 'P20Y' }]],
    ['It spins 78,000 times a minute.', ['78,000', { type: 'count', amount: 78_000 }]],
    ['They meet every other Thursday.', ['every other Thursday', { type: 'set', iso: 'XXXX-WXX-4' }]],
    ['They eat three times a day.', ['three times a day', { type: 'set', iso: 'P1D' }]],
  ],
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('hedges', () => {
  it.each([
    ['nearly 40 cars', '40'],
    ['at least 40 cars', '40'],
    ['as many as 40 cars', '40'],
    ['about $40', '$40'],
    ['40 cars or so', '40'],
    ['dozens of cars', 'dozens'],
    ['hundreds of thousands of cars', 'hundreds of thousands'],
  ])('%s is approximate and its hedge stays outside', (text, surface) => {
    const sentence = `He saw ${text}.`;
    const [figure] = figuresIn(sentence);
    expect(sentence.slice(figure!.span.start, figure!.span.end)).toBe(surface);
    expect(figure!.approximate).toBe(true);
  });
  it('is exact without one', () => {
    for (const text of [
      'He saw 40 cars.',
      'A tale about the 40 cars came.',
      'A tale about a 40-day ban came.',
      'It grew over the last two years.',
      'It fell below the 4,000 line.',
    ])
      expect(figuresIn(text)[0]!.approximate, text).toBe(false);
  });
});

describe('what is measured', () => {
  it('is the noun the number belongs to', () => {
    const text = 'It has 800,000 eligible pensioners in all.';
    const [figure] = figuresIn(text);
    expect(figure!.value).toEqual({ type: 'count', amount: 800_000, of: 'eligible pensioner' });
    expect(text.slice(figure!.measures!.start, figure!.measures!.end)).toBe('eligible pensioners');
  });
});
