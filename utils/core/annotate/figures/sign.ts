import type { Value } from '../../model.ts';
import type { Found } from './detector.ts';
import { at, isHyphen, type Scan, word } from './scan.ts';

/** A minus sign or the word 'minus' right before an amount joins the figure and its value. */
export function withSign(scan: Scan, found: Found, floor: number): Found {
  const { from, value } = found;
  if (from - 1 < floor || !isSigned(scan, from, value.type)) return found;
  if (
    value.type !== 'money' &&
    value.type !== 'percent' &&
    value.type !== 'quantity' &&
    value.type !== 'count'
  )
    return found;
  if (value.low !== undefined || value.amount < 0) return found;
  const negative: Value = { ...value, amount: -value.amount };
  return {
    ...found,
    from: isMinusWord(scan, from) ? from : from - 1,
    value: negative,
    evidence: [...found.evidence, 'a minus stands before it'],
  };
}

/** 'minus-5' */
const isMinusWord = (scan: Scan, from: number): boolean =>
  word(scan, from - 2) === 'minus' && isHyphen(scan, from - 1);

function isSigned(scan: Scan, from: number, type: Value['type']): boolean {
  const before = at(scan, from - 1);
  if (before.lower === 'minus' || before.lower === 'negative') return true;
  if (isMinusWord(scan, from)) return true;
  if (before.lower !== '-' && before.lower !== '−') return false;
  if (!at(scan, from).glued) return before.lower === '−';
  const outer = at(scan, from - 2);
  if (outer.type === 'digits' && type !== 'percent') return false;
  return !before.glued || (outer.type === 'mark' && outer.lower !== '-' && word(scan, from - 2) !== ')');
}
