import type { Value } from '../../model.ts';
import type { Found } from './detector.ts';
import { at, isHyphen, type Scan, word } from './scan.ts';

/** A minus sign or the word 'minus' right before an amount joins the figure and its value. */
export function withSign(scan: Scan, found: Found, floor: number): Found {
  const { from, value } = found;
  if (!('amount' in value) || value.type === 'age' || value.type === 'duration' || value.type === 'ratio')
    return found;
  if (value.low !== undefined || value.amount < 0 || from - 1 < floor) return found;
  const tied = word(scan, from - 2) === 'minus' && isHyphen(scan, from - 1);
  if (!tied && !isSigned(scan, from, value)) return found;
  return {
    ...found,
    from: tied ? from : from - 1,
    value: { ...value, amount: -value.amount },
    evidence: [...found.evidence, 'a minus stands before it'],
  };
}

function isSigned(scan: Scan, from: number, value: Value): boolean {
  const [before, outer] = [at(scan, from - 1), at(scan, from - 2)];
  // 'plus or minus 3 points' tells how far off it may be, either way.
  if (before.lower === 'minus') return !(outer.lower === 'or' && word(scan, from - 3) === 'plus');
  if (before.lower === 'negative') return true;
  if ((before.lower !== '-' && before.lower !== '−') || at(scan, from).type !== 'digits') return false;
  // A dash with spaces around is a minus only before degrees.
  if (!at(scan, from).glued)
    return (
      before.lower === '−' ||
      (value.type === 'quantity' && /^(?:celsius|fahrenheit|degree)$/.test(value.unit))
    );
  if (outer.type === 'digits' && value.type !== 'percent') return false;
  return !before.glued || (outer.type === 'mark' && !/^[-)%]$/.test(outer.lower));
}
