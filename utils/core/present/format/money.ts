import { numberFormat } from './intl.ts';
import { compactFrom, formatNumber, formatWords, formatWordsRange } from './number.ts';

type Money = {
  readonly amount: number;
  readonly currency: string;
  readonly low?: number;
  readonly high?: number;
};
const ISO = /^[A-Z]{3}$/;

/** Plain English writes the US dollar '$', which in a text about two dollars is no answer; British English names each. */
const exactLocale = (locale: string) => (locale === 'en' || locale === 'en-US' ? 'en-GB' : locale);

/** 'US$100,000,000,000'; a range gives both ends. */
export function formatMoney(money: Money, locale: string): string {
  const { amount, low, high, currency } = money;
  const code = currency.toUpperCase();
  if (!ISO.test(code)) return `${formatNumber(amount, locale)} ${currency}`.trim();
  const whole = [amount, low ?? 0, high ?? 0].every(Number.isInteger);
  const format = numberFormat(exactLocale(locale), {
    style: 'currency',
    currency: code,
    maximumFractionDigits: whole ? 0 : 6,
  });
  return low !== undefined && high !== undefined
    ? `${format.format(low)} – ${format.format(high)}`
    : format.format(amount);
}

/** '100 billion US dollars', '10–15 billion US dollars'. */
export function moneyInWords(money: Money, locale: string): string {
  const { amount, low, high, currency } = money;
  const code = currency.toUpperCase();
  const isRange = low !== undefined && high !== undefined;
  if (!ISO.test(code)) {
    const number = isRange ? formatWordsRange(low, high, locale) : formatWords(amount, locale);
    return `${number} ${currency}`.trim();
  }
  const format = numberFormat(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    ...compactFrom(...(isRange ? [low, high] : [amount])),
  });
  return isRange ? format.formatRange(low, high) : format.format(amount);
}
