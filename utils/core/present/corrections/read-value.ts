import type { Value } from '../../model.ts';
import { parseDigits, times } from '../../text/numbers.ts';

const DIGITS = /\d[\d.,]*/;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
/** Letters that are scales of money alone: '5 m' is a length. */
const SHORT: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const CURRENCY: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/**
 * The value of words that a reader marked as a figure, from their first number; undefined where they have none. Plainer
 * than the detectors, which passed these words by: a sign of money or percent, a scale, else a count.
 */
export function readValue(text: string): Value | undefined {
  const digits = DIGITS.exec(text);
  if (!digits) return undefined;
  // one or two digits behind a comma are decimals, as much of Europe writes them
  const plain = digits[0].replace(/[.,]+$/, '').replace(/^(\d+),(\d{1,2})$/, '$1.$2');
  const number = parseDigits(plain);
  if (!Number.isFinite(number)) return undefined;
  const before = text.slice(0, digits.index).trimEnd();
  const [, word = '', rest = ''] =
    /^[ -]?(\p{L}*)(.*)$/su.exec(text.slice(digits.index + digits[0].length)) ?? [];
  const currency = CURRENCY[before.at(-1) ?? ''] ?? CURRENCY[rest.trimStart()[0] ?? ''];
  const scale = scaleOf(SCALES, word) ?? (currency ? scaleOf(SHORT, word) : undefined);
  const amount = times(number, scale ?? 1);
  if (currency) return { type: 'money', amount, currency };
  if (/^per ?cent/i.test(word + rest) || rest.trimStart().startsWith('%')) return { type: 'percent', amount };
  const of = scale === undefined ? word.toLowerCase() : '';
  return { type: 'count', amount, ...(of !== '' && { of }) };
}

const scaleOf = (scales: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(scales, word.toLowerCase()) ? scales[word.toLowerCase()] : undefined;
