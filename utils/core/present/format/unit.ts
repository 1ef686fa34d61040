import { numberFormat } from './intl.ts';
import { formatNumber, formatWords, formatWordsRange } from './number.ts';

type Quantity = {
  readonly amount: number;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
};

/** The units that Intl can write in every language, by their British and American names. */
const KNOWN: Readonly<Record<string, string>> = Object.fromEntries(
  `acre bit byte centimeter centimetre:centimeter celsius degree degree_celsius:celsius degree_fahrenheit:fahrenheit fahrenheit
  day foot gallon gigabit gigabyte gram hectare hour inch kilobyte kilogram kilogramme:kilogram kilometer kilometre:kilometer
  liter litre:liter megabit megabyte meter metre:meter mile milliliter millilitre:milliliter millimeter millimetre:millimeter
  millisecond minute month ounce petabyte pound second stone terabit terabyte week yard year
  kilometre_per_hour:kilometer-per-hour kilometer_per_hour:kilometer-per-hour mile_per_hour:mile-per-hour`
    .split(/\s+/)
    .map((pair) => pair.split(':'))
    .map(([name, intl]) => [name!.replaceAll('_', ' '), intl ?? name!]),
);
const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet',
  'square foot': 'square feet',
  'cubic foot': 'cubic feet',
  inch: 'inches',
  hertz: 'hertz',
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  degree: 'degrees',
};
/** Nouns that are plural as they stand: 'people' is counted as it is named. */
const PLURALS: ReadonlySet<string> = new Set([...Object.values(IRREGULAR), 'police', 'staff', 'cattle']);

/** Scales that are named by their degrees. */
const SCALES: Readonly<Record<string, string>> = {
  celsius: 'degree Celsius',
  fahrenheit: 'degree Fahrenheit',
};
const nameOf = (unit: string): string => (Object.hasOwn(SCALES, unit) ? SCALES[unit]! : unit);
const nounFor = (amount: number, unit: string): string =>
  Math.abs(amount) === 1 ? nameOf(unit) : pluralOf(nameOf(unit));

/** English plural of a unit or a counted noun: 'kilometre per hour' → 'kilometres per hour', 'company' → 'companies'. */
export function pluralOf(noun: string): string {
  if (noun === '') return '';
  const head = /^(.*?)( (?:(?:per|of|a) .*|celsius|fahrenheit))?$/is.exec(noun);
  const [stem, rest] = [head?.[1] ?? noun, head?.[2] ?? ''];
  const last = stem.slice(stem.lastIndexOf(' ') + 1);
  const before = stem.slice(0, stem.length - last.length);
  const plural = (IRREGULAR[stem] ?? (IRREGULAR[last] && before + IRREGULAR[last])) || undefined;
  if (plural) return plural + rest;
  if (PLURALS.has(last)) return noun;
  if (/(?:hertz|horsepower|(?:^|[^s])s)$/.test(last)) return noun;
  if (/(?:[^aeiou]y)$/.test(last)) return `${before}${last.slice(0, -1)}ies${rest}`;
  return `${before}${last}${/(?:s|x|z|ch|sh)$/.test(last) ? 'es' : 's'}${rest}`;
}

/** '10 gigawatts', '50 kilometres'; English names where the platform knows no translation. */
export function formatQuantity({ amount, unit, low, high }: Quantity, locale: string): string {
  const known = Object.hasOwn(KNOWN, unit.toLowerCase()) ? KNOWN[unit.toLowerCase()] : undefined;
  const english = locale.startsWith('en');
  const isRange = low !== undefined && high !== undefined;
  if (known && !english) {
    const format = numberFormat(locale, {
      style: 'unit',
      unit: known,
      unitDisplay: 'long',
      maximumFractionDigits: 6,
    });
    return isRange ? format.formatRange(low, high) : format.format(amount);
  }
  const number = isRange ? formatWordsRange(low, high, locale) : formatWords(amount, locale);
  return `${number} ${nounFor(isRange ? high : amount, unit)}`.trim();
}

export const exactQuantity = ({ amount, low, high, unit }: Quantity, locale: string): string => {
  const number =
    low !== undefined && high !== undefined
      ? `${formatNumber(low, locale)} – ${formatNumber(high, locale)}`
      : formatNumber(amount, locale);
  return `${number} ${nounFor(high ?? amount, unit)}`.trim();
};
