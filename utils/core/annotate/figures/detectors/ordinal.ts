import { isPast } from '../dates/tense.ts';
import type { Detector, Outcome } from '../detector.ts';
import { type Place, rule } from '../grammar/pattern.ts';
import { isStop, singularOf } from '../noun.ts';
import { at, isHyphen, raw, type Scan, word } from '../scan.ts';

const BOUND =
  /^(?:largest|biggest|highest|lowest|smallest|most|best|worst|ranked|seeded|grade|graders?|placed?|year|round|rate|class|generation|degree|party|floor|time|team|string|half|tier|leg)$/;

const SUPERLATIVE = /^(?:[a-z]{3,}est|most|consecutive|straight|successive|annual)$/;
/** No 'first reorganised' or 'first reported'. */
const NOUN = /^(?!one$|[a-z]+(?:ed|[^i]ly)$)[a-z]{3,}$/;

function ordinal({ scan, to: end }: Place, rank: number): Outcome {
  const to =
    isHyphen(scan, end) &&
    BOUND.test(word(scan, end + 1)) &&
    !(rank === 1 && /^(?:rate|class)$/.test(word(scan, end + 1)))
      ? end + 2
      : end;
  // 'third largest economy', '14th consecutive title'
  const skip = SUPERLATIVE.test(word(scan, to)) ? 1 : 0;
  const next = at(scan, to + skip);
  const of =
    next.type === 'word' && !next.capital && NOUN.test(next.lower) && !isStop(next.lower)
      ? singularOf(next.lower)
      : undefined;
  return { value: { type: 'ordinal', rank, ...(of !== undefined && { of }) }, to };
}

/** Ranks: 'third', '22nd', 'twenty-third', 'second-largest', 'No. 2'. */
export const ordinalDetector: Detector = {
  name: 'ordinal',
  kind: 'ordinal',
  rules: [
    rule('^no|nos (+.)? <n:digits>', '‘No’ stands before the number', ({ n }, place) => {
      // 'The Gazette No. 48' is a title.
      const { scan, from } = place;
      const title =
        at(scan, from - 1).type === 'word' &&
        at(scan, from - 1).capital &&
        at(scan, from - 2).type === 'word';
      return title || n > 200 ? undefined : { value: { type: 'ordinal', rank: n } };
    }),
    // 'world number three'; 'the number two million' is none.
    rule(
      '@number <n:int> !(-/+. +<digits>/+, +<digits>/+%)',
      '‘No’ stands before the number',
      ({ n }, { scan, to }) =>
        n > 0 && n <= 100 && (at(scan, to).type !== 'word' || at(scan, to).capital || isStop(word(scan, to)))
          ? { value: { type: 'ordinal', rank: n } }
          : undefined,
    ),
    rule('<rank>', 'a word or an ending of rank', ({ rank }, place) =>
      isRank(place) ? ordinal(place, rank) : undefined,
    ),
  ],
};

/** Whether a rank ranks here: no part of a name, no second of time, no idiom. */
function isRank({ scan, from, to }: Place): boolean {
  const token = at(scan, from);
  if (token.type === 'digits') return !(token.glued && at(scan, from - 1).type === 'word');
  if (isHyphen(scan, from - 1)) return false;
  const next = at(scan, to);
  const shouted = raw(scan, from) === raw(scan, from).toUpperCase();
  if (token.capital && !shouted) {
    if (!/^(?:[.!?:"“']|)$/.test(word(scan, from - 1))) return false;
    if ((next.capital && next.type === 'word') || next.lower === ',') return false;
  }
  if (isHyphen(scan, to) && word(scan, to + 1) === 'hand') return false;
  if (token.lower === 'second') return !isSecond(scan, from);
  if (token.lower === 'first') return !isFirst(scan, from);
  return !(token.lower === 'third' && next.lower === 'parties');
}

/** 'a second', 'per second', 'second thoughts': time or idiom. */
function isSecond(scan: Scan, i: number): boolean {
  const before = word(scan, i - 1);
  const next = at(scan, i + 1);
  if (/^(?:thoughts?|nature|guess|guessing|hand|fiddle|wind)$/.test(next.lower)) return true;
  if (!/^(?:per|every|each|split|this|a)$/.test(before)) return false;
  return (
    next.type !== 'word' ||
    (before !== 'every' && /^(?:later|ago|of|and|to|or|before|after)$/.test(next.lower))
  );
}

const DETERMINER =
  /^(?:the|an?|his|her|its|their|our|my|your|this|that|s|each|every|another|new|very|whose)$/;

/** 'at first', 'first of all', 'first-rate'; 'she first came' tells of a time. */
function isFirst(scan: Scan, i: number): boolean {
  const next = at(scan, i + 1);
  const before = at(scan, i - 1);
  if (before.type === 'word' && !DETERMINER.test(before.lower) && isPast(scan, i + 1)) return true;
  if (word(scan, i - 1) === 'at' && (next.type !== 'word' || isStop(next.lower))) return true;
  if (next.lower === 'of' && word(scan, i + 2) === 'all') return true;
  return isHyphen(scan, i + 1) && /^(?:rate|class|hand|ever)$/.test(word(scan, i + 2));
}

export const cases = {
  examples: [
    'He is in his [[second]] term.',
    'The [[twenty-third]] amendment was proposed.',
    'She came [[22nd]] in the race.',
    'It is the [[second-largest]] bank.',
    'He is the [[No. 2]] at the ministry.',
  ],
  misses: [
    'Give me a second, he said.',
    'First Atlantic Bank grew.',
    'Secondly, it is late.',
    'On second thoughts, no.',
    'No. He left.',
  ],
};
