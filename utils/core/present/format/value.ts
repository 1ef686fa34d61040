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
      return value.low !== undefined && value.high !== undefined
        ? {
            words: strings
              .count('years', value.high)
              .replace(formatNumber(value.high, locale), ranged(value, locale)),
          }
        : { words: strings.count('years', value.amount) };
    case 'ordinal':
      return { words: strings.text('rank', formatNumber(value.rank, locale)) };
    case 'date':
    case 'time':
      return { words: moment(value, strings) ?? surface };
    case 'duration':
      return {
        words:
          value.low !== undefined
            ? formatQuantity(value, locale)
            : (formatDuration(value.iso, locale) ?? formatQuantity(value, locale)),
      };
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

function moment(value: { iso: string; from?: string; to?: string }, strings: Strings): string | undefined {
  const whole = formatTimex(value.iso, strings);
  if (whole) return whole;
  const from = value.from && formatTimex(value.from, strings);
  const to = value.to && formatTimex(value.to, strings);
  return from && to ? strings.text('dateRange', from, to) : from || to || undefined;
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
  if (amount > 0 && amount < 1) {
    const n = 1 / amount;
    return Math.abs(n - Math.round(n)) < 0.01
      ? { words: strings.text('oneIn', formatNumber(Math.round(n), locale)), exact: share }
      : { words: share };
  }
  return { words: strings.count('times', amount), exact: share };
}
