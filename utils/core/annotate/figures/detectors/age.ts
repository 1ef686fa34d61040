import { PERIODS } from '../lexicon/calendar.ts';
import { ARTICLE, CURRENCY, NUMERIC, OPENING_MARK, RATIO_WORD } from '../lexicon/classes.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isDash, isHyphen, type Reading, type Scan, word } from '../scan.ts';

/** Ages of people and things, in years. */
export const age: Rule = {
  name: 'age',
  kind: 'age',
  starts: NUMERIC | ARTICLE | RATIO_WORD | CURRENCY | OPENING_MARK,
  find,
  examples: [
    'A [[45-year-old]] driver was hurt.',
    'She is [[61 years old]].',
    'Ann Miller, [[63]], retired.',
    'Children aged [[five to 11]] may come.',
    'He died at the age of [[87]].',
    'Men in their [[30s]] were asked.',
    'A baby of [[six months old]] slept.',
    'She left home when she was [[22]].',
    'Tom Reed ([[52]]) has two sons.',
  ],
  misses: ['A 45-year plan began.', 'The bridge, 63 metres long, closed.', 'Ages ago they left.'],
};

const YEARS: Readonly<Record<string, number>> = { year: 1, month: 1 / 12, week: 7 / 365.25, day: 1 / 365.25 };

function find(scan: Scan, i: number): Found | undefined {
  return decade(scan, i) ?? withOld(scan, i) ?? afterAged(scan, i) ?? whenAged(scan, i) ?? afterName(scan, i);
}

const figure = (
  from: number,
  to: number,
  amount: number,
  evidence: string,
  bounds: { low?: number; high?: number } = {},
): Found => ({
  from,
  to,
  value: { type: 'age', amount, ...bounds },
  evidence: [evidence],
});

function plain(scan: Scan, i: number): Reading | undefined {
  const number = scan.number(i);
  return number && number.scale === 1 && number.value >= 0 && number.style !== 'vague' ? number : undefined;
}

/** '45-year-old', '18 months old', '16 to 19 years old', '3 years of age', '87 yo'. */
function withOld(scan: Scan, i: number): Found | undefined {
  const first = plain(scan, i);
  if (!first) return undefined;
  let low: number | undefined;
  let last = first;
  const joint = first.to;
  if (word(scan, joint) === 'to' || word(scan, joint) === 'or' || isHyphen(scan, joint)) {
    const second = plain(scan, joint + 1);
    if (second) {
      low = first.value;
      last = second;
    }
  }
  let k = last.to;
  const hyphen = isDash(at(scan, k));
  if (hyphen) k++;
  if (/^(?:yo|y\/o|yrs?)$/.test(word(scan, k)) && word(scan, k) === 'yo')
    return ages(i, k + 1, low, last.value, 1);
  const period = PERIODS.get(word(scan, k));
  const factor = period && YEARS[period.unit];
  if (factor === undefined) return undefined;
  k++;
  if (isDash(at(scan, k))) k++;
  if (/^olds?$/.test(word(scan, k))) return ages(i, k + 1, low, last.value, factor);
  if (word(scan, k) === 'of' && word(scan, k + 1) === 'age') return ages(i, k + 2, low, last.value, factor);
  return undefined;
}

function ages(from: number, to: number, low: number | undefined, value: number, factor: number): Found {
  const high = value * factor;
  if (low === undefined) return figure(from, to, high, '‘old’ follows the number');
  return figure(from, to, (low * factor + high) / 2, '‘old’ follows the numbers', {
    low: low * factor,
    high,
  });
}

/** 'aged 12', 'age 13', 'at the age of 87', 'aged between five and 11', 'ages 5-11'. */
function afterAged(scan: Scan, i: number): Found | undefined {
  const number = plain(scan, i);
  if (!number || number.value > 130) return undefined;
  let k = i - 1;
  while (
    /^(?:of|between|from|about|around|over|under|up|to|just|least|at|only)$/.test(word(scan, k)) &&
    k > i - 4
  )
    k--;
  if (!/^(?:aged?|ages)$/.test(word(scan, k))) return undefined;
  if (k === i - 1 || word(scan, k + 1) === 'of' || word(scan, k) !== 'age') {
    const joint = word(scan, number.to);
    const second =
      joint === 'to' || joint === 'and' || isHyphen(scan, number.to) ? plain(scan, number.to + 1) : undefined;
    if (second && second.value > number.value && second.value < 130)
      return figure(i, second.to, (number.value + second.value) / 2, '‘aged’ stands before the numbers', {
        low: number.value,
        high: second.value,
      });
    return figure(i, number.to, number.value, '‘age’ stands before the number');
  }
  return undefined;
}

/** 'when she was 22', 'since I was nine', 'he turned 40': a person's years. */
function whenAged(scan: Scan, i: number): Found | undefined {
  const number = plain(scan, i);
  if (!number || number.style === 'fraction' || !Number.isInteger(number.value) || number.value > 119)
    return undefined;
  const verb = word(scan, i - 1);
  const turned = verb === 'turned' || verb === 'turns' || verb === 'turning';
  if (!/^(?:i|he|she)$/.test(word(scan, i - 2))) return undefined;
  if (!turned && !(verb === 'was' && /^(?:when|since|until|after|before)$/.test(word(scan, i - 3))))
    return undefined;
  const next = at(scan, number.to);
  if (
    next.type === 'word' &&
    !/^(?:and|when|but|in|on|to|he|she|i|because|after|who|as|at)$/.test(next.lower)
  )
    return undefined;
  if (next.glued && next.type === 'mark' && !/^[,.;:!?)"']$/.test(next.lower)) return undefined;
  return figure(i, number.to, number.value, 'so old was the person');
}

/** 'Ann Miller, 63, …' and 'Tom Reed (52)': a bare number between marks after a capitalised name. */
function afterName(scan: Scan, i: number): Found | undefined {
  const token = at(scan, i);
  if (token.type !== 'digits' || !Number.isInteger(token.value) || token.value < 1 || token.value > 119)
    return undefined;
  const open = word(scan, i - 1);
  const close = word(scan, i + 1);
  const before = at(scan, i - 2);
  if (!before.capital || before.lower.length < 3 || token.lower.length > 3 || token.lower.startsWith('0'))
    return undefined;
  if (open === '(' && token.value < 13) return undefined;
  if (
    open === '('
      ? close !== ')'
      : !(open === ',' && !token.glued && (close === ',' || close === '.' || close === ';'))
  )
    return undefined;
  const earlier = at(scan, i - 3);
  const full = earlier.capital || earlier.lower === '.' || earlier.lower === '-' || earlier.lower === "'";
  const plainName =
    close === ',' &&
    token.value > 12 &&
    at(scan, i + 2).type === 'word' &&
    /^(?:told|said|says|who|from|of|was|is|has|had|and|lives|pleaded|died|added|whose|a|an)$/.test(
      word(scan, i + 2),
    );
  if (!full && !plainName) return undefined;
  if (close === ',' && at(scan, i + 2).type === 'digits') return undefined;
  if (
    /^(?:inc|corp|ltd|co|plc|llc|jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec|no|street|avenue|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      before.lower,
    )
  )
    return undefined;
  return figure(i, i + 1, token.value, 'a number alone after a name');
}

const TENS: Readonly<Record<string, number>> = {
  teens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const GROUPS: Readonly<Record<string, number>> = {
  septuagenarian: 70,
  octogenarian: 80,
  nonagenarian: 90,
  centenarian: 100,
};

/** 'in their 30s', 'her late fifties', 'octogenarians'. */
function decade(scan: Scan, i: number): Found | undefined {
  const group = GROUPS[word(scan, i).replace(/s$/, '')];
  if (group) return figure(i, i + 1, group + 5, 'the word names an age', { low: group, high: group + 9 });
  let k = i;
  if (/^(?:early|mid|late)$/.test(word(scan, k))) k++;
  if (isDash(at(scan, k))) k++;
  if (!/^(?:their|his|her|my|our|your)$/.test(word(scan, i - 1))) return undefined;
  const digits = at(scan, k);
  const apostrophe = word(scan, k + 1) === "'" ? 1 : 0;
  const start =
    digits.type === 'digits' && word(scan, k + 1 + apostrophe) === 's' && at(scan, k + 1).glued
      ? digits.value
      : TENS[digits.lower];
  if (start === undefined || start < 10 || start > 100) return undefined;
  const to = digits.type === 'digits' ? k + 2 + apostrophe : k + 1;
  return figure(i, to, start + 5, '‘in their’ stands before the decade', { low: start, high: start + 9 });
}
