import { boundsOf, type Measured, measured, unitStart } from '../amount.ts';
import type { Detector } from '../detector.ts';
import { rule } from '../grammar/pattern.ts';
import { PERIODS } from '../lexicon/calendar.ts';
import { type PhraseHit, phraseAt } from '../lexicon/phrases.ts';
import { DIMENSION_WORDS, PER_UNITS, UNITS } from '../lexicon/units.ts';
import { nounAfter } from '../noun.ts';
import { type Ranged, readRange } from '../range.ts';
import { at, isHyphen, type Reading, type Scan, word } from '../scan.ts';

const HEDGES = '@than|about|nearly|almost|roughly|within|only|just|least|most|under|half';

/** Measured amounts: a number with a unit of length, weight, power, data …, also hyphenated and divided by another. */
export const quantityDetector: Detector = {
  name: 'quantity',
  kind: 'quantity',
  rules: [
    rule('<quantity> below zero|freezing', 'degrees below zero', ({ quantity: { value, unit, low } }) =>
      low === undefined ? { value: { type: 'quantity', amount: -value, unit } } : undefined,
    ),
    rule(`${HEDGES} a|an <unit>`, 'one unit', ({ unit }) => ({
      value: { type: 'quantity', amount: 1, unit },
    })),
    rule('<quantity>', 'a unit follows the number', ({ quantity }, { scan, to: end }) => {
      const rate = afterRate(scan, end);
      const to = rate?.to ?? end;
      const noun = word(scan, to) === 'of' ? nounAfter(scan, to + 1, true) : undefined;
      return {
        value: {
          type: 'quantity',
          amount: quantity.value,
          unit: rate ? `${quantity.unit} per ${rate.unit}` : quantity.unit,
          ...boundsOf(quantity),
        },
        approximate: quantity.vague,
        to,
        ...(noun && { measures: noun.span }),
      };
    }),
  ],
};

/** ' per second', '-a-day', '/cm²' after a unit. */
function afterRate(scan: Scan, i: number): { unit: string; to: number } | undefined {
  const w = word(scan, i);
  const hyphens = isHyphen(scan, i) && /^(?:an?|per)$/.test(word(scan, i + 1)) && isHyphen(scan, i + 2);
  const per = w === 'per' || (w === '/' && at(scan, i).glued) || /^an?$/.test(w);
  if (!hyphens && !per) return undefined;
  const k = hyphens ? i + 3 : i + 1;
  const period = PERIODS.get(word(scan, k));
  if (period && PER_UNITS.has(period.unit) && (!period.plural || word(scan, k).length < 3))
    return { unit: period.unit, to: k + 1 };
  const unit = /^an?$/.test(w) ? undefined : unitAt(scan, k, undefined);
  return unit && { unit: unit.name, to: unit.to };
}

/** A unit in the singular, spelled out: 'mile', not 'mi' or 'turn'. */
export function unitNameAt(scan: Scan, i: number): { value: string; to: number } | undefined {
  const unit = phraseAt(UNITS, scan.tokens, i);
  if (
    !unit ||
    word(scan, i).length < 3 ||
    /s$|^(?:turn|cup|stone|bit|degree)$/.test(word(scan, i)) ||
    at(scan, i).capital
  )
    return undefined;
  return { value: unit.name, to: unit.to };
}

export const quantityAt = (scan: Scan, i: number): Ranged | undefined =>
  readRange(scan, i, (k) => readUnit(scan, k), true);

function unitAt(scan: Scan, k: number, number: Reading | undefined): PhraseHit | undefined {
  const { glued, capital, lower } = at(scan, k);
  // 'in' is an inch where it touches the digits or a dimension follows: '12in', '12 in wide'.
  if (lower === 'in' && number?.style === 'digits' && number.scale === 1)
    return (glued && k === number.to) || /^(?:high|tall|long|wide|deep|thick)$/.test(word(scan, k + 1))
      ? { name: 'inch', to: k + 1 }
      : undefined;
  return phraseAt(UNITS, scan.tokens, k, (flags) => {
    const digits = number === undefined || (number.style === 'digits' && number.scale === 1);
    if (/[dt]/.test(flags) && !digits) return false;
    if (flags.includes('t') && !(number && glued && k === number.to)) return false;
    if (flags.includes('p'))
      return (
        number !== undefined &&
        glued &&
        k === number.to &&
        at(scan, k + 1).type === 'digits' &&
        at(scan, k + 1).glued
      );
    if (flags.includes('C') && !capital) return false;
    return !flags.includes('x') && !(flags.includes('c') && capital);
  });
}

function readUnit(scan: Scan, i: number): Measured | undefined {
  const number = scan.number(i);
  if (!number) return undefined;
  const short = lengthInLetter(scan, number);
  if (short) return short;
  const k = unitStart(scan, number);
  const bracketed = inBrackets(scan, number);
  if (bracketed) return bracketed;
  const unit = unitAt(scan, k, number);
  if (unit)
    return fits(scan, number, unit.name, unit.to)
      ? compound(scan, measured(number, unit.to, unit.name))
      : undefined;
  const metre =
    word(scan, k) === 'm' &&
    !at(scan, k).capital &&
    !at(scan, k).glued &&
    number.style === 'digits' &&
    number.scale === 1 &&
    !(at(scan, k + 1).glued && at(scan, k + 1).type === 'digits');
  if (metre && !isMillionNoun(scan, k + 1)) return measured(number, k + 1, 'metre');
  return /^pounds?$/.test(word(scan, k)) ? compound(scan, measured(number, k + 1, 'pound')) : undefined;
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** '20 (kg)', as tables write it. */
function inBrackets(scan: Scan, number: Reading): Measured | undefined {
  const close = BRACKETS[word(scan, number.to)];
  const unit = close && number.style === 'digits' ? unitAt(scan, number.to + 1, number) : undefined;
  return unit && word(scan, unit.to) === close ? measured(number, unit.to + 1, unit.name) : undefined;
}

/** Whether a unit that is a common word is meant as one here. */
function fits(scan: Scan, number: Reading, name: string, to: number): boolean {
  const few = number.style === 'vague' && (number.low ?? number.value) < 10;
  if (name === 'point')
    return !few && !(number.style === 'words' && number.value === 1 && word(scan, number.from - 1) === 'at');
  if (name === 'turn') return number.style !== 'vague' && !/^(?:one|two)$/.test(word(scan, number.from));
  if (name === 'bit') return !few && !(number.style === 'words' && word(scan, to) === 'of');
  if (name === 'stone') return word(scan, to) !== 'walls';
  return name !== 'cup' || word(scan, to) === 'of' || number.style !== 'words';
}

/** What is told by its length or height, and races. */
const LONG =
  /^(?:taller|higher|longer|deeper|wider|bridge|tunnel|tower|wall|fence|pipeline|cable|mast|statue|yacht|ship|vessel|boat|chimney|runway|pool|cliff|wave|waves|stretch|trench|crater|sprint|race|run|dash|freestyle|butterfly|backstroke|breaststroke|hurdles|relay|final|finals|medley|classical|swim|steeplechase|gold|silver|bronze|medals?|medall?ists?|sprinter|sprints|swimmer|crown|walk|champion|runner|title|heats|lap|course|mark|altitude|from|x)$/;
const MOVES =
  /^(?:swam|swim|ran|walked|waded|fell|depth|height|length|width|tall|deep|distance|jumped|threw|leapt|women|men)$/;

/** '23m' and '100m': metres where the words around speak of lengths or sport, millions elsewhere; '10k run'. */
function lengthInLetter(scan: Scan, number: Reading): Measured | undefined {
  const { letter, to } = number;
  if (letter === undefined) return undefined;
  const bare = (unit: string): Measured => measured({ ...number, value: number.bare, scale: 1 }, to, unit);
  if (letter === 'mm' && to === number.from + 2) return bare('millimetre');
  if (letter === 't') return bare('tonne');
  const unit = letter === 'm' ? 'metre' : letter === 'k' ? 'kilometre' : undefined;
  if (!unit) return undefined;
  const next = word(scan, to);
  if (LONG.test(next) || DIMENSION_WORDS.has(next)) return bare(unit);
  if (letter === 'k') return undefined;
  // 'the 800m and 1,500m': a thousand millions would be told in billions.
  if (number.bare >= 1000 || (RACES.has(number.bare) && !isMillionNoun(scan, to))) return bare(unit);
  if (/\.\d\d$/.test(word(scan, number.from)) && scan.hints.athletics) return bare(unit);
  if (next === '(' && unitAt(scan, to + 2, scan.number(to + 1))?.name === 'foot') return bare(unit);
  for (let k = number.from - 1; k >= Math.max(0, number.from - 4); k--)
    if (MOVES.test(word(scan, k)) && number.bare >= 1)
      return isMillionNoun(scan, to) ? undefined : bare(unit);
  return undefined;
}

/** Distances of races, in metres. */
const RACES = new Set([50, 60, 100, 110, 200, 400, 800]);
const isMillionNoun = (scan: Scan, i: number): boolean => nounAfter(scan, i, false) !== undefined;

/** Smaller units that go on after larger ones: how many of them make one. */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  yard: { foot: 3, inch: 36 },
  foot: { inch: 12 },
  mile: { yard: 1760, foot: 5280 },
  kilometre: { metre: 1000 },
  metre: { decimetre: 10, centimetre: 100, millimetre: 1000 },
  stone: { pound: 14 },
  pound: { ounce: 16 },
  kilogram: { gram: 1000 },
};

/** '6ft 2in', '7st 4lb', 'two miles, 300 yards': one length or weight, in the first unit, stones in pounds. */
function compound(scan: Scan, first: Measured): Measured {
  let sum = first;
  let last = first.unit;
  for (let parts = PARTS[last]; parts && !first.vague && first.scale === 1; parts = PARTS[last]) {
    const skip = isHyphen(scan, sum.to) || /^(?:and|,)$/.test(word(scan, sum.to)) ? 1 : 0;
    const number = scan.number(sum.to + skip);
    if (!number || number.style === 'vague' || number.scale > 1) break;
    const k = unitStart(scan, number);
    const inches = last === 'foot' && number.value < 12 && number.style === 'digits';
    const unit =
      unitAt(scan, k, number) ?? (/^pounds?$/.test(word(scan, k)) ? { name: 'pound', to: k + 1 } : undefined);
    const known = unit !== undefined && parts[unit.name] !== undefined;
    const sign = inches && (word(scan, k) === 'in' || (word(scan, k) === '"' && at(scan, k).glued));
    const to = known ? unit.to : sign ? k + 1 : inches && skip > 0 && !unit ? number.to : -1;
    if (to < 0) break;
    last = known ? unit.name : 'inch';
    const size = (PARTS[first.unit]![last] ?? 1) as number;
    sum = { ...sum, to, value: sum.value + number.value / size };
  }
  return sum !== first && first.unit === 'stone'
    ? { ...sum, unit: 'pound', value: Math.round(sum.value * 14 * 1e6) / 1e6 }
    : sum;
}

export const cases = {
  examples: [
    'They walked [[50 kilometres]] north.',
    'A [[five-inch]] pipe broke.',
    'It reached [[42°C]] at noon.',
    'Winds blew at [[120mph]] on the coast.',
    'The index lost [[190 points]].',
    'Rates rose by [[25 basis points]].',
    'The field covers [[1,200 square metres]].',
    'He drove at [[80 kilometres per hour]].',
    'She swam [[23m]] to the boat.',
    'The baby weighed [[7st 4lb]] too much.',
    'The engine makes [[15-22 kW]].',
  ],
  misses: ['The grade 5 g group met.', 'He came in 45 in the race.', 'It has 5 million users.'],
};
