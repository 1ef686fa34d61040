import { readFractionWords } from '../fraction.ts';
import { ARTICLE, NUMERIC, ORDINAL, RATIO_WORD } from '../lexicon/classes.ts';
import { boundsOf, type Measured, readRange } from '../range.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

/** Percent and percentage points. */
export const percent: Rule = {
  name: 'percent',
  kind: 'percent',
  starts: NUMERIC | ARTICLE | RATIO_WORD | ORDINAL,
  find,
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

function find(scan: Scan, i: number): Found | undefined {
  const points = { seen: false };
  const read = readRange(scan, i, (k) => readPercent(scan, k, points));
  if (!read) return undefined;
  return {
    from: i,
    to: read.to,
    value: { type: 'percent', amount: read.value, ...(points.seen && { points: true }), ...boundsOf(read) },
    approximate: read.vague,
    evidence: [points.seen ? 'percentage points, not percent' : 'percent sign or word after the number'],
  };
}

/** The token after '%', 'per cent', 'percentage point(s)' at `i`. */
function afterPercent(scan: Scan, i: number, points: { seen: boolean }): number | undefined {
  const w = word(scan, i);
  if (w === '%' || w === '％') return i + 1;
  if (w === 'percentage') {
    if (/^(?:points?|pts?)$/.test(word(scan, i + 1))) {
      points.seen = true;
      return i + 2;
    }
    return i + 1;
  }
  if (w === 'percent' || w === 'pct' || w === 'percents') return afterPoints(scan, i + 1, points);
  if (w === 'pc' && at(scan, i).glued) return i + 1;
  if (w === 'per' && (word(scan, i + 1) === 'cent' || word(scan, i + 1) === 'cents'))
    return afterPoints(scan, i + 2, points);
  return undefined;
}

function afterPoints(scan: Scan, i: number, points: { seen: boolean }): number {
  if (!/^points?$/.test(word(scan, i))) return i;
  points.seen = true;
  return i + 1;
}

function readPercent(scan: Scan, i: number, points: { seen: boolean }): Measured | undefined {
  const fraction = readFractionWords(scan, i);
  if (fraction) {
    let k = fraction.to;
    let of = 1;
    if (word(scan, k) === 'of') {
      k++;
      if (word(scan, k) === 'a' || word(scan, k) === 'one' || word(scan, k) === '1') k++;
    } else if (word(scan, k) === 'a') k++;
    else of = 0;
    const to = afterPercent(scan, k, points);
    if (to !== undefined && (of || k === fraction.to))
      return { to, value: fraction.value, bare: fraction.value, scale: 1, vague: false, unit: '%' };
  }
  const number = scan.number(i);
  if (!number) return undefined;
  let k = number.to;
  if (isHyphen(scan, k)) k++;
  if (number.style === 'fraction' && word(scan, k) === 'of') k++;
  if (
    number.style === 'fraction' &&
    (word(scan, k) === 'a' || word(scan, k) === '1' || word(scan, k) === 'one')
  )
    k++;
  const to = afterPercent(scan, k, points);
  if (to === undefined) return undefined;
  return {
    to,
    value: number.value,
    bare: number.bare,
    scale: number.scale,
    vague: number.style === 'vague',
    unit: '%',
  };
}
