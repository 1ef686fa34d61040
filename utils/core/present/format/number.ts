import { numberFormat } from './intl.ts';

/** `12.5`, `1,200`, in the language of `locale`; up to six digits after the point, as texts give them. */
export const formatNumber = (amount: number, locale: string): string =>
  numberFormat(locale, digitsFor(amount)).format(amount);

/** `1.2 million`: large numbers as people say them; small ones stay digits. */
export const formatWords = (amount: number, locale: string): string =>
  numberFormat(locale, compactFrom(amount)).format(amount);

/** '10–15 billion': both ends, what they share said once. */
export const formatWordsRange = (low: number, high: number, locale: string): string =>
  numberFormat(locale, compactFrom(low, high)).formatRange(low, high);

const MILLION = 1e6;
/** Below a thousandth, digits after the point are counted from the first that is no zero. */
const digitsFor = (amount: number): Intl.NumberFormatOptions => {
  const size = Math.abs(amount);
  if (size === 0 || size >= 1e-3) return { maximumFractionDigits: 6 };
  return { maximumSignificantDigits: 4, ...(size < 1e-6 && { notation: 'scientific' }) };
};

/** The options that make numbers short in words once they have a million or more. */
export const compactFrom = (...amounts: readonly number[]): Intl.NumberFormatOptions => {
  if (amounts.some((amount) => Math.abs(amount) >= MILLION))
    return { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 };
  return amounts.every(Number.isInteger) ? { maximumFractionDigits: 0 } : digitsFor(Math.max(...amounts));
};

/** True where the words say less than the number: 1,234,567 as '1.23 million'. */
export const isRounded = (amount: number): boolean => {
  const size = Math.abs(amount);
  if (size < MILLION) return false;
  const scale = 1000 ** Math.floor(Math.log10(size) / 3);
  const short = Math.round((size / scale) * 100) / 100;
  return Math.abs(short * scale - size) > size * 1e-9;
};

/** A percentage share for charts: '41%', '<1%'. */
export const formatShare = (share: number, locale: string): string => {
  const format = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? `<${format.format(0.01)}` : format.format(share);
};
