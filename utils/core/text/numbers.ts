/**
 * Value of digits as English prose writes them: '1,234.5', '.500', '12,00,000'. NaN where they are no number, such as
 * a version '1.2.3'.
 */
export function parseDigits(raw: string): number {
  if (raw.length > 40) return Number.NaN;
  const plain = raw.includes(',') ? raw.replaceAll(',', '') : raw;
  const point = plain.indexOf('.');
  if (point !== plain.lastIndexOf('.')) return Number.NaN;
  return plain === '' || plain === '.' ? Number.NaN : Number(plain);
}

/** `a × b` without binary dust: 2.3 × 1e6 is 2300000, 0.29 × 100 is 29. */
export const times = (a: number, b: number): number => Number((a * b).toPrecision(15));
