import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../utils/core/model.ts';
import { englishStrings } from '../../../utils/core/present/english.ts';
import { formatValue } from '../../../utils/core/present/format/value.ts';

const say = (value: Value, approximate = false) =>
  formatValue(value, 'as written', approximate, englishStrings);

describe('a value', () => {
  it('is said in words and to the last digit, with the currency named', () => {
    expect(say({ type: 'money', amount: 1e11, currency: 'USD' }, true)).toEqual({
      words: 'about 100 billion US dollars',
      exact: 'US$100,000,000,000',
    });
    expect(say({ type: 'money', amount: 40e6, currency: 'AUD' }).exact).toBe('A$40,000,000');
  });

  it('says ‘about’ where its words are rounder than the number', () => {
    expect(say({ type: 'money', amount: 1_234_567, currency: 'EUR' }).words).toBe('about 1.23 million euros');
    expect(say({ type: 'money', amount: 1_230_000, currency: 'EUR' }).words).toBe('1.23 million euros');
  });

  it.each<[Value, string]>([
    [
      { type: 'money', amount: 12.5e9, low: 10e9, high: 15e9, currency: 'GBP' },
      '10–15 billion British pounds',
    ],
    [{ type: 'money', amount: 12, currency: 'florin' }, '12 florin'],
    [{ type: 'percent', amount: -0.2 }, '-0.2%'],
    [{ type: 'percent', amount: 0.25, points: true }, '0.25 percentage points'],
    [{ type: 'quantity', amount: 60, unit: 'kilometre per hour' }, '60 kilometres per hour'],
    [{ type: 'quantity', amount: 6, unit: 'foot' }, '6 feet'],
    [{ type: 'quantity', amount: 1, unit: 'gigawatt' }, '1 gigawatt'],
    [{ type: 'quantity', amount: -2, unit: 'fahrenheit' }, '-2 degrees Fahrenheit'],
    [{ type: 'quantity', amount: 1, unit: 'celsius' }, '1 degree Celsius'],
    [{ type: 'count', amount: 3400, of: 'company' }, '3,400 companies'],
    [{ type: 'count', amount: 12 }, '12'],
    [{ type: 'ratio', amount: 1 / 3 }, '1 in 3'],
    [{ type: 'ratio', amount: 2 }, '2 times'],
    [{ type: 'score', low: 10, high: 9 }, '10–9'],
    [{ type: 'age', amount: 47 }, '47 years old'],
    [{ type: 'ordinal', rank: 3 }, 'number 3'],
    [{ type: 'duration', amount: 3, unit: 'day', iso: 'P3D' }, '3 days'],
    [{ type: 'set', iso: 'P1W' }, 'every week'],
    [{ type: 'time', iso: 'T14:30' }, '2:30 PM'],
  ])('%j is “%s”', (value, words) => {
    expect(say(value).words.replaceAll('\u202f', ' ')).toBe(words);
  });

  it('keeps a noun that the text leaves in the singular', () => {
    const value: Value = { type: 'count', amount: 14, of: 'dead' };
    expect(formatValue(value, '14 dead', false, englishStrings).words).toBe('14 dead');
  });
});

describe('a date', () => {
  it.each([
    ['2025-09-23', 'Tuesday, September 23, 2025'],
    ['2025-11', 'November 2025'],
    ['2026-H2', 'second half of 2026'],
    ['2025-Q3', 'third quarter of 2025'],
    ['2025-W38', 'week of September 15, 2025'],
    ['2025-W38-WE', 'weekend of September 20, 2025'],
    ['2025-09-23TMO', 'Tuesday, September 23, 2025, morning'],
    ['199X', 'the 1990s'],
    ['19XX', 'the years 1900–1999'],
    ['2026-SU', 'summer 2026'],
    ['0079-08-24', 'Thursday, August 24, 79'],
    ['PRESENT_REF', 'at present'],
  ])('%s is “%s”', (iso, words) => {
    expect(say({ type: 'date', iso }).words).toBe(words);
  });

  it('that is no date is given as the text has it', () => {
    for (const iso of ['', 'XXXX-WXX-2', '2025-13', '2025-02-31', 'soon'])
      expect(say({ type: 'date', iso }).words).toBe('as written');
  });

  it('with two ends names both', () => {
    expect(say({ type: 'date', iso: '', from: '2025-01', to: '2025-03' }).words).toBe(
      'January 2025 to March 2025',
    );
  });
});

it('no value of any size throws or is said as nothing', () => {
  const amount = fc.double({ noNaN: true });
  const value = fc.oneof(
    fc.record({ type: fc.constant('money' as const), amount, currency: fc.string() }),
    fc.record({ type: fc.constant('percent' as const), amount }),
    fc.record({ type: fc.constant('quantity' as const), amount, unit: fc.string({ minLength: 1 }) }),
    fc.record({ type: fc.constant('ratio' as const), amount }),
    fc.record({ type: fc.constant('age' as const), amount }),
    fc.record({ type: fc.constant('date' as const), iso: fc.string() }),
    fc.record({ type: fc.constant('set' as const), iso: fc.string() }),
  );
  fc.assert(
    fc.property(value, fc.boolean(), (v, approximate) => say(v, approximate).words.length > 0),
    { numRuns: 400 },
  );
});
