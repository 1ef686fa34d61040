import { times } from '../../../text/numbers.ts';
import { ARTICLE, CURRENCY, NUMERIC, RATIO_WORD } from '../lexicon/classes.ts';
import { AFTER, BEFORE, CENT_ADJECTIVES, DOUBTFUL, MINOR } from '../lexicon/currencies.ts';
import { SCALES, VAGUE_PLURALS } from '../lexicon/numbers.ts';
import { phraseAt } from '../lexicon/phrases.ts';
import { isStop } from '../noun.ts';
import { boundsOf, type Measured, readRange } from '../range.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Reading, type Scan, word } from '../scan.ts';

/** Sums: a sign or code before the number, or a currency word after it. */
export const money: Rule = {
  name: 'money',
  kind: 'money',
  starts: NUMERIC | CURRENCY | ARTICLE | RATIO_WORD,
  find,
  examples: [
    'The plant cost [[£2.3m]] to build.',
    'They raised [[US$1.2tn]] and then [[Rs 1,200 crore]].',
    'A ticket is [[50 cents]] or [[RM79]].',
    'It lost [[40 million yen]] last year.',
    'The bid is worth [[$10-15 billion]].',
    'They asked for [[half a million pounds]].',
    'The fine was [[$-4.2 million]].',
    'It was sold for [[HK $3.7 billion]].',
    'He owed [[hundreds of millions of dollars]].',
  ],
  misses: ['She weighs 60 pounds.', 'He was given full marks.', 'A p is a letter.', 'The $ sign is old.'],
};

function find(scan: Scan, i: number): Found | undefined {
  const read = readRange(scan, i, (k) => readAmount(scan, k));
  if (!read) return undefined;
  return {
    from: word(scan, i) === 'ps' ? i + 1 : i,
    to: afterHyphens(scan, read.to),
    value: { type: 'money', amount: read.value, currency: read.unit, ...boundsOf(read) },
    approximate: read.vague,
    evidence: [read.prefix ? 'currency sign before the number' : 'currency word after the number'],
  };
}

/** '$37-a-share': the rate is hyphenated to the sum. */
function afterHyphens(scan: Scan, to: number): number {
  if (isHyphen(scan, to) && /^(?:an?|per)$/.test(word(scan, to + 1)) && isHyphen(scan, to + 2)) return to + 4;
  return isHyphen(scan, to) && word(scan, to + 1) === 'plus' ? to + 2 : to;
}

function readAmount(scan: Scan, i: number): Measured | undefined {
  return readPrefixed(scan, i) ?? readSuffixed(scan, i);
}

/** '$5m', 'US $ 3.7 billion', '$-2', 'EUR 125'. */
function readPrefixed(scan: Scan, i: number): Measured | undefined {
  const token = at(scan, i);
  if (token.type === 'digits') return undefined;
  const sign = phraseAt(BEFORE, scan.tokens, i) ?? mangled(scan, i);
  if (!sign) return undefined;
  const isWord = token.type === 'word';
  let k = sign.to;
  if (isWord && k === i + 1 && !isCode(scan, i)) return undefined;
  // 'a $5 fee' is no Australian one: a lone letter before the sign has to touch it.
  if (isWord && token.lower.length === 1 && token.lower !== 'c' && !at(scan, i + 1).glued) return undefined;
  // The s of a genitive is no Singapore.
  if (isWord && word(scan, i - 1) === "'") return undefined;
  // A symbol may be followed by another one of the same sum: 'USD$ 23 billion'.
  if (word(scan, k) === '$') k++;
  const minus =
    (word(scan, k) === '-' || word(scan, k) === '−') && at(scan, k).glued && at(scan, k + 1).glued;
  if (minus) k++;
  const number = scan.number(k);
  if (!number || number.style === 'fraction' || (number.style === 'words' && isWord)) return undefined;
  if (number.style === 'vague' && word(scan, k) === 'many') return undefined;
  const to = trailingWord(scan, number.to);
  return measured(minus ? { ...number, value: -number.value } : number, to, sign.name, true);
}

/** A code of letters is one only in capitals or before digits it touches ('RM79', 'usd 15', not 'try 5'). */
function isCode(scan: Scan, i: number): boolean {
  const raw = scan.text.slice(at(scan, i).start, at(scan, i).end);
  const next = at(scan, i + 1);
  if (next.type !== 'digits' && next.lower !== '$' && next.lower !== '.' && next.lower !== '-') return false;
  if (/^(?:Rs?\.?|Rp|rs\.?|dlrs|dlr|Dh|Dhs|re)$/i.test(raw)) return raw !== 're' && raw !== 'Re';
  if (/^(?:usd|eur|gbp|nzd|aud|cad)$/.test(raw)) return true;
  if (raw !== raw.toUpperCase()) return false;
  return raw.length > 2 || next.glued || raw === 'RM' || raw === 'DM';
}

/** Pounds that scraping turned into '#' or 'PS', yen into 'Y=': only before a large sum. */
function mangled(scan: Scan, i: number): { name: string; to: number } | undefined {
  const token = at(scan, i);
  const lead = token.lower === 'gb' && word(scan, i + 1) === '#' ? 1 : 0;
  if (word(scan, i + lead) !== '#') return undefined;
  const number = scan.number(i + lead + 1);
  return number &&
    at(scan, i + lead + 1).glued &&
    (number.scale > 1 || number.value >= 1000) &&
    number.style === 'digits'
    ? { name: 'GBP', to: i + lead + 1 }
    : undefined;
}

/** '$5.9 billion dollars': the word repeats the sign. */
function trailingWord(scan: Scan, to: number): number {
  const w = word(scan, to);
  return w === 'dollars' || w === 'dollar' || w === 'euros' || (w === 'usd' && at(scan, to).capital)
    ? to + 1
    : to;
}

/** '40 million yen', '50 cents', '85p', 'hundreds of millions of dollars', '15 dollars 50'. */
function readSuffixed(scan: Scan, i: number): Measured | undefined {
  const number = scan.number(i);
  if (!number) return undefined;
  let k = number.to;
  if (number.style === 'vague' || number.style === 'fraction') {
    if (word(scan, k) === 'of') k++;
    if (word(scan, k) === 'a' && number.style === 'fraction') k++;
  } else if (isHyphen(scan, k)) k++;
  const minor = readMinor(scan, number, k);
  if (minor) return minor;
  const code = /^m(usd|eur|gbp|sek|nok|dkk|chf|aud|cad)$/.exec(word(scan, k));
  if (code && at(scan, k).capital)
    return measured(
      { ...number, value: times(number.value, 1e6), scale: 1e6 },
      k + 1,
      code[1]!.toUpperCase(),
      false,
    );
  const unit = phraseAt(AFTER, scan.tokens, k);
  if (!unit) return undefined;
  let { to, name } = unit;
  if (isDoubtful(scan, number, k, to)) return undefined;
  // 'S$' and the like behind the number are the sign of the next sum: '10 $30'.
  if (at(scan, to).type === 'digits' && at(scan, to).glued) return undefined;
  let value = number.value;
  let { scale } = number;
  const late = SCALES.get(word(scan, to));
  if (late !== undefined && late >= 1e6 && number.scale === 1) {
    value = times(value, late);
    scale = late;
    to++;
  }
  const and = word(scan, to) === 'and' ? 1 : 0;
  const cents = scan.number(to + and);
  const centWord = cents ? word(scan, cents.to) : '';
  if (
    cents &&
    cents.style !== 'vague' &&
    cents.scale === 1 &&
    cents.value < 100 &&
    cents.value >= 1 &&
    (MINOR.has(centWord) || centWord === 'cent') &&
    at(scan, cents.to).type === 'word'
  ) {
    value += cents.value / 100;
    to = cents.to + 1;
  } else if (
    cents &&
    /^(?:dollars?|usd|euros?|pounds)$/.test(word(scan, to - 1)) &&
    isBareCents(scan, cents, and === 1)
  ) {
    value += cents.value / 100;
    to = cents.to;
  }
  return measured({ ...number, value, scale }, to, name, false);
}

/** '15 dollars 50' and '15 dollars and 50.': the hundredths without their name. */
function isBareCents(scan: Scan, cents: Reading, and: boolean): boolean {
  if (
    cents.scale > 1 ||
    cents.style === 'vague' ||
    !Number.isInteger(cents.value) ||
    cents.value < 10 ||
    cents.value > 99
  )
    return false;
  const next = at(scan, cents.to);
  if (and) return next.type === 'mark' ? /^[.;]?$/.test(next.lower) : false;
  return next.type === 'mark' ? !next.glued || /^[.,;)]$/.test(next.lower) : isStop(next.lower);
}

function readMinor(scan: Scan, number: Reading, k: number): Measured | undefined {
  let unit = k;
  const adjective = CENT_ADJECTIVES.get(word(scan, k));
  if (adjective !== undefined) unit++;
  const minor = MINOR.get(word(scan, unit));
  if (!minor) return undefined;
  const short = word(scan, unit).length === 1;
  if (
    short &&
    !(
      at(scan, unit).glued &&
      !at(scan, unit).capital &&
      number.style === 'digits' &&
      at(scan, unit - 1).type === 'digits'
    )
  )
    return undefined;
  if (short && word(scan, unit) === 'c' && !scan.hints.sterling && number.value > 99) return undefined;
  if (word(scan, unit) === 'penny' && number.value !== 1) return undefined;
  const [currency, per] = minor;
  return measured(
    { ...number, value: number.value / per, bare: number.bare },
    unit + 1,
    adjective ?? currency,
    false,
  );
}

/** 'pounds', 'marks', 'won': money only beside a scale, a decimal sum or other signs of money. */
function isDoubtful(scan: Scan, number: Reading, from: number, to: number): boolean {
  const w = word(scan, to - 1);
  if (to - from > 1 || !DOUBTFUL.has(w)) return false;
  if (w === 'won' || w === 'marks' || w === 'mark')
    return !(
      number.style !== 'words' &&
      (number.scale > 1 || number.value >= 100 || !Number.isInteger(number.value))
    );
  if (w === 'sterling') return false;
  if (w !== 'pound' && w !== 'pounds') return number.scale === 1;
  const next = word(scan, to);
  if (/^(?:of|per|or)$/.test(next) && number.scale === 1 && !scan.hints.sterling) return true;
  if (weighsNear(scan, from)) return true;
  return !(number.scale >= 1000 || scan.hints.sterling || VAGUE_PLURALS.has(word(scan, number.to - 1)));
}

function weighsNear(scan: Scan, i: number): boolean {
  for (let k = Math.max(0, i - 6); k < i + 4; k++)
    if (/^(?:weigh|heav|lbs?$|ounces?$|muscle|cocaine|marijuana|meat|flesh|fat$|thrust)/.test(word(scan, k)))
      return true;
  return false;
}

const measured = (n: Reading, to: number, unit: string, prefix: boolean): Measured => ({
  to,
  value: n.value,
  bare: n.bare,
  scale: n.scale,
  vague: n.style === 'vague',
  unit,
  prefix,
  ...(n.low !== undefined && { low: n.low }),
  ...(n.high !== undefined && { high: n.high }),
});
