import { times } from '../../text/numbers.ts';
import {
  CARDINALS,
  FRACTIONS,
  GLUED_SCALES,
  PRICE_DENOMINATORS,
  SCALES,
  VAGUE_FEW,
  VAGUE_PLURALS,
} from './lexicon/numbers.ts';
import { at, isHyphen, type Reading, type Scan, word } from './scan.ts';

/** The cardinal number that starts at token `i`. Reads forward only, a bounded number of tokens. */
export function readNumber(scan: Scan, i: number): Reading | undefined {
  const token = at(scan, i);
  if (token.type === 'digits') return readDigits(scan, i);
  if (token.type !== 'word') return undefined;
  if (token.lower === 'a' || token.lower === 'an') return readAfterArticle(scan, i);
  if (token.lower === 'half') return readHalf(scan, i, i);
  const part = readPartOfScale(scan, i);
  if (part) return part;
  if (VAGUE_PLURALS.has(token.lower)) return readVague(scan, i, i);
  if (VAGUE_FEW.has(token.lower)) return readFew(scan, i, i);
  if (token.lower === 'dozen') return reading(i, i + 1, 12, 'words');
  if (CARDINALS.has(token.lower)) return readWords(scan, i);
  return undefined;
}

function reading(
  from: number,
  to: number,
  bare: number,
  style: Reading['style'],
  scale = 1,
  rest: { low?: number; high?: number; letter?: string } = {},
): Reading {
  return { from, to, value: times(bare, scale), style, scale, bare, ...rest };
}

/** The scale at token `i`: its factor and the token after it. */
export function readScale(
  scan: Scan,
  i: number,
  glued: boolean,
): { factor: number; to: number; letter?: string } | undefined {
  const dash = isHyphen(scan, i) ? 1 : 0;
  const token = at(scan, i + dash);
  if (token.type !== 'word') return undefined;
  const factor = SCALES.get(token.lower);
  if (factor !== undefined) {
    const next = SCALES.get(word(scan, i + dash + 1));
    const more = next !== undefined && next > factor ? next : 1;
    return { factor: factor * more, to: i + dash + (more > 1 ? 2 : 1) };
  }
  if (!glued || dash || !token.glued) return undefined;
  const letter = GLUED_SCALES.get(token.lower);
  if (at(scan, i + 1).type === 'digits' && at(scan, i + 1).glued) return undefined;
  return letter === undefined ? undefined : { factor: letter, to: i + 1, letter: token.lower };
}

/** '1st', '22nd', '113th'; '7st' is seven stone. */
export const isRankEnding = (digits: string, ending: string): boolean =>
  ending === 'th' ||
  (ending === 'st' && /(?:^|[^1])1$/.test(digits)) ||
  (ending === 'nd' && /(?:^|[^1])2$/.test(digits)) ||
  (ending === 'rd' && /(?:^|[^1])3$/.test(digits));

function readDigits(scan: Scan, i: number): Reading | undefined {
  const token = at(scan, i);
  if (Number.isNaN(token.value)) return undefined;
  let bare = token.value;
  let to = i + 1;
  if (isRankEnding(token.lower, word(scan, to)) && at(scan, to).glued) return undefined;
  const decimal = readDecimalComma(scan, i);
  if (decimal) return decimal;
  const fraction = readFraction(scan, i);
  if (fraction) {
    bare = fraction.value;
    to = fraction.to;
  } else {
    // Thin or no-break spaces as thousands separators: '1 200 000'.
    while (token.value < 1000 && isSpacedGroup(scan, to)) {
      bare = bare * 1000 + at(scan, to).value;
      to++;
    }
    if (
      at(scan, to).type === 'digits' &&
      at(scan, to).glued &&
      at(scan, to).value < 1 &&
      at(scan, to).lower.length === 1
    ) {
      bare += at(scan, to).value;
      to++;
    } else {
      const mixed =
        at(scan, to).type === 'digits' && !at(scan, to).glued ? to : isHyphen(scan, to) ? to + 1 : -1;
      const part = mixed > 0 && Number.isInteger(bare) ? readFraction(scan, mixed) : undefined;
      if (part && part.value < 1) {
        bare += part.value;
        to = part.to;
      } else {
        const half = readAndAHalf(scan, to);
        if (half) {
          bare += 0.5;
          to = half;
        }
      }
    }
  }
  const scale = readScale(scan, to, true);
  if (!scale) return reading(i, to, bare, fraction ? 'fraction' : 'digits');
  return reading(i, scale.to, bare, 'digits', scale.factor, scale.letter ? { letter: scale.letter } : {});
}

/** '21,6%', '2,25 billion': a decimal comma, only where a percent sign or a scale shows that it is one. */
function readDecimalComma(scan: Scan, i: number): Reading | undefined {
  const [whole, comma, part] = [at(scan, i), at(scan, i + 1), at(scan, i + 2)];
  if (
    comma.lower !== ',' ||
    !comma.glued ||
    !part.glued ||
    !/^\d{1,2}$/.test(part.lower) ||
    !/^\d{1,3}$/.test(whole.lower)
  )
    return undefined;
  const bare = Number(`${whole.lower}.${part.lower}`);
  const scale = readScale(scan, i + 3, false);
  if (scale) return reading(i, scale.to, bare, 'digits', scale.factor);
  return word(scan, i + 3) === '%' && at(scan, i + 3).glued ? reading(i, i + 3, bare, 'digits') : undefined;
}

/** '7/8', '23/32': digits over a denominator that prices and lengths are written with; '½'. */
function readFraction(scan: Scan, i: number): { value: number; to: number } | undefined {
  const top = at(scan, i);
  if (top.type !== 'digits') return undefined;
  if (top.value < 1 && top.lower.length === 1 && top.value > 0) return { value: top.value, to: i + 1 };
  const bottom = at(scan, i + 2);
  if (word(scan, i + 1) !== '/' || !at(scan, i + 1).glued || !bottom.glued || bottom.type !== 'digits')
    return undefined;
  if (!Number.isInteger(top.value) || !PRICE_DENOMINATORS.has(bottom.value)) return undefined;
  if (top.value >= bottom.value) return undefined;
  if (word(scan, i + 3) === '/' && at(scan, i + 3).glued) return undefined;
  return { value: top.value / bottom.value, to: i + 3 };
}

function isSpacedGroup(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  if (token.type !== 'digits' || token.glued || token.lower.length !== 3) return false;
  const gap = scan.text.slice(at(scan, i - 1).end, token.start);
  return gap.length === 1 && scan.isThinSpace(token.start - 1);
}

/** 'and a half' after a number: the token after it. */
function readAndAHalf(scan: Scan, i: number): number | undefined {
  const dash = isHyphen(scan, i);
  const k = dash ? i + 1 : i;
  if (word(scan, k) !== 'and') return undefined;
  const step = dash ? 2 : 1;
  if (word(scan, k + step) !== 'a' || word(scan, k + 2 * step) !== 'half') return undefined;
  return k + 2 * step + 1;
}

/** 'quarter million', 'three quarters of a billion'. */
function readPartOfScale(scan: Scan, i: number): Reading | undefined {
  const top = CARDINALS.get(word(scan, i));
  const k = top === undefined ? i : isHyphen(scan, i + 1) ? i + 2 : i + 1;
  const bottom = /^(?:quarters?|thirds?)$/.test(word(scan, k)) ? FRACTIONS.get(word(scan, k)) : undefined;
  if (bottom === undefined) return undefined;
  const of = word(scan, k + 1) === 'of' && word(scan, k + 2) === 'a' ? 2 : 0;
  const scale = SCALES.get(word(scan, k + 1 + of));
  if (scale === undefined || scale < 1e6) return undefined;
  return reading(i, k + 2 + of, (top ?? 1) / bottom, 'words', scale);
}

function readAfterArticle(scan: Scan, i: number): Reading | undefined {
  const next = word(scan, i + 1);
  if (next === 'half') return readHalf(scan, i, i + 1);
  if (next === 'dozen') return reading(i, i + 2, 12, 'words');
  if (next === 'few' || next === 'couple') return readFew(scan, i, i + 1);
  if (
    next === 'hundred' ||
    next === 'thousand' ||
    next === 'million' ||
    next === 'billion' ||
    next === 'trillion'
  ) {
    const words = readWords(scan, i + 1, 1);
    return words && { ...words, from: i };
  }
  if (next === 'quarter' && SCALES.has(word(scan, i + (word(scan, i + 2) === 'of' ? 4 : 2)))) {
    const at2 = word(scan, i + 2) === 'of' ? i + 4 : i + 2;
    return reading(i, at2 + 1, 0.25, 'words', SCALES.get(word(scan, at2)) ?? 1);
  }
  return undefined;
}

/** 'half', 'half a million', 'half a dozen', 'half-million'. */
function readHalf(scan: Scan, from: number, i: number): Reading | undefined {
  let k = i + 1;
  if (isHyphen(scan, k)) k++;
  if (word(scan, k) === 'a') k++;
  const scale = readScale(scan, k, false);
  if (scale) return reading(from, scale.to, 0.5, 'words', scale.factor);
  if (word(scan, k) === 'dozen') return reading(from, k + 1, 6, 'words');
  return reading(from, i + 1, 0.5, 'fraction');
}

/** 'dozens', 'tens of thousands', 'hundreds of millions': one power of ten wide. */
function readVague(scan: Scan, from: number, i: number): Reading | undefined {
  const first = VAGUE_PLURALS.get(word(scan, i))!;
  const second = word(scan, i + 1) === 'of' ? VAGUE_PLURALS.get(word(scan, i + 2)) : undefined;
  if (second !== undefined && second >= 1000 && second > first)
    return vague(from, i + 3, first * second, 10 * first * second);
  if (word(scan, i) === 'scores' || word(scan, i) === 'tens') {
    if (word(scan, i + 1) !== 'of' || /^(?:[\d.]+|the|his|her|their)$/.test(word(scan, i + 2)))
      return undefined;
  }
  return vague(from, i + 1, first, first === 12 ? 99 : first === 20 ? 99 : 10 * first);
}

const vague = (from: number, to: number, low: number, high: number): Reading => ({
  ...reading(from, to, (low + high) / 2, 'vague'),
  low,
  high,
});

/** 'few', 'several hundred', 'a couple of thousand'. */
function readFew(scan: Scan, from: number, i: number): Reading | undefined {
  const [low, high] = VAGUE_FEW.get(word(scan, i))!;
  const of = word(scan, i) === 'couple' && word(scan, i + 1) === 'of' ? 1 : 0;
  const tens = VAGUE_PLURALS.has(word(scan, i + 1)) ? readVague(scan, from, i + 1) : undefined;
  if (tens) return vague(from, tens.to, tens.low! * low, tens.low! * high);
  const scale =
    word(scan, i + of + 1) === 'dozen' ? { factor: 12, to: i + of + 2 } : readScale(scan, i + of + 1, false);
  if (scale) return vague(from, scale.to, low * scale.factor, high * scale.factor);
  return vague(from, i + of + 1, low, high);
}

/** 'twenty-eight thousand six hundred forty-two', 'two and a half million', 'one point five'. */
function readWords(scan: Scan, i: number, first?: number): Reading | undefined {
  let total = 0;
  let group = first ?? 0;
  let scale = 1;
  let k = i;
  let to = i;
  let last: 'none' | 'small' | 'tens' | 'hundred' | 'scale' = first === undefined ? 'none' : 'small';
  for (let step = 0; step < 24; step++) {
    const w = word(scan, k);
    const small = at(scan, k).type === 'word' ? CARDINALS.get(w) : undefined;
    if (small !== undefined) {
      if (last === 'small' || (last === 'tens' && (small === 0 || small > 9))) break;
      group += small;
      last = small >= 20 ? 'tens' : 'small';
    } else if (w === 'hundred' && group > 0 && group < 100 && last !== 'none') {
      group *= 100;
      last = 'hundred';
    } else if (SCALES.has(w) && w !== 'hundred' && last !== 'none' && (group > 0 || last === 'scale')) {
      const factor = SCALES.get(w)!;
      if (last === 'scale' && factor < scale) break;
      if (last === 'scale') total *= factor;
      else total += times(group, factor);
      scale = Math.max(scale, factor);
      group = 0;
      last = 'scale';
    } else if (w === 'dozen' && last === 'small' && total === 0) {
      return reading(i, k + 1, group * 12, 'words');
    } else break;
    k++;
    to = k;
    if (isHyphen(scan, k) && (CARDINALS.has(word(scan, k + 1)) || SCALES.has(word(scan, k + 1)))) k++;
    else if (
      word(scan, k) === 'and' &&
      (last === 'hundred' || last === 'scale') &&
      CARDINALS.has(word(scan, k + 1)) &&
      !at(scan, k + 1).capital
    )
      k++;
  }
  if (to === i) return undefined;
  const half = readAndAHalf(scan, to);
  if (half && last !== 'scale') {
    const after = readScale(scan, half, false);
    return reading(i, after?.to ?? half, group + 0.5, 'words', after?.factor ?? 1);
  }
  if (word(scan, to) === 'point' && CARDINALS.has(word(scan, to + 1))) {
    const decimals = CARDINALS.get(word(scan, to + 1))!;
    if (decimals < 10) {
      const after = readScale(scan, to + 2, false);
      return reading(i, after?.to ?? to + 2, group + decimals / 10, 'words', after?.factor ?? 1);
    }
  }
  const value = total + group;
  return reading(i, to, value / scale, 'words', scale);
}
