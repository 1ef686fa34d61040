import { ARTICLE, NUMERIC } from '../lexicon/classes.ts';
import { isStop, nounAfter } from '../noun.ts';
import { boundsOf, type Measured, readRange } from '../range.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Reading, type Scan, word } from '../scan.ts';

/** Plain numbers: how many of what. The last rule: whatever the others did not read. */
export const count: Rule = {
  name: 'count',
  kind: 'count',
  starts: NUMERIC | ARTICLE,
  find,
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
  ],
};

function find(scan: Scan, i: number): Found | undefined {
  const first = scan.number(i);
  if (!first || !isNumber(scan, first)) return undefined;
  const range = readRange(scan, i, (k) => readCount(scan, k));
  const read =
    range?.range && range.low! >= range.high! && (range.low! === range.high! || !isHyphen(scan, first.to))
      ? readCount(scan, i)
      : range;
  if (!read) return undefined;
  let { to } = read;
  let of: string | undefined;
  let measures: { start: number; end: number } | undefined;
  if (
    isHyphen(scan, to) &&
    at(scan, to + 1).type === 'word' &&
    !/^(?:to|and|or|plus|odd|in|for|on)$/.test(word(scan, to + 1))
  ) {
    // 'a 10-member panel': the noun is part of the adjective.
    of = word(scan, to + 1);
    measures = { start: at(scan, to + 1).start, end: at(scan, to + 1).end };
    to += 2;
    while (isHyphen(scan, to) && at(scan, to + 1).type === 'word' && to < i + 8) to += 2;
  } else {
    const noun = nounAfter(scan, to + (read.vague && word(scan, to) === 'of' ? 1 : 0), read.value === 1);
    of = noun?.of;
    measures = noun?.span;
  }
  return {
    from: i,
    to,
    value: { type: 'count', amount: read.value, ...(of !== undefined && { of }), ...boundsOf(read) },
    approximate: read.vague,
    ...(measures && { measures }),
    evidence: [of === undefined ? 'a number' : `a number of ‘${of}’`],
  };
}

function readCount(scan: Scan, i: number): Measured | undefined {
  const n = scan.number(i);
  if (!n) return undefined;
  if (n.letter !== undefined && !/^(?:m|k|b|bn)$/.test(n.letter)) return undefined;
  return {
    to: n.to,
    value: n.value,
    bare: n.bare,
    scale: n.scale,
    vague: n.style === 'vague',
    unit: '',
    ...(n.low !== undefined && { low: n.low }),
    ...(n.high !== undefined && { high: n.high }),
  };
}

/** Whether the number word is a number here and not a pronoun, an idiom, or glued to letters. */
function isNumber(scan: Scan, n: Reading): boolean {
  const token = at(scan, n.from);
  const before = at(scan, n.from - 1);
  const next = at(scan, n.to);
  if (next.glued && next.type === 'word') return false;
  if (token.glued && before.type === 'word') return false;
  if (
    token.type === 'digits' &&
    isHyphen(scan, n.from - 1) &&
    at(scan, n.from - 2).type === 'word' &&
    !at(scan, n.from - 2).capital
  )
    return false;
  if (token.type === 'digits') return !(before.glued && before.lower === '.' && token.glued);
  if (n.style === 'fraction') return false;
  if (token.lower === 'many') return n.to > n.from + 1;
  // 'several packages', 'a few': they tell no amount.
  if (/^(?:few|several)$/.test(word(scan, n.to - 1))) return false;
  if (
    token.lower === 'a' &&
    word(scan, n.from + 1) === 'couple' &&
    n.to === n.from + 2 &&
    word(scan, n.from + 2) !== 'of'
  )
    return false;
  if (token.lower === 'couple' && n.to === n.from + 1) return false;
  if (token.lower === 'one' && n.to === n.from + 1) return isOne(scan, n.from);
  if (token.capital && next.capital && next.type === 'word' && before.type === 'word' && before.capital)
    return false;
  if (isHyphen(scan, n.from - 1)) return /^(?:mid|sub|post|pre)$/.test(word(scan, n.from - 2));
  return true;
}

/** 'one' counts before a noun and in 'one of'; elsewhere it is a pronoun. */
function isOne(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  const before = word(scan, i - 1);
  const next = at(scan, i + 1);
  if (
    /^(?:no|every|any|some|each|this|that|which|another|the|other|new|big|good|only|loved|little|last|next|first)$/.test(
      before,
    ) &&
    next.type !== 'word'
  )
    return false;
  if (/^(?:no|every|any|some|this|that|which|another)$/.test(before)) return false;
  if (isHyphen(scan, i - 1) || (isHyphen(scan, i + 1) && /^(?:on|upon|sided|off)$/.test(word(scan, i + 2))))
    return false;
  if (next.lower === 'of') return before !== 'the';
  if (next.lower === 'another' || next.lower === "'") return false;
  if (isHyphen(scan, i + 1)) return true;
  if (
    next.lower.length > 4 &&
    next.lower.endsWith('ed') &&
    at(scan, i + 2).type === 'word' &&
    isStop(word(scan, i + 2))
  )
    return false;
  if (next.type === 'mark' || next.type === 'digits') return false;
  if (token.capital && /[^s]s$/.test(next.lower)) return false;
  if (/^(?:or|and)$/.test(next.lower)) return scan.number(i + 2) !== undefined;
  if (before === 'the')
    return !isStop(next.lower) && !/^(?:least|thing)$/.test(next.lower) && !/ing$/.test(next.lower);
  if (
    /^(?:more|less|such|whose|day|who|that|which|in|is|was|can|could|must|may|might|should|would|will|has|does|as|to|for|on|at|by|with|from|ca|did|had|finds|needs|might|reads|am|are|were|have|knows?|thinks?|feels?|wonders?)$/.test(
      next.lower,
    )
  )
    return next.lower === 'more' || next.lower === 'day' || next.lower === 'such' || next.lower === 'whose';
  return !next.capital || !isStop(next.lower);
}
