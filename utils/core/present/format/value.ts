import type { Value, ValueType } from '../../model.ts';
import type { Strings, TextKey } from '../strings.ts';
import { formatTimex } from './date.ts';
import { formatDuration, singleUnit } from './duration.ts';
import { numberFormat } from './intl.ts';
import { formatMoney, moneyInWords } from './money.ts';
import { formatNumber, formatWords, formatWordsRange, isRounded } from './number.ts';
import { exactQuantity, formatQuantity } from './unit.ts';

export interface FormattedValue {
  /** As people say it: 'about 100 billion US dollars'. */
  readonly words: string;
  /** To the last digit, where that says more than the words: 'US$100,000,000,000'. */
  readonly exact?: string;
}

export const VALUE_LABEL: Readonly<Record<ValueType, TextKey>> = {
  money: 'valueMoney',
  percent: 'valuePercent',
  quantity: 'valueQuantity',
  count: 'valueCount',
  ratio: 'valueRatio',
  score: 'valueScore',
  age: 'valueAge',
  ordinal: 'valueOrdinal',
  date: 'valueDate',
  time: 'valueTime',
  duration: 'valueDuration',
  set: 'valueSet',
};

/** The value in words and exactly. `surface` stands in where a value cannot be said. */
export function formatValue(
  value: Value,
  surface: string,
  approximate: boolean,
  strings: Strings,
): FormattedValue {
  const { words, exact } = write(value, surface, strings);
  const rounded =
    'amount' in value && !('low' in value && value.low !== undefined) && isRounded(value.amount);
  const hedged = approximate || rounded ? strings.text('about', words) : words;
  return exact !== undefined && exact !== words ? { words: hedged, exact } : { words: hedged };
}

function write(value: Value, surface: string, strings: Strings): FormattedValue {
  const { locale } = strings;
  switch (value.type) {
    case 'money':
      return { words: moneyInWords(value, locale), exact: formatMoney(value, locale) };
    case 'percent':
      return value.points ? points(value, strings) : { words: percent(value, locale) };
    case 'quantity':
      return { words: formatQuantity(value, locale), exact: exactQuantity(value, locale) };
    case 'count':
      return count(value, surface, locale);
    case 'ratio':
      return ratio(value.amount, strings);
    case 'score':
      return { words: `${formatNumber(value.low, locale)}–${formatNumber(value.high, locale)}` };
    case 'age':
      return { words: age(value, strings) };
    case 'ordinal':
      return { words: strings.text('rank', formatNumber(value.rank, locale)) };
    case 'date':
    case 'time':
      return { words: moment(value, strings) ?? surface };
    case 'duration':
      return duration(value, locale);
    case 'set': {
      const unit = singleUnit(value.iso);
      const span = unit ?? formatDuration(value.iso, locale);
      return { words: span ? strings.text('every', span) : surface };
    }
  }
}

type Count = Extract<Value, { readonly type: 'count' }>;

function count(value: Count, surface: string, locale: string): FormattedValue {
  const { of } = value;
  // '14 dead', '200 aircraft': where the text itself leaves the noun as it is, so does the card
  if (of && surface.toLowerCase().endsWith(` ${of.toLowerCase()}`))
    return { words: `${ranged(value, locale)} ${of}` };
  const quantity = { ...value, unit: of ?? '' };
  return { words: formatQuantity(quantity, locale), exact: exactQuantity(quantity, locale) };
}

type Duration = Extract<Value, { readonly type: 'duration' }>;

/** '16 quarters' and what they come to, 48 months; only '30 minutes' for half an hour. */
function duration(value: Duration, locale: string): FormattedValue {
  const words = formatQuantity(value, locale);
  const exact = value.low === undefined ? formatDuration(value.iso, locale) : undefined;
  if (exact === undefined) return { words };
  return Number.isInteger(value.amount) ? { words, exact } : { words: exact };
}

/** Years; before the second birthday months, weeks or days, as the text counts them. */
function age(value: Ranged, strings: Strings): string {
  const { locale } = strings;
  const { amount, low, high } = value;
  if (low !== undefined && high !== undefined)
    return strings.count('years', high).replace(formatNumber(high, locale), ranged(value, locale));
  if (Number.isInteger(amount) || amount > 3) return strings.count('years', amount);
  const [unit, count] = PARTS_OF_YEAR.map(([name, per]) => [name, amount * per] as const).find(
    ([, n]) => Math.abs(n - Math.round(n)) < 0.01,
  ) ?? ['year', amount];
  const rounded = unit === 'year' ? count : Math.round(count);
  return strings.text('aged', formatQuantity({ amount: rounded, unit }, locale));
}

const PARTS_OF_YEAR = [
  ['month', 12],
  ['week', 365.2425 / 7],
  ['day', 365.2425],
] as const;

/** A decade or a century that the text gives as such: its name says more than its first and last year. */
const isRound = (iso: string, from: string, to: string): boolean =>
  iso.endsWith('X') && from.endsWith('0') && to.endsWith('9');

function moment(value: { iso: string; from?: string; to?: string }, strings: Strings): string | undefined {
  const { iso, from, to } = value;
  if (!from || !to || isRound(iso, from, to)) return formatTimex(iso, strings);
  const [first, last] = [formatTimex(from, strings), formatTimex(to, strings)];
  return first && last ? strings.text('dateRange', first, last) : formatTimex(iso, strings);
}

type Ranged = { readonly amount: number; readonly low?: number; readonly high?: number };

const ranged = ({ amount, low, high }: Ranged, locale: string): string =>
  low !== undefined && high !== undefined ? formatWordsRange(low, high, locale) : formatWords(amount, locale);

function percent({ amount, low, high }: Ranged, locale: string): string {
  const format = numberFormat(locale, { style: 'percent', maximumFractionDigits: 6 });
  return low !== undefined && high !== undefined
    ? format.formatRange(low / 100, high / 100)
    : format.format(amount / 100);
}

function points(value: Ranged, strings: Strings): FormattedValue {
  const words = strings.count('points', value.amount);
  const basis = Math.round(value.amount * 100);
  return Math.abs(value.amount) < 1 ? { words, exact: strings.count('basisPoints', basis) } : { words };
}

function ratio(amount: number, strings: Strings): FormattedValue {
  const { locale } = strings;
  const share = numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(amount);
  if (amount <= 0 || amount >= 1) return { words: strings.count('times', amount), exact: share };
  const fraction = fractionOf(amount);
  if (!fraction) return { words: share };
  const [top, bottom] = fraction.map((part) => formatNumber(part, locale)) as [string, string];
  return { words: strings.text('someIn', top, bottom), exact: share };
}

/** 0.4 as 2 in 5; undefined where neither a small fraction nor one of the form 1/n is the amount. */
function fractionOf(amount: number): readonly [top: number, bottom: number] | undefined {
  for (let bottom = 2; bottom <= 20; bottom++) {
    const top = Math.round(amount * bottom);
    if (top > 0 && Math.abs(top / bottom - amount) < 1e-5) return [top, bottom];
  }
  const bottom = Math.round(1 / amount);
  return Math.abs(1 / amount - bottom) < 0.01 ? [1, bottom] : undefined;
}
