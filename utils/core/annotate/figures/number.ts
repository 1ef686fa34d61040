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
import { at, isDash, isHyphen, type Reading, type Scan, word } from './scan.ts';

/** The cardinal number that starts at token `i`. Reads forward only, a bounded number of tokens. */
export function readNumber(scan: Scan, i: number): Reading | undefined {
  if (at(scan, i).type === 'mark') return undefined;
  return part(scan, i) ?? afterArticle(scan, i) ?? vague(scan, i, i) ?? few(scan, i, i) ?? counted(scan, i);
}

/** Words a number may begin with, besides digits. */
export const NUMBER_WORDS: readonly string[] = [
  ...CARDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_FEW.keys(),
  'a',
  'an',
  'half',
  'quarter',
  'dozen',
  'hundred',
];

type Extra = Partial<Pick<Reading, 'low' | 'high' | 'letter'>>;

const reading = (
  from: number,
  to: number,
  bare: number,
  style: Reading['style'],
  scale = 1,
  extra: Extra = {},
): Reading => ({ from, to, value: scale === 1 ? bare : times(bare, scale), style, scale, bare, ...extra });

interface Scale {
  readonly factor: number;
  readonly to: number;
  readonly letter?: string;
}

/** The scale at token `i`, also after a hyphen, also two of them ('thousand million'). */
export function readScale(scan: Scan, i: number, afterDigits: boolean): Scale | undefined {
  // '105 - million': some pages set spaces around their hyphens.
  const spaced = afterDigits && at(scan, i).lower === '-' && /^[mbt]r?illion$/.test(word(scan, i + 1));
  const k = spaced || isHyphen(scan, i) ? i + 1 : i;
  const token = at(scan, k);
  if (token.type !== 'word') return undefined;
  if (/^dozens?$/.test(token.lower)) return { factor: 12, to: k + 1 };
  const factor = SCALES.get(token.lower);
  if (factor !== undefined) {
    const more = SCALES.get(word(scan, k + 1));
    // 'thousand million', 'lakh crore'; no '$4.5bn trillion'
    return more !== undefined && more > factor && factor < 1e6
      ? { factor: factor * more, to: k + 2 }
      : { factor, to: k + 1 };
  }
  const letter = GLUED_SCALES.get(token.lower);
  if (!afterDigits || k > i || !token.glued || letter === undefined) return undefined;
  const next = at(scan, k + 1);
  if (next.glued && next.type === 'digits') return undefined;
  return { factor: letter, to: k + 1, letter: token.lower };
}

interface Group {
  readonly value: number;
  readonly to: number;
  readonly fraction?: boolean;
}

/** 'twenty-eight thousand six hundred forty-two', '4 thousand 3 hundred', 'two and a half million', 'one point five'. */
function counted(scan: Scan, from: number, head = group(scan, from)): Reading | undefined {
  if (!head) return undefined;
  const digits = at(scan, from).type === 'digits';
  let last = head;
  let sum = 0;
  let largest = 1;
  let letter: string | undefined;
  for (let step = 0; step < 8; step++) {
    const scale = readScale(scan, last.to, digits);
    sum += times(last.value, scale?.factor ?? 1);
    if (!scale) break;
    largest = Math.max(largest, scale.factor);
    letter = scale.letter;
    last = { value: 0, to: scale.to };
    const next = smaller(scan, scale, digits);
    if (!next) break;
    last = next;
  }
  const { to } = last;
  if (largest === 1 || last.value === 0) {
    const more = decimals(scan, to) ?? andPart(scan, to);
    if (more) {
      const scale = readScale(scan, more.to, false);
      const value = largest === 1 ? sum + more.value : sum + times(more.value, scale ? 1 : largest);
      if (scale && largest > 1)
        return reading(from, scale.to, (sum + more.value * scale.factor) / largest, 'words', largest);
      return reading(
        from,
        scale?.to ?? more.to,
        largest === 1 ? value : value / largest,
        'words',
        scale?.factor ?? largest,
      );
    }
  }
  const style = !digits ? 'words' : head.fraction && largest === 1 ? 'fraction' : 'digits';
  return reading(from, to, sum / largest, style, largest, letter === undefined ? {} : { letter });
}

/** What goes on after a scale: words below it, digits only where a smaller scale follows them. */
function smaller(scan: Scan, { to, factor, letter }: Scale, digits: boolean): Group | undefined {
  if (letter !== undefined || factor === 12) return undefined;
  const and = word(scan, to) === 'and';
  const k = and || isHyphen(scan, to) ? to + 1 : to;
  const token = at(scan, k);
  const next = and && token.capital ? undefined : group(scan, k);
  if (!next || next.value <= 0 || next.value >= factor || next.fraction || fractionAt(scan, k))
    return undefined;
  const below = readScale(scan, next.to, false);
  if (below && below.factor >= factor) return undefined;
  // '$2.6 million one way'
  if (digits && next.value < 10 && !and && !below) return undefined;
  return token.type !== 'digits' || next.to > k + 1 || below ? next : undefined;
}

/** A number below a thousand in words, or any in digits; 'hundred' multiplies both. */
function group(scan: Scan, i: number): Group | undefined {
  const head = at(scan, i).type === 'digits' ? figures(scan, i) : small(scan, i);
  return head && (hundreds(scan, head) ?? head);
}

/** What a head below a hundred counts with 'hundred' after it: 'six hundred', 'a hundred and five'. */
function hundreds(scan: Scan, head: Group): Group | undefined {
  const h = isHyphen(scan, head.to) ? head.to + 1 : head.to;
  if (word(scan, h) !== 'hundred' || head.value <= 0 || head.value >= 100) return undefined;
  const and = word(scan, h + 1) === 'and';
  const k = h + 1 + (and || isHyphen(scan, h + 1) ? 1 : 0);
  const digits = at(scan, head.to - 1).type === 'digits';
  const rest = at(scan, k).type === 'digits' && and && digits ? figures(scan, k) : small(scan, k);
  return rest &&
    rest.value < 100 &&
    word(scan, rest.to) !== 'hundred' &&
    !(and && at(scan, k).capital) &&
    !fractionAt(scan, k)
    ? { value: head.value * 100 + rest.value, to: rest.to }
    : { value: head.value * 100, to: h + 1 };
}

/** 'six', 'forty-two'. */
function small(scan: Scan, i: number): Group | undefined {
  const value = at(scan, i).type === 'word' ? CARDINALS.get(word(scan, i)) : undefined;
  if (value === undefined) return word(scan, i) === 'dozen' ? { value: 12, to: i + 1 } : undefined;
  const k = isHyphen(scan, i + 1) ? i + 2 : i + 1;
  const ones = value >= 20 ? CARDINALS.get(word(scan, k)) : undefined;
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: value + ones, to: k + 1 }
    : { value, to: i + 1 };
}

/** '1st', '22nd', '113th'; '7st' is seven stone. */
export const isRankEnding = (digits: string, ending: string): boolean =>
  ending === 'th' ||
  RANK_ENDINGS.some(([last, own]) => ending === own && new RegExp(`(?:^|[^1])${last}$`).test(digits));
const RANK_ENDINGS = [
  ['1', 'st'],
  ['2', 'nd'],
  ['3', 'rd'],
] as const;

/** Digits with what may belong to them: '7/8', '13 7/8', '3½', '1 200 000', '2,25' before a scale, '1.3×10^6'. */
function figures(scan: Scan, i: number): Group | undefined {
  const token = at(scan, i);
  if (Number.isNaN(token.value)) return undefined;
  const next = at(scan, i + 1);
  if (next.glued && isRankEnding(token.lower, next.lower)) return undefined;
  const fraction = slashed(scan, i);
  if (fraction) return { ...fraction, fraction: true };
  const found = decimalComma(scan, i) ?? power(scan, i) ?? spaced(scan, i);
  if (found) return found;
  const { value } = token;
  const to = i + 1;
  if (Number.isInteger(value)) {
    const k = isHyphen(scan, to) ? to + 1 : to;
    const mixed = slashed(scan, k);
    if (mixed && (k > to || !at(scan, k).glued || at(scan, k).value < 1))
      return { value: value + mixed.value, to: mixed.to };
  }
  return { value, to };
}

/** '7/8', '23/32': digits over a denominator that prices and lengths are written with; '½'. */
function slashed(scan: Scan, i: number): Group | undefined {
  const [top, slash, bottom, after] = [at(scan, i), at(scan, i + 1), at(scan, i + 2), at(scan, i + 3)];
  if (top.type !== 'digits') return undefined;
  if (top.value < 1 && top.lower.length === 1 && top.value > 0) return { value: top.value, to: i + 1 };
  if (slash.lower !== '/' || !slash.glued || !bottom.glued) return undefined;
  if (!PRICE_DENOMINATORS.has(bottom.value) && !(after.lower === 'of' && bottom.value < 100))
    return undefined;
  if (!Number.isInteger(top.value) || top.value >= bottom.value || (after.lower === '/' && after.glued))
    return undefined;
  return { value: top.value / bottom.value, to: i + 3 };
}

/** '21,6%', '2,25 billion': a decimal comma, only where a percent sign or a scale shows that it is one. */
function decimalComma(scan: Scan, i: number): Group | undefined {
  const [whole, comma, rest] = [at(scan, i), at(scan, i + 1), at(scan, i + 2)];
  if (comma.lower !== ',' || !comma.glued || !rest.glued || !/^\d{1,2}$/.test(rest.lower)) return undefined;
  if (!/^\d{1,3}$/.test(whole.lower)) return undefined;
  if (!readScale(scan, i + 3, false) && !(word(scan, i + 3) === '%' && at(scan, i + 3).glued))
    return undefined;
  return { value: Number(`${whole.lower}.${rest.lower}`), to: i + 3 };
}

/** '1.3×10^6', '2 x 10-8'. */
function power(scan: Scan, i: number): Group | undefined {
  if (!/^[x×]$/.test(word(scan, i + 1)) || !/^10\d?$/.test(word(scan, i + 2))) return undefined;
  let k = i + 3;
  if (word(scan, k) === '^') k++;
  const minus = isDash(at(scan, k)) && at(scan, k).glued;
  if (minus) k++;
  const exponent = at(scan, k);
  if (k === i + 3 || !exponent.glued || !/^\d\d?$/.test(exponent.lower)) return undefined;
  return { value: Number(`${at(scan, i).value}e${minus ? '-' : ''}${exponent.lower}`), to: k + 1 };
}

/** '1 200 000', '12 500 people': thousands set apart by thin spaces, or by plain ones where nothing else can be meant. */
function spaced(scan: Scan, i: number): Group | undefined {
  SPACED.lastIndex = at(scan, i).start;
  const found = SPACED.exec(scan.text)?.[0];
  if (!found || at(scan, i - 1).type === 'digits') return undefined;
  const groups = found.split(' ');
  const to = i + groups.length;
  const thin = scan.isThinSpace(at(scan, i).end);
  const lone =
    groups.length === 2 &&
    (at(scan, to).type !== 'word' || at(scan, to).glued || (at(scan, i - 1).capital && i > 1));
  return thin || !lone ? { value: Number(groups.join('')), to } : undefined;
}
const SPACED = /[1-9]\d{0,2}(?: \d{3})+(?![\d-]|[,.:/]\d| \d)/y;

/** ' point five', ' point nought three'. */
function decimals(scan: Scan, i: number): Group | undefined {
  if (word(scan, i) !== 'point') return undefined;
  let digits = '';
  let k = i + 1;
  for (let ones = small(scan, k); ones && digits.length < 8; ones = small(scan, k)) {
    digits += ones.value;
    k = ones.to;
    if (ones.value > 9) break;
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), to: k };
}

/** ' and a half', '-and-a-half', ' and three quarters' after a number. */
function andPart(scan: Scan, i: number): Group | undefined {
  const dash = isHyphen(scan, i);
  const k = dash ? i + 1 : i;
  if (word(scan, k) !== 'and') return undefined;
  if (dash)
    return word(scan, k + 2) === 'a' && word(scan, k + 4) === 'half' ? { value: 0.5, to: k + 5 } : undefined;
  return word(scan, k + 1) === 'half' ? { value: 0.5, to: k + 2 } : fractionAt(scan, k + 1);
}

/** 'two-thirds', 'a third', 'three quarters', 'one-half' at token `i`. */
export function fractionAt(scan: Scan, i: number): Group | undefined {
  const first = at(scan, i);
  const article = first.lower === 'a' || first.lower === 'an';
  const top = article ? 1 : first.type === 'digits' ? first.value : CARDINALS.get(first.lower);
  if (top === undefined || top < 1 || top > 99 || !Number.isInteger(top)) return undefined;
  const k = isHyphen(scan, i + 1) ? i + 2 : i + 1;
  const w = word(scan, k);
  const bottom = FRACTIONS.get(w);
  const plural = w.endsWith('s');
  if (bottom === undefined || plural !== top > 1 || (first.type === 'digits' && !plural)) return undefined;
  // 'one fifth-grader', 'two quarter-finals'
  if (isHyphen(scan, k + 1) && !plural) return undefined;
  return { value: top / bottom, to: k + 1 };
}

/** 'half a million', 'quarter million', 'three quarters of a billion', 'half a dozen'; 'a third' as it is. */
function part(scan: Scan, i: number): Reading | undefined {
  const w = word(scan, i);
  const bare = w === 'half' ? 0.5 : w === 'quarter' ? 0.25 : undefined;
  const found = bare === undefined ? fractionAt(scan, i) : { value: bare, to: i + 1 };
  if (!found) return undefined;
  let k = found.to;
  if (word(scan, k) === 'of') k++;
  if (word(scan, k) === 'a' || isHyphen(scan, k)) k++;
  const scale = readScale(scan, k, false);
  if (scale && (scale.factor === 12 || scale.factor >= 1e3))
    return reading(i, scale.to, found.value, 'words', scale.factor);
  return w === 'quarter' ? undefined : reading(i, found.to, found.value, 'fraction');
}

/** 'a dozen', 'a hundred and five', 'a few', 'a couple of hundred'; 'hundred thousand'. */
function afterArticle(scan: Scan, i: number): Reading | undefined {
  const article = word(scan, i) === 'a' || word(scan, i) === 'an';
  const k = article ? i + 1 : i;
  if (article) {
    const some = few(scan, i, k);
    if (some) return word(scan, k) === 'many' || word(scan, k) === 'several' ? undefined : some;
  } else if (word(scan, i) !== 'hundred' || !SCALES.has(word(scan, i + 1))) return undefined;
  const w = word(scan, k);
  if (!SCALES.has(w) && w !== 'dozen') return undefined;
  const one = { value: 1, to: k };
  return counted(scan, i, hundreds(scan, one) ?? one);
}

/** 'dozens', 'tens of thousands', 'hundreds of millions': one power of ten wide. */
function vague(scan: Scan, from: number, i: number): Reading | undefined {
  const first = VAGUE_PLURALS.get(word(scan, i));
  if (first === undefined) return undefined;
  const of = word(scan, i + 1) === 'of';
  const second = of ? (VAGUE_PLURALS.get(word(scan, i + 2)) ?? SCALES.get(word(scan, i + 2))) : undefined;
  if (second !== undefined && second >= 1000 && second > first)
    return open(from, i + 3, first * second, 10 * first * second);
  if (first === 10 || first === 20)
    if (!of || at(scan, i + 2).type !== 'word' || /^(?:the|his|her|their)$/.test(word(scan, i + 2)))
      return undefined;
  return open(from, i + 1, first, first < 100 ? 99 : 10 * first);
}

const open = (from: number, to: number, low: number, high: number): Reading =>
  reading(from, to, (low + high) / 2, 'vague', 1, low < high ? { low, high } : {});

/** 'few', 'several hundred', 'a couple of thousand', 'many thousands'. */
function few(scan: Scan, from: number, i: number): Reading | undefined {
  const bounds = VAGUE_FEW.get(word(scan, i));
  if (!bounds) return undefined;
  const [low, high] = bounds;
  const k = word(scan, i) === 'couple' && word(scan, i + 1) === 'of' ? i + 2 : i + 1;
  const tens = vague(scan, from, i + 1);
  if (tens) return open(from, tens.to, tens.low! * low, tens.low! * high);
  const scale = readScale(scan, k, false);
  if (scale) return open(from, scale.to, low * scale.factor, high * scale.factor);
  return open(from, k, low, high);
}
