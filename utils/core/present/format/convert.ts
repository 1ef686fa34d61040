export type UnitSystem = 'as-written' | 'metric' | 'imperial';

interface Conversion {
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
}

/** Exact by definition (international yard and pound, 1959); gallons are US gallons, as news agencies use them. */
const TO_METRIC: Readonly<Record<string, Conversion>> = {
  mile: { unit: 'kilometre', factor: 1.609344 },
  foot: { unit: 'metre', factor: 0.3048 },
  yard: { unit: 'metre', factor: 0.9144 },
  inch: { unit: 'centimetre', factor: 2.54 },
  pound: { unit: 'kilogram', factor: 0.45359237 },
  ounce: { unit: 'gram', factor: 28.349523125 },
  stone: { unit: 'kilogram', factor: 6.35029318 },
  acre: { unit: 'hectare', factor: 0.40468564224 },
  gallon: { unit: 'litre', factor: 3.785411784 },
  'square mile': { unit: 'square kilometre', factor: 2.589988110336 },
  'square foot': { unit: 'square metre', factor: 0.09290304 },
  'mile per hour': { unit: 'kilometre per hour', factor: 1.609344 },
  'degree fahrenheit': { unit: 'degree Celsius', factor: 5 / 9, offset: -32 },
  fahrenheit: { unit: 'degree Celsius', factor: 5 / 9, offset: -32 },
};
const TO_IMPERIAL: Readonly<Record<string, Conversion>> = {
  kilometre: { unit: 'mile', factor: 1 / 1.609344 },
  metre: { unit: 'foot', factor: 1 / 0.3048 },
  centimetre: { unit: 'inch', factor: 1 / 2.54 },
  millimetre: { unit: 'inch', factor: 1 / 25.4 },
  kilogram: { unit: 'pound', factor: 1 / 0.45359237 },
  gram: { unit: 'ounce', factor: 1 / 28.349523125 },
  tonne: { unit: 'short ton', factor: 1 / 0.90718474 },
  hectare: { unit: 'acre', factor: 1 / 0.40468564224 },
  litre: { unit: 'gallon', factor: 1 / 3.785411784 },
  'square kilometre': { unit: 'square mile', factor: 1 / 2.589988110336 },
  'square metre': { unit: 'square foot', factor: 1 / 0.09290304 },
  'kilometre per hour': { unit: 'mile per hour', factor: 1 / 1.609344 },
  'degree celsius': { unit: 'degree Fahrenheit', factor: 9 / 5 },
  celsius: { unit: 'degree Fahrenheit', factor: 9 / 5 },
};

/** British names, the ones the tables use. */
const british = (unit: string) =>
  unit
    .toLowerCase()
    .replace(/meter\b/, 'metre')
    .replace(/liter\b/, 'litre')
    .replace(/gramme\b/, 'gram');

/** As many digits as a reader needs beside a number that the text rounds: three that count. */
const readable = (amount: number): number => Number(amount.toPrecision(3));

/** The quantity in the reader's own units; undefined where it is in them already, or none fits. */
export function convert<
  Q extends { readonly amount: number; readonly unit: string; readonly low?: number; readonly high?: number },
>(
  quantity: Q,
  system: UnitSystem,
): { amount: number; unit: string; low?: number; high?: number } | undefined {
  if (system === 'as-written') return undefined;
  const table = system === 'metric' ? TO_METRIC : TO_IMPERIAL;
  const name = british(quantity.unit);
  const to = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!to) return undefined;
  const back = system === 'imperial' && /fahrenheit/i.test(to.unit) ? 32 : 0;
  const of = (amount: number) => readable((amount + (to.offset ?? 0)) * to.factor + back);
  return {
    amount: of(quantity.amount),
    unit: to.unit,
    ...(quantity.low !== undefined && { low: of(quantity.low) }),
    ...(quantity.high !== undefined && { high: of(quantity.high) }),
  };
}
