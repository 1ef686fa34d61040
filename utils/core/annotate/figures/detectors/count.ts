import { boundsOf, type Measured, measured } from '../amount.ts';
import type { Detector } from '../detector.ts';
import { type Place, rule } from '../grammar/pattern.ts';
import { isStop, type Noun, nounAfter } from '../noun.ts';
import { readRange } from '../range.ts';
import { at, isHyphen, type Reading, type Scan, word } from '../scan.ts';

/** Plain numbers: how many of what. The last rule: whatever the others did not read. */
export const countDetector: Detector = {
  name: 'count',
  kind: 'count',
  rules: [
    rule('<number>', 'a number', ({ number }, place) =>
      isNumber(place.scan, number) ? count(place) : undefined,
    ),
  ],
};

function count({ scan, from }: Place) {
  const range = readRange(scan, from, (k) => readCount(scan, k));
  const even = range?.range && range.low! >= range.high!;
  const read = even ? readCount(scan, from) : range;
  // '4471-2291', '1995-01'
  const coded = read && isHyphen(scan, read.to) && at(scan, read.to + 1).type === 'digits';
  if (!read || (even && isHyphen(scan, read.to)) || (!read.vague && !range?.range && coded)) return undefined;
  let { to } = read;
  let noun: Pick<Noun, 'of' | 'span'> | undefined;
  const tied = isHyphen(scan, to) && at(scan, to + 1).type === 'word' ? word(scan, to + 1) : undefined;
  if (tied !== undefined && !/^(?:to|and|or|of|by|plus|odd|in|for|on)$/.test(tied)) {
    // 'a 10-member panel': the noun is part of the adjective; 'two-pronged' has none.
    if (!/..ed$|^strong$/.test(tied)) noun = { of: tied, span: at(scan, to + 1) };
    to += 2;
    while (isHyphen(scan, to) && at(scan, to + 1).type === 'word' && to < from + 8) to += 2;
  } else {
    const marked = word(scan, to) === '+' && at(scan, to).glued;
    const skip =
      tied === 'odd' || tied === 'plus' ? 2 : marked || (read.vague && word(scan, to) === 'of') ? 1 : 0;
    // 'world number one Ann Reed': a rank.
    noun = word(scan, from - 1) === 'number' ? undefined : nounAfter(scan, to + skip, read.value === 1);
  }
  return {
    value: { type: 'count' as const, amount: read.value, ...(noun && { of: noun.of }), ...boundsOf(read) },
    approximate: read.vague,
    to,
    ...(noun && { measures: { start: noun.span.start, end: noun.span.end } }),
  };
}

function readCount(scan: Scan, i: number): Measured | undefined {
  const n = scan.number(i);
  return n && (n.letter === undefined || /^(?:m|k|b)$/.test(n.letter)) ? measured(n, n.to, '') : undefined;
}

/** Whether the number word is a number here and not a pronoun, an idiom, or glued to letters. */
function isNumber(scan: Scan, n: Reading): boolean {
  const [token, before, next] = [at(scan, n.from), at(scan, n.from - 1), at(scan, n.to)];
  if ((next.glued && next.type === 'word') || (token.glued && before.type === 'word')) return false;
  const tied = isHyphen(scan, n.from - 1) ? at(scan, n.from - 2) : undefined;
  if (token.type === 'digits' && tied?.type === 'digits') return false;
  // '5:26', the length of a film, where no rule for times has read it
  if (isColon(scan, n.from - 1) || isColon(scan, n.to)) return false;
  if (before.lower === '.' && before.glued && /^nos?$/.test(word(scan, n.from - 2))) return false;
  if (token.type === 'digits')
    return (
      !(tied?.type === 'word' && !tied.capital) && !(before.glued && before.lower === '.' && token.glued)
    );
  if (n.style === 'fraction') return false;
  const last = word(scan, n.to - 1);
  if (token.lower === 'many' && n.to === n.from + 1) return false;
  // 'several packages', 'a few': they tell no amount; 'a couple' does before 'of'.
  if (/^(?:few|several|couple)$/.test(last)) return false;
  if (token.lower === 'couple' && n.to === n.from + 2) return false;
  if (token.lower === 'one' && n.to === n.from + 1) return isOne(scan, n.from);
  if (token.capital && next.capital && next.type === 'word' && before.type === 'word' && before.capital)
    return false;
  return !tied || /^(?:mid|sub|post|pre)$/.test(tied.lower);
}

/** A colon between two numbers. */
const isColon = (scan: Scan, i: number): boolean =>
  word(scan, i) === ':' &&
  at(scan, i).glued &&
  at(scan, i + 1).glued &&
  at(scan, i - 1).type === 'digits' &&
  at(scan, i + 1).type === 'digits';

const PRONOUN_AFTER = new Set('no every each any some this that which another'.split(' '));
const BARE_AFTER = new Set('the other new big good only loved little last next first'.split(' '));
const CLAUSE = new Set(
  `less too who that which in is was can could must may might should would will has does as to for on at by with from ca did had
  finds needs reads am are were have know knows think thinks feel feels wonder wonders never always often rarely seldom hardly cannot pretty quickly easily soon instead anyway online yourself himself herself themselves myself ourselves`.split(
    /\s+/,
  ),
);

const QUALITIES =
  /^(?:decent|middle|good|bad|big|small|new|old|better|best|worse|worst|nice|cheap|cheaper|red|blue|black|white|green|right|wrong|same|similar|different|long|short|hard|easy|large|larger|great|real|young|special|simple|difficult|tough|early|late|final|main|smaller|bigger|older|newer|younger|stronger|lighter|darker)$/;

/** 'one' counts before a noun and in 'one of'; elsewhere it is a pronoun. */
function isOne(scan: Scan, i: number): boolean {
  const [token, next] = [at(scan, i), at(scan, i + 1)];
  const before = word(scan, i - 1);
  if (PRONOUN_AFTER.has(before) || (BARE_AFTER.has(before) && next.type !== 'word')) return false;
  if (isHyphen(scan, i - 1)) return false;
  if (isHyphen(scan, i + 1)) return !/^(?:on|upon|sided|off)$/.test(word(scan, i + 2));
  if (next.lower === 'of') return before !== 'the';
  if (next.type !== 'word' || next.lower === 'another') return false;
  // 'a cheaper one broke': a pronoun with its adjective
  if (/^(?:an?|the)$/.test(word(scan, i - 2)) && QUALITIES.test(before)) return false;
  if (next.lower.length > 4 && next.lower.endsWith('ed') && isStop(word(scan, i + 2))) return false;
  if (token.capital && /[^s]s$/.test(next.lower)) return false;
  if (/^(?:or|and)$/.test(next.lower)) return scan.number(i + 2) !== undefined;
  if (before === 'the') return !isStop(next.lower) && !/^(?:least|thing)$|ing$/.test(next.lower);
  if (CLAUSE.has(next.lower)) return false;
  return /^(?:more|day|such|whose)$/.test(next.lower) || !next.capital || !isStop(next.lower);
}

export const cases = {
  examples: [
    'At least [[12]] people died.',
    'The firm employs [[1.2m]] people.',
    '[[Hundreds of thousands]] marched.',
    'A [[10-member]] panel met.',
    'Between [[200 and 300]] came.',
    'They sold [[two million]] cars.',
    '[[Dozens]] were hurt.',
    'He is [[one]] of [[three]] heirs.',
  ],
  misses: [
    'No one came.',
    'They love one another.',
    'It is a half-hearted try.',
    'This is the one he wanted.',
    'One must be careful.',
    'A cheaper one broke before the old one did.',
    'They will lose one soon.',
  ],
};
