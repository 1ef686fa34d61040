import { at, isHyphen, type Reading, type Scan, word } from './scan.ts';

/** An amount with its unit, up to token `to`. `unit` is whatever the detector compares. */
export interface Measured {
  readonly to: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly bare: number;
  readonly scale: number;
  readonly vague: boolean;
  readonly unit: string;
  /** The unit stands before the number ('$'), so that an end after a hyphen may lack it. */
  readonly prefix?: boolean;
}

/** The number as an amount of `unit` that ends before token `to`. */
export const measured = (number: Reading, to: number, unit: string): Measured => ({
  to,
  value: number.value,
  bare: number.bare,
  scale: number.scale,
  vague: number.style === 'vague',
  unit,
  ...(number.low !== undefined && { low: number.low }),
  ...(number.high !== undefined && { high: number.high }),
});

/** Where the unit of a number may begin: 'five-inch', 'dozens of miles', 'half a mile', 'two-thirds of a mile'. */
export function unitStart(scan: Scan, number: Reading): number {
  let k = number.to;
  // '15+ hours'
  if (word(scan, k) === '+' && at(scan, k).glued) return k + 1;
  if (number.style === 'vague' && word(scan, k) === 'of' && word(scan, k - 1) !== 'of') return k + 1;
  if (number.style !== 'fraction') return isHyphen(scan, k) ? k + 1 : k;
  if (word(scan, k) === 'of') k++;
  else if (isHyphen(scan, k)) return k + 1;
  // 'a fifth day' is a rank's.
  else if (/^an?$/.test(word(scan, number.from)) && !/^(?:half|quarter)$/.test(word(scan, k - 1)))
    return scan.tokens.length;
  return /^(?:an?|one|1)$/.test(word(scan, k)) ? k + 1 : k;
}

/** The bounds of a range or a vague amount, ready to be spread into a value. */
export const boundsOf = (m: {
  readonly low?: number;
  readonly high?: number;
}): { low?: number; high?: number } => ({
  ...(m.low !== undefined && { low: m.low }),
  ...(m.high !== undefined && { high: m.high }),
});
