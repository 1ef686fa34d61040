import { boundsOf, type Measured, measured, unitStart } from '../amount.ts';
import type { Detector } from '../detector.ts';
import { rule } from '../grammar/pattern.ts';
import { eitherOf, readRange } from '../range.ts';
import { at, type Scan, word } from '../scan.ts';

/** Percent and percentage points. */
export const percentDetector: Detector = {
  name: 'percent',
  kind: 'percent',
  rules: [
    rule('<number> &(or <percent>)', 'one of two shares', ({ number, percent }) => {
      const amount = eitherOf(number, percent);
      return amount === undefined ? undefined : { value: { type: 'percent', amount } };
    }),
    rule('<percent>', 'percent sign or word after the number', ({ percent }) => ({
      value: {
        type: 'percent',
        amount: percent.value,
        ...(percent.unit === 'point' && { points: true }),
        ...boundsOf(percent),
      },
      approximate: percent.vague,
    })),
    rule('a|an (full|whole)? percentage point', 'one percentage point', () => ({
      value: { type: 'percent', amount: 1, points: true },
    })),
  ],
};

/** '%', 'per cent', 'percentage point(s)' at token `i`: the token after it. */
function unitAt(scan: Scan, i: number): { unit: string; to: number } | undefined {
  const w = word(scan, i);
  if (w === '%' || w === '％' || (w === 'pc' && at(scan, i).glued)) return { unit: '%', to: i + 1 };
  const two = w === 'per' && /^cents?$/.test(word(scan, i + 1));
  if (!two && !/^(?:percent|percents|pct|percentage)$/.test(w)) return undefined;
  const to = i + (two ? 2 : 1);
  return /^(?:points?|pts?)$/.test(word(scan, to)) ? { unit: 'point', to: to + 1 } : { unit: '%', to };
}

function readPercent(scan: Scan, i: number): Measured | undefined {
  const number = scan.number(i);
  const unit = number && unitAt(scan, unitStart(scan, number));
  return unit && measured(number, unit.to, unit.unit);
}

export const percentAt = (scan: Scan, i: number): Measured | undefined =>
  readRange(scan, i, (k) => readPercent(scan, k));

export const cases = {
  examples: [
    'Prices rose [[3.4%]] in May.',
    'Support fell by [[three percentage points]].',
    'He won with [[fifty-two per cent]] of the vote.',
    'Growth of [[12 to 15 percent]] is expected.',
    'A [[10-percent]] levy begins.',
    'Rates moved [[half a percentage point]] higher.',
    'It gained [[one-tenth of 1 percent]].',
    'Yields fell [[1.2pc]].',
  ],
  misses: ['The percentage is not known.', 'It cost 50 cents.'],
};
