import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { PartyMention } from '../../../utils/core/model.ts';
import { figuresIn } from './read.ts';

const PIECES =
  `$ £ € 5 12 1,200 3.5 7/8 million bn per cent % a the one two third half dozen of dozens hundreds to - – and between
from year years old ago last next Monday Nov. 29 1989 1990s 's p.m. 10:30 GMT km mph pounds May First Boston S&P 500 ( ) . , ; " ' minus
every quarter fiscal first nine months 10-9 USD Rs crore 2026-05-07 ½ 42°C www.example.org/2024 7st 4lb in five times as many`.split(
    /\s+/,
  );
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(''));

describe('whatever the text', () => {
  it.each([
    ['words and numbers', prose],
    ['words and numbers without spaces', glued],
    ['any characters', fc.string({ unit: 'binary', maxLength: 300 })],
    [
      'code units, lone surrogates among them',
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((c) => String.fromCharCode(...c)),
    ],
  ])('figures stay in bounds, in order and apart: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const figure of figuresIn(text)) {
          expect(figure.span.start).toBeGreaterThanOrEqual(last);
          expect(figure.span.end).toBeGreaterThan(figure.span.start);
          expect(figure.span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(figure.span.start, figure.span.end)).toBe(
            text.slice(figure.span.start, figure.span.end).trim(),
          );
          expect(figure.id).toBe(`figure-${figure.span.start}-${figure.span.end}`);
          for (const value of Object.values(figure.value))
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          last = figure.span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a figure inside a longer text as it reads it alone in its sentence', () => {
    const filler = 'The council met and the members spoke at length. ';
    fc.assert(
      fc.property(fc.nat(40), (n) => {
        const before = filler.repeat(n);
        const [alone, after] = [
          figuresIn('It cost $4.5 million.'),
          figuresIn(`${before}It cost $4.5 million.`),
        ];
        expect(after.map((f) => f.value)).toEqual(alone.map((f) => f.value));
      }),
    );
  });
});

describe('values survive writing and reading again', () => {
  const amounts = fc.integer({ min: 1, max: 999_999_999 }).filter((n) => n < 1900 || n > 2100);

  it('as digits with thousands separators', () => {
    fc.assert(
      fc.property(amounts, (n) => {
        const text = `It paid $${n.toLocaleString('en')} in cash.`;
        expect(figuresIn(text).map((f) => f.value)).toEqual([{ type: 'money', amount: n, currency: 'USD' }]);
      }),
    );
  });

  it('with a scale word or suffix, in any currency, never off by a power of ten', () => {
    const scales = [
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
      ['bn', 1e9],
      ['m', 1e6],
      ['tn', 1e12],
    ] as const;
    const signs = [
      ['$', 'USD'],
      ['£', 'GBP'],
      ['€', 'EUR'],
      ['US$', 'USD'],
      ['A$', 'AUD'],
      ['HK$', 'HKD'],
      ['Rs ', 'INR'],
      ['RM', 'MYR'],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...scales),
        fc.constantFrom(...signs),
        (tenths, [scale, factor], [sign, currency]) => {
          const space = scale.length > 2 ? ' ' : '';
          const text = `The deal is worth ${sign}${tenths / 10}${space}${scale} to them.`;
          const [figure] = figuresIn(text);
          expect(figure?.value).toMatchObject({ type: 'money', currency });
          expect((figure!.value as { amount: number }).amount / ((tenths / 10) * factor)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('as percentages, negative ones too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (hundredths) => {
        const text = `Growth was ${hundredths / 100}% that time.`;
        expect(figuresIn(text)[0]?.value).toEqual({ type: 'percent', amount: hundredths / 100 });
      }),
    );
  });

  it('in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        const text = `There were ${inWords(n)} people in the hall.`;
        expect(figuresIn(text).map((f) => f.value)).toEqual([{ type: 'count', amount: n, of: 'people' }]);
      }),
    );
  });

  it('as days of the calendar', () => {
    const names =
      'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 40_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = [date.getUTCFullYear(), names[date.getUTCMonth()]!, date.getUTCDate()];
        for (const written of [`${d} ${m} ${y}`, `${m} ${d}, ${y}`, iso])
          expect(figuresIn(`It opened on ${written}.`)[0]?.value).toEqual({ type: 'date', iso });
      }),
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
function inWords(n: number): string {
  if (n < 20) return SMALL[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${SMALL[n % 10]}` : '');
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`;
  return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${inWords(n % 1000)}` : ''}`;
}

describe('names', () => {
  const mention = (start: number, end: number): PartyMention => ({
    kind: 'party',
    id: `party-${start}-${end}`,
    span: { start, end },
    rule: 'test',
    party: 'p',
  });
  it('take the numbers inside them, but no sums and no dates', () => {
    const text = 'Studio two lost $5 million on Tuesday.';
    expect(figuresIn(text, [mention(0, 10)]).map((f) => f.value.type)).toEqual(['money', 'date']);
    expect(figuresIn(text, [mention(0, 26)]).map((f) => f.value.type)).toEqual(['money', 'date']);
  });
});

describe('a long text without paragraphs', () => {
  it('is read whole, with every figure in its place', () => {
    const sentence = 'The mill sold 1,200 tons for $4.5 million in May. ';
    const text = sentence.repeat(2000);
    const figures = figuresIn(text);
    expect(figures).toHaveLength(6000);
    expect(
      figures.every((f) =>
        ['1,200 tons', '$4.5 million', 'May'].includes(text.slice(f.span.start, f.span.end)),
      ),
    ).toBe(true);
  });
});

/** What numbers, dates and measures are made of. */
const RUNS = [
  '7',
  '1,234,',
  '123 ',
  '1/2/',
  '-5',
  '1.',
  '$',
  '(5',
  '5%',
  '10:30:',
  '1990-',
  '6-4 ',
  'tens of thousands of ',
  'from 5 to ',
  'one of the ',
  'May 5 ',
];

describe('a long run of what numbers are made of', () => {
  it.each(RUNS)('is read to its end: %s', (piece) => {
    const text = `${piece.repeat(4_000)}\n\nIt cost $4.5 million.`;
    expect(figuresIn(text).at(-1)?.value).toEqual({ type: 'money', amount: 4.5e6, currency: 'USD' });
  });

  it.each(RUNS)('takes four times the steps where it is four times as long: %s', (piece) => {
    const [short, long] = [stepsOf(piece.repeat(200)), stepsOf(piece.repeat(800))];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(4.6);
  });
});

/** Look-ups in tables, and characters handed to regular expressions; one step for those that go on where they were. */
function stepsOf(text: string): number {
  let steps = 0;
  const { exec } = RegExp.prototype;
  const { get } = Map.prototype;
  const { has } = Set.prototype;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, given: string) {
    steps += this.global || this.sticky ? 1 : 1 + given.length;
    return exec.call(this, given);
  });
  vi.spyOn(Map.prototype, 'get').mockImplementation(function (this: Map<unknown, unknown>, key: unknown) {
    steps++;
    return get.call(this, key);
  });
  vi.spyOn(Set.prototype, 'has').mockImplementation(function (this: Set<unknown>, value: unknown) {
    steps++;
    return has.call(this, value);
  });
  try {
    figuresIn(text);
  } finally {
    vi.restoreAllMocks();
  }
  return steps;
}
