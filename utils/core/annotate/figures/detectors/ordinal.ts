import { DIGITS, NUMBER_WORD, ORDINAL } from '../lexicon/classes.ts';
import { CARDINALS, RANKS } from '../lexicon/numbers.ts';
import { singularOf } from '../noun.ts';
import { isRankEnding } from '../number.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

/** Ranks: 'third', '22nd', 'twenty-third', 'second-largest', 'No. 2'. */
export const ordinal: Rule = {
  name: 'ordinal',
  kind: 'ordinal',
  starts: ORDINAL | DIGITS | NUMBER_WORD,
  find,
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

function find(scan: Scan, i: number): Found | undefined {
  return digits(scan, i) ?? numbered(scan, i) ?? words(scan, i);
}

function figure(scan: Scan, from: number, to: number, rank: number, evidence: string): Found {
  let end = to;
  if (
    isHyphen(scan, to) &&
    /^(?:largest|biggest|highest|lowest|smallest|most|best|worst|ranked|seeded|grade|grader|graders|placed|place|year|round|rate|class|generation|degree|party|floor|time|team|string|half|hand|tier|leg)$/.test(
      word(scan, to + 1),
    ) === true
  ) {
    if (/^(?:rate|hand|class)$/.test(word(scan, to + 1)) && rank === 1)
      return { from, to: end, value: { type: 'ordinal', rank }, evidence: [evidence] };
    end = to + 2;
  }
  const next = at(scan, end);
  const of =
    next.type === 'word' && !next.capital && /^[a-z]{3,}$/.test(next.lower)
      ? singularOf(next.lower)
      : undefined;
  return {
    from,
    to: end,
    value: { type: 'ordinal', rank, ...(of !== undefined && { of }) },
    evidence: [evidence],
  };
}

function digits(scan: Scan, i: number): Found | undefined {
  const token = at(scan, i);
  if (token.type !== 'digits' || !Number.isInteger(token.value) || !at(scan, i + 1).glued) return undefined;
  if (!isRankEnding(token.lower, word(scan, i + 1))) return undefined;
  if (token.glued && at(scan, i - 1).type === 'word') return undefined;
  return figure(scan, i, i + 2, token.value, 'an ending of rank follows the digits');
}

/** 'No. 2', 'number 3'. */
function numbered(scan: Scan, i: number): Found | undefined {
  if (word(scan, i) !== 'no' || !at(scan, i).capital || word(scan, i + 1) !== '.' || !at(scan, i + 1).glued)
    return undefined;
  // 'The Gazette No. 48' is a title.
  const before = at(scan, i - 1);
  if (before.type === 'word' && before.capital && at(scan, i - 2).type === 'word') return undefined;
  const token = at(scan, i + 2);
  if (token.type !== 'digits' || !Number.isInteger(token.value) || token.value > 200) return undefined;
  return figure(scan, i, i + 3, token.value, '‘No.’ stands before the number');
}

function words(scan: Scan, i: number): Found | undefined {
  const token = at(scan, i);
  const tens = CARDINALS.get(token.lower);
  if (tens !== undefined) {
    const rank = tens >= 20 && isHyphen(scan, i + 1) ? RANKS.get(word(scan, i + 2)) : undefined;
    return rank !== undefined && rank < 10
      ? figure(scan, i, i + 3, tens + rank, 'a word of rank')
      : undefined;
  }
  const rank = RANKS.get(token.lower);
  if (rank === undefined || isHyphen(scan, i - 1)) return undefined;
  if (token.capital && !opensSentence(scan, i) && !isShouted(scan, i)) return undefined;
  const next = at(scan, i + 1);
  if (token.capital && !isShouted(scan, i) && next.capital && next.type === 'word') return undefined;
  if (token.capital && next.lower === ',') return undefined;
  if (token.lower === 'second' && isSecond(scan, i)) return undefined;
  if (token.lower === 'first' && isFirst(scan, i)) return undefined;
  if (token.lower === 'third' && next.lower === 'parties') return undefined;
  return figure(scan, i, i + 1, rank, 'a word of rank');
}

const isShouted = (scan: Scan, i: number): boolean => {
  const raw = scan.text.slice(at(scan, i).start, at(scan, i).end);
  return raw === raw.toUpperCase();
};

const opensSentence = (scan: Scan, i: number): boolean => /^(?:[.!?:"“']|)$/.test(word(scan, i - 1));

/** 'a second', 'per second', 'second thoughts': time or idiom. */
function isSecond(scan: Scan, i: number): boolean {
  const before = word(scan, i - 1);
  const next = at(scan, i + 1);
  if (/^(?:thoughts?|nature|guess|guessing|hand|fiddle|wind)$/.test(next.lower)) return true;
  if (/^(?:per|every|each|split|this|a)$/.test(before))
    return (
      next.type !== 'word' ||
      (/^(?:later|ago|of|and|to|or|before|after)$/.test(next.lower) && before !== 'every')
    );
  return false;
}

/** 'at first', 'first of all', 'first came' as an adverb at the head of a clause. */
function isFirst(scan: Scan, i: number): boolean {
  const before = word(scan, i - 1);
  const next = word(scan, i + 1);
  if (before === 'at' && !/^[a-z]/.test(next)) return true;
  if (next === 'of' && word(scan, i + 2) === 'all') return true;
  return isHyphen(scan, i + 1) && /^(?:rate|class|hand|ever)$/.test(word(scan, i + 2)) && next !== '';
}
