export type UnitSystem = 'as-written' | 'metric' | 'imperial';

/**
 * One imperial unit in metric ones, exact by definition (international yard and pound, 1959); gallons, quarts, pints and
 * fluid ounces are the US ones, as news agencies use them. Of several pairs with one unit, the first is the one it is
 * turned into.
 */
const PAIRS: readonly (readonly [imperial: string, metric: string, factor: number])[] = [
  ['mile', 'kilometre', 1.609344],
  ['foot', 'metre', 0.3048],
  ['yard', 'metre', 0.9144],
  ['inch', 'centimetre', 2.54],
  ['inch', 'millimetre', 25.4],
  ['nautical mile', 'kilometre', 1.852],
  ['pound', 'kilogram', 0.45359237],
  ['stone', 'kilogram', 6.35029318],
  ['ounce', 'gram', 28.349523125],
  ['short ton', 'tonne', 0.90718474],
  ['long ton', 'tonne', 1.0160469088],
  ['acre', 'hectare', 0.40468564224],
  ['square mile', 'square kilometre', 2.589988110336],
  ['square foot', 'square metre', 0.09290304],
  ['square yard', 'square metre', 0.83612736],
  ['square inch', 'square centimetre', 6.4516],
  ['cubic foot', 'cubic metre', 0.028316846592],
  ['cubic yard', 'cubic metre', 0.764554857984],
  ['cubic inch', 'cubic centimetre', 16.387064],
  ['gallon', 'litre', 3.785411784],
  ['quart', 'litre', 0.946352946],
  ['pint', 'litre', 0.473176473],
  ['fluid ounce', 'millilitre', 29.5735295625],
  ['mile per hour', 'kilometre per hour', 1.609344],
  ['mile per hour', 'metre per second', 0.44704],
  ['knot', 'kilometre per hour', 1.852],
  ['horsepower', 'kilowatt', 0.7456998715822702],
  ['pound per square inch', 'kilopascal', 6.894757293168361],
];

interface Conversion {
  readonly unit: string;
  readonly of: (amount: number, difference: boolean) => number;
}

const by = (unit: string, factor: number): Conversion => ({ unit, of: (amount) => amount * factor });
// two degrees more are 3.6 more on the other scale: its zero counts only for a temperature
const toCelsius: Conversion = {
  unit: 'degree Celsius',
  of: (amount, difference) => (amount - (difference ? 0 : 32)) * (5 / 9),
};
const toFahrenheit: Conversion = {
  unit: 'degree Fahrenheit',
  of: (amount, difference) => amount * (9 / 5) + (difference ? 0 : 32),
};

/** Reversed, so that the first pair of a unit is the one that stays. */
const BACKWARDS = [...PAIRS].reverse();
const TABLES: Readonly<Record<Exclude<UnitSystem, 'as-written'>, ReadonlyMap<string, Conversion>>> = {
  metric: new Map([
    ...BACKWARDS.map(([from, to, factor]) => [from, by(to, factor)] as const),
    ['fahrenheit', toCelsius],
    ['degree fahrenheit', toCelsius],
  ]),
  imperial: new Map([
    ...BACKWARDS.map(([to, from, factor]) => [from, by(to, 1 / factor)] as const),
    ['celsius', toFahrenheit],
    ['degree celsius', toFahrenheit],
  ]),
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

interface Quantity {
  readonly amount: number;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
}

/**
 * The quantity in the reader's own units; undefined where it is in them already, or none fits. `difference` where the
 * amount is how much more or less something is.
 */
export function convert(quantity: Quantity, system: UnitSystem, difference = false): Quantity | undefined {
  const to = system === 'as-written' ? undefined : TABLES[system].get(british(quantity.unit));
  if (!to) return undefined;
  const of = (amount: number) => readable(to.of(amount, difference));
  return {
    amount: of(quantity.amount),
    unit: to.unit,
    ...(quantity.low !== undefined && { low: of(quantity.low) }),
    ...(quantity.high !== undefined && { high: of(quantity.high) }),
  };
}
