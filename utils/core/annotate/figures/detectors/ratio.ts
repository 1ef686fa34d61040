import { readFractionWords } from '../fraction.ts';
import { ARTICLE, NUMERIC, RATIO_WORD } from '../lexicon/classes.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

/** Parts and multiples: 'a third of', 'one in five', 'doubled', 'threefold', 'three times'. */
export const ratio: Rule = {
  name: 'ratio',
  kind: 'ratio',
  starts: NUMERIC | ARTICLE | RATIO_WORD,
  find,
  examples: [
    '[[A third]] of voters were undecided.',
    'It won [[two-thirds]] of the seats.',
    '[[One in five]] pupils was away.',
    '[[Nine out of 10]] owners agreed.',
    'Sales [[doubled]] in a year.',
    'Demand is [[three times]] higher than supply.',
    'There was a [[fivefold]] rise in claims.',
    '[[Half]] of the shops shut.',
  ],
  misses: [
    'The third quarter was good.',
    'He finished third in the race.',
    'She plays doubles.',
    'One in the morning.',
  ],
};

const MULTIPLES: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  doubles: 2,
  double: 2,
  tripled: 3,
  tripling: 3,
  triple: 3,
  trebled: 3,
  quadrupled: 4,
  quadrupling: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
  twice: 2,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  hundredfold: 100,
};

const figure = (from: number, to: number, amount: number, evidence: string): Found => ({
  from,
  to,
  value: { type: 'ratio', amount },
  evidence: [evidence],
});

function find(scan: Scan, i: number): Found | undefined {
  return outOf(scan, i) ?? fraction(scan, i) ?? timesOf(scan, i) ?? multiple(scan, i);
}

function fraction(scan: Scan, i: number): Found | undefined {
  if (word(scan, i) === 'half') {
    if (isHyphen(scan, i + 1) || isHyphen(scan, i - 1)) return undefined;
    if (/^(?:first|second|last|other|opening|this|that|the)$/.test(word(scan, i - 1))) return undefined;
    const number = scan.number(i);
    if (number?.style !== 'fraction') return undefined;
    return figure(i, number.to, 0.5, 'a part of a whole');
  }
  const found = readFractionWords(scan, i);
  if (!found) return undefined;
  const number = scan.number(i);
  if (number && number.style === 'words' && number.to > found.to) return undefined;
  if (found.article && !/^(?:of|off|from|more|less|higher|lower|to)$/.test(word(scan, found.to))) {
    const last = word(scan, found.to - 1);
    if (last !== 'half' && !/^(?:by|about|almost|nearly|roughly|than)$/.test(word(scan, i - 1)))
      return undefined;
  }
  return figure(i, found.to, found.value, 'a part of a whole');
}

/** 'one in five', 'nine out of 10', 'two of every three'. */
function outOf(scan: Scan, i: number): Found | undefined {
  const top = scan.number(i);
  if (!top || top.scale > 1 || top.value > 100 || top.style === 'vague' || top.style === 'fraction')
    return undefined;
  const joint = word(scan, top.to);
  const hyphens = isHyphen(scan, top.to) && word(scan, top.to + 1) === 'in' && isHyphen(scan, top.to + 2);
  let k = top.to + 1;
  if (hyphens) k = top.to + 3;
  else if (joint === 'out' && word(scan, k) === 'of') k++;
  else if (joint !== 'in' && !(joint === 'of' && word(scan, k) === 'every')) return undefined;
  if (/^every$/.test(word(scan, k))) k++;
  const bottom = scan.number(k);
  if (
    !bottom ||
    bottom.value <= top.value ||
    bottom.scale > 1e9 ||
    bottom.style === 'vague' ||
    bottom.style === 'fraction'
  )
    return undefined;
  if (
    joint === 'in' &&
    !hyphens &&
    (bottom.value > 1e6 || (bottom.value >= 1900 && bottom.value < 2100) || !isCountable(scan, bottom.to))
  )
    return undefined;
  return figure(i, bottom.to, top.value / bottom.value, 'so many out of so many');
}

/** After 'one in five' stands what is counted or the end, never a unit of time. */
function isCountable(scan: Scan, i: number): boolean {
  return !/^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?|%|percent|million|days|games|innings|seasons|matches|-)$/.test(
    word(scan, i),
  );
}

/** 'three times', '1.5 times', '10 times': as much, not so often. */
function timesOf(scan: Scan, i: number): Found | undefined {
  const number = scan.number(i);
  if (!number || number.style === 'vague') return undefined;
  let k = number.to;
  if (isHyphen(scan, k) && word(scan, k + 1) === 'fold')
    return figure(i, k + 2, number.value, '‘fold’ follows the number');
  if (word(scan, k) === 'fold') return figure(i, k + 1, number.value, '‘fold’ follows the number');
  if (word(scan, k) !== 'times') return undefined;
  k++;
  const next = word(scan, k);
  if (
    /^(?:a|an|per|in|during|since|before|already|this|last|over|and|for)$/.test(next) &&
    Number.isInteger(number.value)
  )
    return undefined;
  if (
    /^(?:as|more|less|higher|lower|bigger|larger|greater|faster|the|that|its|their|his|her|smaller|what|longer|earnings|likelier|worse|better)$/.test(
      next,
    ) ||
    !Number.isInteger(number.value)
  )
    return figure(i, k, number.value, '‘times’ follows the number');
  return undefined;
}

function multiple(scan: Scan, i: number): Found | undefined {
  const w = word(scan, i);
  const amount = MULTIPLES[w];
  if (amount === undefined || isHyphen(scan, i + 1) || isHyphen(scan, i - 1)) return undefined;
  if (at(scan, i).capital && word(scan, i - 1) !== '.' && word(scan, i - 1) !== '') return undefined;
  const next = word(scan, i + 1);
  if (w === 'double' || w === 'triple' || w === 'doubles') {
    if (!/^(?:the|its|their|his|her|that|what|from|to|in|by|this|,|\.)$/.test(next)) return undefined;
    if (w === 'doubles' && next !== 'the') return undefined;
    if (
      /^(?:,|\.|in|from|to|by)$/.test(next) &&
      !/^(?:to|will|would|could|may|might|than|more|nearly|almost|about)$/.test(word(scan, i - 1))
    )
      return undefined;
  }
  if (
    w === 'twice' &&
    !(next === 'as'
      ? word(scan, i + 3) === 'as' ||
        /^(?:much|many|large|big|high|likely|long|fast)$/.test(word(scan, i + 2))
      : /^(?:the|that|its|their|what)$/.test(next))
  )
    return undefined;
  return figure(i, i + 1, amount, 'the word says how many times');
}
