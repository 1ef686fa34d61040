import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../utils/core/present/format/convert.ts';

describe('a quantity in the reader’s own units', () => {
  it.each([
    [50, 'mile', 'metric', 80.5, 'kilometre'],
    [6, 'foot', 'metric', 1.83, 'metre'],
    [212, 'degree Fahrenheit', 'metric', 100, 'degree Celsius'],
    [100, 'kilometer', 'imperial', 62.1, 'mile'],
    [-40, 'degree Celsius', 'imperial', -40, 'degree Fahrenheit'],
    [1, 'tonne', 'imperial', 1.1, 'short ton'],
    [12, 'inch', 'metric', 30.5, 'centimetre'],
    [254, 'millimetre', 'imperial', 10, 'inch'],
    [10, 'knot', 'metric', 18.5, 'kilometre per hour'],
    [10, 'metre per second', 'imperial', 22.4, 'mile per hour'],
    [2000, 'cubic meter', 'imperial', 70600, 'cubic foot'],
  ] as const)('%d %s in %s is %d %s', (amount, unit, system, wanted, to) => {
    expect(convert({ amount, unit }, system)).toEqual({ amount: wanted, unit: to });
  });

  it('has no zero point in a difference of temperatures', () => {
    expect(convert({ amount: 1.5, unit: 'celsius' }, 'imperial', true)?.amount).toBe(2.7);
    expect(convert({ amount: 9, unit: 'fahrenheit' }, 'metric', true)?.amount).toBe(5);
  });

  it('comes back to itself from the other system', () => {
    const units = [
      'mile',
      'foot',
      'pound',
      'acre',
      'gallon',
      'square mile',
      'cubic foot',
      'mile per hour',
      'short ton',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.integer({ min: 1, max: 1e6 }), (unit, amount) => {
        const there = convert({ amount, unit }, 'metric')!;
        const back = convert(there, 'imperial')!;
        expect(back.unit).toBe(unit);
        expect(back.amount / amount).toBeCloseTo(1, 1);
      }),
    );
  });

  it('keeps both ends of a range', () => {
    expect(convert({ amount: 15, low: 10, high: 20, unit: 'mile' }, 'metric')).toMatchObject({
      low: 16.1,
      high: 32.2,
    });
  });

  it('is left alone where it is in them already, fits none, or is wanted as written', () => {
    expect(convert({ amount: 5, unit: 'kilometre' }, 'metric')).toBeUndefined();
    expect(convert({ amount: 5, unit: 'barrel' }, 'metric')).toBeUndefined();
    expect(convert({ amount: 5, unit: 'constructor' }, 'imperial')).toBeUndefined();
    expect(convert({ amount: 5, unit: 'mile' }, 'as-written')).toBeUndefined();
  });
});
