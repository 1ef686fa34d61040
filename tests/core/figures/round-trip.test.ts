import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../utils/core/model.ts';
import { englishStrings } from '../../../utils/core/present/english.ts';
import { formatValue } from '../../../utils/core/present/format/value.ts';
import { figuresIn } from './read.ts';

/** What the card says of a value, in words and to the last digit, read again from a sentence. */
function readAgain(value: Value): Value[] {
  const { words, exact = words } = formatValue(value, '', false, englishStrings);
  const rounded = words.startsWith('about ');
  return [...new Set(rounded ? [exact] : [words, exact])].map((said) => {
    const plain = said.replace(/[\u00a0\u202f]/g, ' ');
    const found = figuresIn(`The answer of the town was ${plain} in the end.`);
    expect(
      found.map((figure) => figure.value),
      plain,
    ).toHaveLength(1);
    return found[0]!.value;
  });
}
const near = (amount: number) =>
  expect.closeTo(amount, amount === 0 ? 9 : 9 - Math.ceil(Math.log10(Math.abs(amount))));

const cents = fc.integer({ min: 1, max: 99_999_999 }).map((n) => n / 100);
const whole = fc.integer({ min: 3, max: 999_999_999 }).filter((n) => n < 1500 || n > 2199);
const scaled = fc
  .tuple(fc.integer({ min: 101, max: 99_999 }), fc.constantFrom(1e6, 1e9, 1e12))
  .map(([n, scale]) => Math.round((n / 100) * scale));

describe('what the card says of a value is read back as that value', () => {
  it('sums in any currency', () => {
    const codes =
      'USD GBP EUR JPY CNY INR AUD CAD NZD HKD CHF SEK NOK DKK PLN BRL MXN ARS ZAR KRW TRY ILS THB NGN'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.oneof(cents, whole, scaled), fc.constantFrom(...codes), (amount, currency) => {
        for (const value of readAgain({ type: 'money', amount, currency }))
          expect(value).toEqual({ type: 'money', amount: near(amount), currency });
      }),
    );
  });

  it('shares and points', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.boolean(), (n, points) => {
        const value: Value = { type: 'percent', amount: n / 100, ...(points && { points }) };
        const [words] = readAgain(value);
        expect(words).toEqual({ ...value, amount: near(n / 100) });
      }),
    );
  });

  it('measures', () => {
    const units =
      'mile,kilometre,foot,inch,kilogram,tonne,barrel,square mile,hectare,kilometre per hour,gigawatt,megawatt hour,celsius,fahrenheit,gallon,basis point'.split(
        ',',
      );
    fc.assert(
      fc.property(fc.oneof(cents, whole, scaled), fc.constantFrom(...units), (amount, unit) => {
        for (const value of readAgain({ type: 'quantity', amount, unit }))
          expect(value).toEqual(
            unit === 'basis point' ? expect.anything() : { type: 'quantity', amount: near(amount), unit },
          );
      }),
    );
  });

  it('ranges of all of these', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 400 }), (low, more) => {
        const high = low + more;
        const bounds = { amount: (low + high) / 2, low, high };
        const values: Value[] = [
          { type: 'money', currency: 'USD', ...bounds },
          { type: 'percent', ...bounds },
          { type: 'quantity', unit: 'mile', ...bounds },
        ];
        for (const value of values) expect(readAgain(value)).toContainEqual(value);
      }),
    );
  });

  it('counts with their noun', () => {
    fc.assert(
      fc.property(
        fc.oneof(whole, scaled),
        fc.constantFrom('worker', 'company', 'old church'),
        (amount, of) => {
          for (const value of readAgain({ type: 'count', amount, of }))
            expect(value).toEqual({ type: 'count', amount: near(amount), of });
        },
      ),
    );
  });

  it('ages, in years and in months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 110 }), fc.boolean(), (n, months) => {
        const amount = months && n < 24 ? n / 12 : n;
        expect(readAgain({ type: 'age', amount })[0]).toEqual({ type: 'age', amount: near(amount) });
      }),
    );
  });

  it('days, months, quarters, halves, decades and times of day', () => {
    const year = fc.integer({ min: 1900, max: 2099 });
    const two = (n: number) => String(n).padStart(2, '0');
    const iso = fc.oneof(
      fc
        .integer({ min: -25_000, max: 40_000 })
        .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
      fc
        .tuple(year, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'SP', 'SU'))
        .map((parts) => parts.join('-')),
      fc.integer({ min: 191, max: 209 }).map((decade) => `${decade}X`),
      fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `T${two(h)}:${two(m)}`),
    );
    fc.assert(
      fc.property(iso, (given) => {
        const type = given.startsWith('T') ? 'time' : 'date';
        expect(readAgain({ type, iso: given })[0]).toMatchObject({ type, iso: given });
      }),
      { numRuns: 300 },
    );
  });

  it('lengths of time', () => {
    const units = [
      ['year', 'P', 'Y'],
      ['month', 'P', 'M'],
      ['week', 'P', 'W'],
      ['day', 'P', 'D'],
      ['hour', 'PT', 'H'],
      ['minute', 'PT', 'M'],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...units), (amount, [unit, p, code]) => {
        const value: Value = { type: 'duration', amount, unit, iso: `${p}${amount}${code}` };
        expect(readAgain(value)).toEqual([value]);
      }),
    );
  });
});
