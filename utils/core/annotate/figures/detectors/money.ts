import { times } from '../../../text/numbers.ts';
import { boundsOf, type Measured, measured, unitStart } from '../amount.ts';
import type { Detector } from '../detector.ts';
import { rule } from '../grammar/pattern.ts';
import {
  ADJECTIVES,
  CODES,
  CURRENCIES,
  codeOf,
  DOUBTFUL,
  MINOR,
  OWN_CODES,
  SIGNS,
} from '../lexicon/currencies.ts';
import { SCALES } from '../lexicon/numbers.ts';
import { type PhraseHit, phraseAt } from '../lexicon/phrases.ts';
import { isStop } from '../noun.ts';
import { eitherOf, type Ranged, readRange } from '../range.ts';
import { at, isHyphen, type Reading, raw, type Scan, word } from '../scan.ts';

/** Sums: a sign or code before the number, or a currency word after it. */
export const moneyDetector: Detector = {
  name: 'money',
  kind: 'money',
  rules: [
    rule('@is|was|were|be|at|of|to|: [ <sum> ]', 'a sum in brackets is a loss', ({ sum }) =>
      sum.low === undefined
        ? { value: { type: 'money', amount: -sum.value, currency: sum.unit } }
        : undefined,
    ),
    rule(
      '@than|about|nearly|almost|only|just|least|most|under|as|a|make|cost|costs|for a|an <coin=dollar|cent|penny|nickel|dime|euro> (&a|an|per|each|.|,|;|more|less|in|on|out|to|below|above)',
      'one of a currency',
      ({ coin }) => {
        const [currency, per] = MINOR.get(coin) ?? [coin === 'euro' ? 'EUR' : 'USD', 1];
        return { value: { type: 'money', amount: 1 / per, currency } };
      },
    ),
    rule('<number> &(or <sum>)', 'one of two sums', ({ number, sum }) => {
      const amount = eitherOf(number, sum);
      return amount === undefined ? undefined : { value: { type: 'money', amount, currency: sum.unit } };
    }),
    rule('<sum>', 'a currency beside the number', ({ sum }, { scan, from, to }) => ({
      // A pound sign that scraping has turned into letters.
      ...(word(scan, from) === 'ps' && { from: from + 1 }),
      value: { type: 'money', amount: sum.value, currency: sum.unit, ...boundsOf(sum) },
      approximate: sum.vague,
      to: afterHyphens(scan, to),
    })),
  ],
};

/** '$37-a-share': the rate is hyphenated to the sum. */
function afterHyphens(scan: Scan, to: number): number {
  if (isHyphen(scan, to) && /^(?:an?|per)$/.test(word(scan, to + 1)) && isHyphen(scan, to + 2)) return to + 4;
  return isHyphen(scan, to) && word(scan, to + 1) === 'plus' ? to + 2 : to;
}

export const sumAt = (scan: Scan, i: number): Ranged | undefined =>
  readRange(scan, i, (k) => readPrefixed(scan, k) ?? readSuffixed(scan, k));

/** '$5m', 'US $ 3.7 billion', '$-2', 'EUR 125'. */
function readPrefixed(scan: Scan, i: number): Measured | undefined {
  const sign = signAt(scan, i);
  if (!sign) return undefined;
  let k = sign.to;
  // A sign may be followed by another one of the same sum: 'USD$ 23 billion'.
  if (word(scan, k) === '$') k++;
  // '$-2'; 'SR-71' is a type of aircraft.
  const minus =
    /^[-−]$/.test(word(scan, k)) &&
    at(scan, k).glued &&
    at(scan, k + 1).glued &&
    at(scan, k - 1).type === 'mark';
  if (minus) k++;
  const number = scan.number(k);
  if (!number || number.style === 'fraction' || word(scan, k) === 'many') return undefined;
  if (number.style === 'words' && at(scan, i).type === 'word') return undefined;
  const sum = measured(minus ? { ...number, value: -number.value } : number, number.to, sign.name);
  // '$5.9 billion dollars': the word repeats the sign.
  const again =
    /^(?:dollars?|euros)$/.test(word(scan, sum.to)) ||
    (word(scan, sum.to) === 'usd' && at(scan, sum.to).capital);
  return { ...sum, to: again ? sum.to + 1 : sum.to, prefix: true };
}

/** A sign or a code before a number. Letters are a code only in capitals or before digits they touch: 'RM79', not 'try 5'. */
function signAt(scan: Scan, i: number): PhraseHit | undefined {
  const token = at(scan, i);
  if (token.type === 'digits') return undefined;
  if (token.type === 'mark') return phraseAt(SIGNS, scan.tokens, i) ?? mangled(scan, i);
  const written = raw(scan, i);
  // The s of a genitive is no Singapore.
  if (word(scan, i - 1) === "'") return undefined;
  const next = at(scan, i + 1);
  const sign = token.lower === 'ps' ? mangled(scan, i) : phraseAt(SIGNS, scan.tokens, i);
  // 'COP26' is a conference.
  const named = token.lower === 'cop' && next.glued && next.value < 100;
  const code = !named && CODES.has(token.lower.toUpperCase()) ? token.lower.toUpperCase() : undefined;
  if (!sign && !code) return undefined;
  if (code && next.lower === '$' && next.glued) return { name: code, to: i + 2 };
  // 'a $5 fee' is no Australian one: a lone letter before the sign has to touch it.
  if (sign && sign.to > i + 1)
    return token.lower.length > 1 || token.lower === 'c' || next.glued ? sign : undefined;
  const found = sign ?? { name: code!, to: i + 1 };
  if (next.type !== 'digits' && !/^[$.-]$/.test(next.lower)) return undefined;
  if (/^(?:rs|rp|dlrs?|dhs?|tk|[sn]?kr|k?sh)$/.test(token.lower)) return found;
  if (/^[rn]$/.test(token.lower))
    return token.capital && next.glued && isLarge(scan, i + 1, false) ? found : undefined;
  if (code ? /^[a-z]{3}$/.test(written) && !COMMON.test(written) : written !== written.toUpperCase())
    return undefined;
  if (code && written !== written.toUpperCase() && written !== token.lower) return undefined;
  return written.length > 2 || next.glued || /^(?:RM|DM|JD)$/.test(written) ? found : undefined;
}

/** Codes that are no words, so that they stand in small letters too. */
const COMMON = /^(?:usd|eur|gbp|nzd|aud|cad)$/;

/** Pounds that scraping turned into '#' or 'PS': only before a large sum. */
function mangled(scan: Scan, i: number): PhraseHit | undefined {
  if (!/^(?:#|ps)$/.test(word(scan, i))) return undefined;
  return at(scan, i + 1).glued && isLarge(scan, i + 1) ? { name: 'GBP', to: i + 1 } : undefined;
}

/** Digits that look like a sum: in thousands, with a scale, with hundredths; `plain` ones without a comma as well. */
function isLarge(scan: Scan, i: number, plain = true): boolean {
  const number = scan.number(i);
  return (
    number?.style === 'digits' &&
    (number.scale > 1 || (plain && number.value >= 1000) || /,\d{3}|\.\d\d$/.test(word(scan, i)))
  );
}

/** A currency at token `i` after a number: 'yen', 'Canadian dollars', 'EUR', '€'. */
function currencyAt(scan: Scan, i: number): PhraseHit | undefined {
  const token = at(scan, i);
  const country = phraseAt(ADJECTIVES, scan.tokens, i);
  const k = country ? country.to : i;
  const name = phraseAt(CURRENCIES, scan.tokens, k) ?? ownName(scan, i);
  // 'the 12 euro zone countries'
  if (
    name &&
    word(scan, k) === 'euro' &&
    /^(?:zone|area|bloc|countries|nations|members|states|teams)$/.test(word(scan, name.to))
  )
    return undefined;
  if (name) {
    const to = word(scan, name.to) === 'sterling' ? name.to + 1 : name.to;
    return { name: codeOf(name.name, country?.name), to };
  }
  if (token.lower === 'sterling') return { name: 'GBP', to: i + 1 };
  if (token.type === 'word') {
    const written = raw(scan, i);
    const code = written === token.lower && COMMON.test(written) ? written.toUpperCase() : written;
    if (CODES.has(code))
      return at(scan, i + 1).glued && at(scan, i + 1).type === 'digits'
        ? undefined
        : { name: code, to: i + 1 };
    if (/^(?:rs|rm|dlrs?)$/.test(token.lower) && at(scan, i + 1).type !== 'digits')
      return phraseAt(SIGNS, scan.tokens, i);
  }
  const sign =
    token.type === 'mark' || /^us$/.test(token.lower) ? phraseAt(SIGNS, scan.tokens, i) : undefined;
  // The sign of the next sum: '10 $30'.
  return sign && !(at(scan, sign.to).type === 'digits' && at(scan, sign.to).glued) && sign.to > i
    ? sign
    : undefined;
}

/** 'Greek drachmas', 'Costa Rican colones': a name that needs no country, after one. */
function ownName(scan: Scan, i: number): PhraseHit | undefined {
  for (let k = i; k < i + 2; k++) {
    const { type, capital, lower } = at(scan, k);
    if (type !== 'word' || !(capital || DEMONYM.test(lower))) return undefined;
    const name = phraseAt(CURRENCIES, scan.tokens, k + 1);
    if (name && OWN_CODES.has(name.name) && !DOUBTFUL.has(word(scan, k + 1))) return name;
  }
  return undefined;
}

const DEMONYM = /^.{2,}(?:an|ish|ese|ch|i|ia)$/;

/** '40 million yen', '50 cents', '85p', 'hundreds of millions of dollars', '15 dollars 50'. */
function readSuffixed(scan: Scan, i: number): Measured | undefined {
  const number = scan.number(i);
  if (!number) return undefined;
  const k = unitStart(scan, number);
  const minor = readMinor(scan, number, k);
  if (minor) return minor;
  const millions = /^m([a-z]{3})$/.exec(word(scan, k))?.[1]?.toUpperCase();
  if (millions && CODES.has(millions) && at(scan, k).capital)
    return { ...measured(number, k + 1, millions), value: times(number.value, 1e6), scale: 1e6 };
  const unit = currencyAt(scan, k);
  if (!unit || isDoubtful(scan, number, k, unit.to)) return undefined;
  let { to } = unit;
  let { value, scale } = number;
  const late = SCALES.get(word(scan, to)) ?? 0;
  if (late >= 1e6 && scale === 1) {
    value = times(value, late);
    scale = late;
    to++;
  }
  const more = hundredths(scan, to, unit.name);
  return { ...measured(number, more?.to ?? to, unit.name), value: value + (more?.value ?? 0), scale };
}

/** ' and 50 cents', ' 50' after whole dollars. */
function hundredths(scan: Scan, i: number, currency: string): { value: number; to: number } | undefined {
  const and = word(scan, i) === 'and';
  const number = scan.number(and ? i + 1 : i);
  if (!number || number.style === 'vague' || number.scale > 1 || !(number.value >= 1 && number.value < 100))
    return undefined;
  const minor = MINOR.get(word(scan, number.to));
  if (minor && at(scan, number.to).type === 'word' && word(scan, number.to).length > 1)
    return { value: number.value / minor[1], to: number.to + 1 };
  if (!CURRENCIES.has(word(scan, i - 1)) && !COMMON.test(word(scan, i - 1))) return undefined;
  if (!Number.isInteger(number.value) || number.value < 10 || /^(?:JPY|KRW)$/.test(currency))
    return undefined;
  const next = at(scan, number.to);
  if (next.type === 'word')
    return !and && !next.glued && isStop(next.lower)
      ? { value: number.value / 100, to: number.to }
      : undefined;
  const ends = and ? /^[.;]?$/ : /^[.,;)]?$/;
  return ends.test(next.lower) || (!and && !next.glued)
    ? { value: number.value / 100, to: number.to }
    : undefined;
}

/** '50 cents', '12 Canadian cents', '85p'. */
function readMinor(scan: Scan, number: Reading, k: number): Measured | undefined {
  const country =
    phraseAt(ADJECTIVES, scan.tokens, k) ??
    (/^euros?$/.test(word(scan, k)) ? { name: 'EUR', to: k + 1 } : undefined);
  const unit = country?.to ?? k;
  const w = word(scan, unit);
  const minor = MINOR.get(w);
  // '50 Cent' sings.
  if (!minor || (w === 'penny' && number.value !== 1) || (w === 'cent' && at(scan, unit).capital))
    return undefined;
  const touches = at(scan, unit).glued && !at(scan, unit).capital && at(scan, unit - 1).type === 'digits';
  if (w.length === 1 && w !== '¢' && !(touches && number.style === 'digits')) return undefined;
  if (w === 'c' && !scan.hints.sterling && number.value > 99) return undefined;
  const [currency, per] = minor;
  const bounds = number.low !== undefined &&
    number.high !== undefined && { low: number.low / per, high: number.high / per };
  return {
    ...measured(number, unit + 1, codeOf(currency, country?.name)),
    value: number.value / per,
    ...bounds,
  };
}

const HEAVY = /^(?:weigh|heav|lbs?$|ounces?$|muscle|cocaine|marijuana|meat|flesh|fat$|thrust)/;

/** 'pounds', 'marks', 'won': money only beside a scale, a decimal sum or other signs of money. */
function isDoubtful(scan: Scan, number: Reading, from: number, to: number): boolean {
  const w = word(scan, to - 1);
  if (to - from > 1 || !DOUBTFUL.has(w) || at(scan, from).capital) return false;
  // 'the 100 million mark' is passed, not paid.
  if (w === 'mark') return number.value !== 1 || number.style !== 'digits';
  if (/^(?:won|marks)$/.test(w))
    return !(
      number.style !== 'words' &&
      (number.scale > 1 || number.value >= (w === 'won' ? 500 : 100) || !Number.isInteger(number.value))
    );
  if (!/^pounds?$/.test(w)) return number.scale === 1;
  if (number.scale === 1 && !scan.hints.sterling && /^(?:of|per|or)$/.test(word(scan, to))) return true;
  for (let k = Math.max(0, from - 6); k < from + 4; k++) if (HEAVY.test(word(scan, k))) return true;
  return !(
    number.scale >= 1000 ||
    scan.hints.sterling ||
    (number.style === 'vague' && (number.low ?? number.value) >= 10)
  );
}

export const cases = {
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
    'The loan is [[80 million Jamaican dollars]].',
  ],
  misses: ['She weighs 60 pounds.', 'He was given full marks.', 'A p is a letter.', 'The $ sign is old.'],
};
