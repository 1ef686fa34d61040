import { CARDINALS, FRACTIONS } from './lexicon/numbers.ts';
import { at, isHyphen, type Scan, word } from './scan.ts';

export interface Fraction {
  readonly to: number;
  readonly value: number;
  /** 'a third', 'a quarter': may be a rank or a part of the year. */
  readonly article: boolean;
}

/** 'two-thirds', 'a third', 'three quarters', 'one-half' at token `i`. */
export function readFractionWords(scan: Scan, i: number): Fraction | undefined {
  const first = at(scan, i);
  if (first.type === 'mark') return undefined;
  const article = first.lower === 'a' || first.lower === 'an';
  const top = article ? 1 : first.type === 'digits' ? first.value : CARDINALS.get(first.lower);
  if (top === undefined || Number.isNaN(top) || top < 1 || top > 99 || !Number.isInteger(top))
    return undefined;
  let k = i + 1;
  if (isHyphen(scan, k)) k++;
  const w = word(scan, k);
  const bottom = FRACTIONS.get(w);
  if (bottom === undefined || (w === 'half' && top > 1) || (top > 1 && !w.endsWith('s') && w !== 'half'))
    return undefined;
  if (top === 1 && w.endsWith('s')) return undefined;
  if (first.type === 'digits' && !w.endsWith('s')) return undefined;
  return { to: k + 1, value: top / bottom, article };
}
