import type { Detector, Outcome } from '../detector.ts';
import { type Place, rule } from '../grammar/pattern.ts';
import type { Period } from '../lexicon/calendar.ts';
import { isStop } from '../noun.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

const YEAR = 31557600;

function age(amount: number, high?: number): Outcome {
  if (high === undefined) return { value: { type: 'age', amount } };
  return { value: { type: 'age', amount: (amount + high) / 2, low: amount, high } };
}
/** Whole years stay whole. */
const inYears = (n: number, { unit, seconds }: Period): number =>
  unit === 'year' ? n : unit === 'month' ? n / 12 : (n * seconds) / YEAR;
const ofPeriod = (period: Period, low: number, high?: number): Outcome =>
  age(inYears(low, period), high === undefined ? undefined : inYears(high, period));

const OLD = '(olds|old/of age)';

/** 'aged 12', 'age 13', 'at the age of 87', 'aged between five and 11': the word 'age' stands before, close by. */
function isLed(scan: Scan, from: number): boolean {
  let k = from - 1;
  // 'aged 19, 22 and 45'
  while (k > from - 8 && (/^[,\d]/.test(word(scan, k)) || word(scan, k) === 'and')) k--;
  // 'the ages of 20 and 64'
  if (k < from - 1 && word(scan, k) === 'of') k--;
  if (k < from - 1) return word(scan, k) === 'aged' || word(scan, k) === 'ages';
  while (
    k > from - 4 &&
    /^(?:of|between|from|about|around|over|under|up|to|just|least|at|only)$/.test(word(scan, k))
  )
    k--;
  const w = word(scan, k);
  return w === 'aged' || w === 'ages' || (w === 'age' && (k === from - 1 || word(scan, k + 1) === 'of'));
}

/** 'his spouse, 30, left' */
const PERSON =
  /^(?:wife|husband|spouse|partner|son|daughter|brother|sister|mother|father|widow|girlfriend|boyfriend|fiancée?|man|woman|boy|girl|driver|victim|suspect|defendant|teenager)$/;

/** 'Maine (4), Ohio (18)': a list of names with numbers that are no ages, as some are too small. */
function isTallied(scan: Scan, i: number): boolean {
  for (const step of [-1, 1])
    for (let k = i + 3 * step; Math.abs(k - i) < 14; k += step)
      if (word(scan, k - 1) === '(' && word(scan, k + 1) === ')' && at(scan, k).value < 12) return true;
  return false;
}

const PEOPLE =
  /^(?:people|those|anyone|everyone|everybody|adults|children|kids|men|women|voters|pupils|patients|residents|players)$/;

const FIRMS =
  /^(?:inc|corp|ltd|co|plc|llc|jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec|no|street|avenue|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** 'Ann Miller, 63, …' and 'Tom Reed (52)': a bare number between marks after a capitalised name. */
function isAfterName({ scan, from, to }: Place, n: number, bracket: boolean): boolean {
  const [before, earlier, next] = [at(scan, from - 2), at(scan, from - 3), at(scan, to)];
  if (!bracket && !at(scan, from).glued && PERSON.test(before.lower))
    return at(scan, to + 1).type !== 'digits';
  if (
    !before.capital ||
    before.lower.length < 3 ||
    FIRMS.test(before.lower) ||
    word(scan, from).startsWith('0')
  )
    return false;
  if (bracket) return n > 12 && !isTallied(scan, from);
  if (at(scan, from).glued || at(scan, to + 1).type === 'digits') return false;
  const full = earlier.capital || /^[.'-]$/.test(earlier.lower);
  const goesOn = at(scan, to + 1).type === 'word' && !at(scan, to + 1).capital;
  return full || (next.lower === ',' && n > 12 && goesOn);
}
const TENS = 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
/** What may follow an age that has no unit. */
const ENDS =
  '(!_/&and|when|but|in|on|to|he|she|i|because|after|who|as|at|by|last|this|next|today|yesterday|with) !-|÷|:|\'|"|%';
const GROUPS = 'sexagenarian|septuagenarian|octogenarian|nonagenarian|centenarian';

/** Ages of people and things, in years. */
export const ageDetector: Detector = {
  name: 'age',
  kind: 'age',
  rules: [
    rule(
      `@their|his|her|my|our|your (early|mid|late ~)? <n:int> '? +s`,
      'a decade of somebody’s life',
      ({ n }) => (n % 10 === 0 && n > 0 && n <= 100 ? age(n, n + 9) : undefined),
    ),
    rule(
      `@their|his|her|my|our|your (early|mid|late ~)? <tens=${TENS}>`,
      'a decade of somebody’s life',
      ({ tens }) => {
        const low = 10 + 10 * TENS.split('|').indexOf(tens);
        return age(low, low + 9);
      },
    ),
    rule(
      `${GROUPS.replaceAll('|', 's|')}|centenarians|${GROUPS}`,
      'the word names an age',
      (_, { scan, from }) => {
        const low = 60 + 10 * GROUPS.split('|').indexOf(word(scan, from).replace(/s$/, ''));
        return age(low, low + 9);
      },
    ),
    rule(
      `<low:int> (–/to/or) <high:int> ~ <period> ~ ${OLD}`,
      '‘old’ follows the numbers',
      ({ low, high, period }) => ofPeriod(period, low, high),
    ),
    rule(`<n:int> ~ <period> ~ ${OLD}`, '‘old’ follows the number', ({ n, period }) => ofPeriod(period, n)),
    rule(`<number> ~ <period> ~ ${OLD}`, '‘old’ follows the number', ({ number, period }) =>
      number.style === 'vague' ? undefined : ofPeriod(period, number.value),
    ),
    rule('<n:int> - something|somethings', 'a decade of life', ({ n }) =>
      n % 10 === 0 && n < 100 ? age(n, n + 9) : undefined,
    ),
    rule(
      'twentysomething|thirtysomething|fortysomething|fiftysomething',
      'a decade of life',
      (_, { scan, from }) => {
        const low = 20 + 10 * ['tw', 'th', 'fo', 'fi'].indexOf(word(scan, from).slice(0, 2));
        return age(low, low + 9);
      },
    ),
    rule('<n:int> ~ yo', '‘old’ follows the number', ({ n }) => age(n)),
    rule('<low:int> (–/to) <high:int>', '‘age’ stands before the numbers', ({ low, high }, { scan, from }) =>
      low < high && high < 130 && isLed(scan, from) ? age(low, high) : undefined,
    ),
    rule(
      '@between <low:int> and <high:int>',
      '‘age’ stands before the numbers',
      ({ low, high }, { scan, from }) => (high < 130 && isLed(scan, from) ? age(low, high) : undefined),
    ),
    rule(
      '@of <low:int> (–/and/to) <high:int>',
      '‘ages’ stands before the numbers',
      ({ low, high }, { scan, from }) =>
        low < high && high < 130 && word(scan, from - 2) === 'ages' ? age(low, high) : undefined,
    ),
    rule('<n:int>', '‘age’ stands before the number', ({ n }, { scan, from }) =>
      n < 130 && isLed(scan, from) ? age(n) : undefined,
    ),
    rule('@under|over <n:digits>', 'so old was the person', ({ n }, { scan, from, to }) => {
      const free = at(scan, to).type !== 'word' || isStop(word(scan, to));
      return n > 4 && n < 110 && free && PEOPLE.test(word(scan, from - 2)) && !isHyphen(scan, to)
        ? age(n)
        : undefined;
    }),
    rule(`@turned|turns|turning <n:int> ${ENDS}`, 'so old was the person', ({ n }, { scan, from }) =>
      n < 120 && /^(?:i|he|she|who)$/.test(word(scan, from - 2)) ? age(n) : undefined,
    ),
    rule(`@m <n:int> ${ENDS}`, 'so old was the person', ({ n }, { scan, from }) =>
      n > 1 && n < 120 && word(scan, from - 2) === "'" && word(scan, from - 3) === 'i' ? age(n) : undefined,
    ),
    rule(`@was|is|be|only|just <n:int> ${ENDS}`, 'so old was the person', ({ n }, { scan, from }) => {
      let k = from - 1;
      while (/^(?:only|just|was|is|be|will|would)$/.test(word(scan, k))) k--;
      return n > 1 && n < 120 && /^(?:i|he|she|who)$/.test(word(scan, k)) ? age(n) : undefined;
    }),
    rule('@, <n:digits> &,|.|;', 'a number alone after a name', ({ n }, place) =>
      n > 0 && n < 120 && isAfterName(place, n, false) ? age(n) : undefined,
    ),
    rule('@[ <n:digits> &]', 'a number alone after a name', ({ n }, place) =>
      n < 120 && isAfterName(place, n, true) ? age(n) : undefined,
    ),
  ],
};

export const cases = {
  examples: [
    'A [[45-year-old]] driver was hurt.',
    'She is [[61 years old]].',
    'Ann Miller, [[63]], retired.',
    'Children aged [[five to 11]] may come.',
    'He died at the age of [[87]].',
    'Men in their [[30s]] were asked.',
    'Members between the ages of [[20 and 64]] vote.',
    'A baby of [[six months old]] slept.',
    'She left home when she was [[22]].',
    'Tom Reed ([[52]]) has two sons.',
  ],
  misses: ['A 45-year plan began.', 'The bridge, 63 metres long, closed.', 'Ages ago they left.'],
};
