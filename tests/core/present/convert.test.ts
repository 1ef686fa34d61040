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
  ] as const)('%d %s in %s is %d %s', (amount, unit, system, wanted, to) => {
    expect(convert({ amount, unit }, system)).toEqual({ amount: wanted, unit: to });
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
