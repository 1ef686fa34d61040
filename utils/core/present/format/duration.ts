import { formatQuantity } from './unit.ts';

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** 'P1Y6M' → '1 year 6 months'; undefined for what is no ISO 8601 duration with numbers. */
export function formatDuration(iso: string, locale: string): string | undefined {
  const match = /^P([^T]*)(?:T(.*))?$/.exec(iso);
  if (!match) return undefined;
  const parts = [...partsOf(match[1] ?? '', UNITS), ...partsOf(match[2] ?? '', CLOCK_UNITS)];
  return parts.length > 0 ? parts.map((part) => formatQuantity(part, locale)).join(' ') : undefined;
}

/** The unit alone for 'P1W', so that a repetition reads 'every week'. */
export const singleUnit = (iso: string): string | undefined => {
  const match = /^P(T?)1([YMWDHS])$/.exec(iso);
  return match ? (match[1] ? CLOCK_UNITS : UNITS)[match[2]!] : undefined;
};

const partsOf = (text: string, units: Readonly<Record<string, string>>) =>
  [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].flatMap(([, amount, letter]) => {
    const unit = units[letter!];
    return unit ? [{ amount: Number(amount), unit }] : [];
  });
