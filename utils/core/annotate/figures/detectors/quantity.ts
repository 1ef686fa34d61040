import { readFractionWords } from '../fraction.ts';
import { PERIODS } from '../lexicon/calendar.ts';
import { ARTICLE, NUMERIC } from '../lexicon/classes.ts';
import { phraseAt } from '../lexicon/phrases.ts';
import { DIMENSION_WORDS, GLUED_UNITS, PER_UNITS, UNITS } from '../lexicon/units.ts';
import { nounAfter } from '../noun.ts';
import { boundsOf, type Measured, readRange } from '../range.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Reading, type Scan, word } from '../scan.ts';

/** Measured amounts: a number with a unit of length, weight, power, data …, also hyphenated and divided by another. */
export const quantity: Rule = {
  name: 'quantity',
  kind: 'quantity',
  starts: NUMERIC | ARTICLE,
  find,
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

function find(scan: Scan, i: number): Found | undefined {
  const read = readRange(scan, i, (k) => readUnit(scan, k)) ?? fractionOfUnit(scan, i);
  if (!read) return undefined;
  const rate = afterRate(scan, read.to);
  const unit = rate ? `${read.unit} per ${rate.unit}` : read.unit;
  const to = rate?.to ?? read.to;
  const noun = word(scan, to) === 'of' ? nounAfter(scan, to + 1, true) : undefined;
  return {
    from: i,
    to,
    value: { type: 'quantity', amount: read.value, unit, ...boundsOf(read) },
    approximate: read.vague,
    ...(noun && { measures: noun.span }),
    evidence: [`the unit ‘${read.unit}’ follows the number`],
  };
}

/** ' per second', '-a-day', '/cm²' after a unit. */
function afterRate(scan: Scan, i: number): { unit: string; to: number } | undefined {
  const w = word(scan, i);
  let k: number | undefined;
  if (w === 'per' || (w === '/' && at(scan, i).glued)) k = i + 1;
  else if ((w === 'a' || w === 'an') && PER_UNITS.has(word(scan, i + 1))) k = i + 1;
  else if (isHyphen(scan, i) && /^(?:an?|per)$/.test(word(scan, i + 1)) && isHyphen(scan, i + 2)) k = i + 3;
  if (k === undefined) return undefined;
  const unit = phraseAt(UNITS, scan.tokens, k);
  if (unit) return { unit: unit.name, to: unit.to };
  const period = PERIODS.get(word(scan, k));
  return period && PER_UNITS.has(period.unit) && !period.plural
    ? { unit: period.unit, to: k + 1 }
    : undefined;
}

function readUnit(scan: Scan, i: number): Measured | undefined {
  const number = scan.number(i);
  if (!number) return undefined;
  let k = number.to;
  if (number.letter !== undefined) {
    const metres = lengthInLetter(scan, number);
    if (metres) return metres;
    // '5k' and '2.3bn' are scaled; a unit may still follow ('2.8bn km').
  }
  if (isHyphen(scan, k)) k++;
  if (number.style === 'vague' && word(scan, k) === 'of') k++;
  if (number.style === 'fraction' && /^(?:an?|of)$/.test(word(scan, k))) k += word(scan, k) === 'of' ? 2 : 1;
  const touching = at(scan, k).glued && k === number.to;
  const lone = number.style === 'digits' && /^[wv]$/.test(word(scan, k)) && at(scan, k).capital;
  const unit =
    ((touching || lone) && phraseAt(GLUED_UNITS, scan.tokens, k)) || phraseAt(UNITS, scan.tokens, k);
  if (!unit) {
    const metre =
      word(scan, k) === 'm' &&
      !at(scan, k).capital &&
      !touching &&
      number.style === 'digits' &&
      number.scale === 1;
    if (metre && !isMillionNoun(scan, k + 1)) return measured(number, k + 1, 'metre');
    if (/^pounds?$/.test(word(scan, k))) return compound(scan, measured(number, k + 1, 'pound'));
    return undefined;
  }
  if (!fits(scan, number, unit.name, k, unit.to)) return undefined;
  return compound(scan, measured(number, unit.to, nameOf(scan, unit.name, k)));
}

/** 'Nm' is a newton metre, 'nm' a nanometre. */
const nameOf = (scan: Scan, name: string, k: number): string =>
  name === 'nanometre' && at(scan, k).capital ? 'newton metre' : name;

/** Whether a unit that is a common word or a lone letter is meant as one here. */
function fits(scan: Scan, number: Reading, name: string, k: number, to: number): boolean {
  const sign = word(scan, k);
  if (sign === "'" || sign === '"')
    return number.style === 'digits' && /^\d/.test(word(scan, to)) && at(scan, to).glued;
  if (
    name === 'point' &&
    number.style === 'words' &&
    number.value === 1 &&
    word(scan, number.from - 1) === 'at'
  )
    return false;
  if (name === 'point') return number.style !== 'vague' || number.low! >= 10;
  if (name === 'stone' || name === 'knot')
    return number.style === 'digits' && (name !== 'stone' || word(scan, to) !== 'walls');
  if (name === 'cup') return !at(scan, k).capital && (word(scan, to) === 'of' || number.style !== 'words');
  if (sign === 'k') return at(scan, k).capital;
  if (/^(?:f|c|w|v)$/.test(sign))
    return at(scan, k).capital && !/^[\p{L}\d]/u.test(at(scan, to).glued ? word(scan, to) : '');
  if (/^(?:mi|ha|cc|cl|mb|mp|pb|nm|db|bp|hp|gal|deg|lux|tb)$/.test(sign)) return number.style === 'digits';
  if (name === 'ton' && number.style === 'vague' && sign === 'ton') return false;
  return true;
}

/** '23m' and '100m': metres where the words around speak of lengths or sport, millions elsewhere; '10k run'. */
function lengthInLetter(scan: Scan, number: Reading): Measured | undefined {
  if (number.letter === 'mm' && number.to === number.from + 2)
    return measured({ ...number, value: number.bare, scale: 1 }, number.to, 'millimetre');
  if (number.letter === 't') return measured({ ...number, value: number.bare, scale: 1 }, number.to, 'tonne');
  const unit = number.letter === 'm' ? 'metre' : number.letter === 'k' ? 'kilometre' : undefined;
  if (!unit) return undefined;
  if (
    unit === 'metre' &&
    word(scan, number.to) === '(' &&
    phraseAt(UNITS, scan.tokens, number.to + 2)?.name === 'foot'
  )
    return measured({ ...number, value: number.bare, scale: 1 }, number.to, unit);
  const next = word(scan, number.to);
  const metre = { ...number, value: number.bare, scale: 1 };
  const sport =
    /^(?:sprint|race|run|dash|freestyle|butterfly|backstroke|breaststroke|hurdles|relay|final|finals|medley|classical|swim|steeplechase|walk|champion|runner|title|heats|lap|course|mark|altitude|from|x)$/;
  if (sport.test(next) || DIMENSION_WORDS.has(next)) return measured(metre, number.to, unit);
  if (unit === 'kilometre') return undefined;
  for (let k = number.from - 1; k >= Math.max(0, number.from - 4); k--)
    if (
      /^(?:swam|swim|ran|walked|waded|fell|depth|height|length|width|tall|deep|distance|jumped|threw|leapt|women|men)$/.test(
        word(scan, k),
      ) &&
      number.bare >= 1
    )
      return isMillionNoun(scan, number.to) ? undefined : measured(metre, number.to, unit);
  return undefined;
}

const isMillionNoun = (scan: Scan, i: number): boolean => nounAfter(scan, i, false) !== undefined;

/** Feet with inches, stones with pounds, pounds with ounces: one length or weight. */
const PARTS: Readonly<Record<string, readonly [part: string, unit: string, first: number, second: number]>> =
  {
    foot: ['inch', 'foot', 1, 1 / 12],
    stone: ['pound', 'pound', 14, 1],
    pound: ['ounce', 'pound', 1, 1 / 16],
  };

function compound(scan: Scan, first: Measured): Measured {
  const parts = PARTS[first.unit];
  if (!parts || first.vague || first.scale > 1) return first;
  const [part, unit, ofFirst, ofSecond] = parts;
  const skip =
    isHyphen(scan, first.to) || word(scan, first.to) === 'and' || word(scan, first.to) === ',' ? 1 : 0;
  const number = scan.number(first.to + skip);
  if (!number || number.style === 'vague' || number.scale > 1) return first;
  const k = number.to + (isHyphen(scan, number.to) ? 1 : 0);
  const second = phraseAt(GLUED_UNITS, scan.tokens, k) ?? phraseAt(UNITS, scan.tokens, k);
  const same =
    second?.name === part ||
    (part === 'inch' && word(scan, k) === 'in' && number.value < 12 && number.style === 'digits') ||
    (part === 'pound' && /^pounds?$/.test(word(scan, k)));
  if (!same) {
    if (part === 'inch' && skip && number.value < 12 && number.style === 'digits')
      return { ...first, to: number.to, value: first.value + number.value / 12 };
    return first;
  }
  return { ...first, to: second?.to ?? k + 1, unit, value: first.value * ofFirst + number.value * ofSecond };
}

/** 'a quarter of a point', 'three-quarters of a mile'. */
function fractionOfUnit(scan: Scan, i: number): ReturnType<typeof readRange> {
  const fraction = readFractionWords(scan, i);
  if (!fraction) return undefined;
  let k = fraction.to;
  if (word(scan, k) === 'of' && /^an?$/.test(word(scan, k + 1))) k += 2;
  else if (isHyphen(scan, k)) k++;
  else if (fraction.article) return undefined;
  const unit = phraseAt(UNITS, scan.tokens, k);
  if (!unit) return undefined;
  return {
    to: unit.to,
    value: fraction.value,
    bare: fraction.value,
    scale: 1,
    vague: false,
    unit: unit.name,
    range: false,
  };
}

const measured = (n: Reading, to: number, unit: string): Measured => ({
  to,
  value: n.value,
  bare: n.bare,
  scale: n.scale,
  vague: n.style === 'vague',
  unit,
  ...(n.low !== undefined && { low: n.low }),
  ...(n.high !== undefined && { high: n.high }),
});
