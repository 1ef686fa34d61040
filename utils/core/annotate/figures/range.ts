import { times } from '../../text/numbers.ts';
import { type Measured, measured } from './amount.ts';
import { formsOf } from './inflect.ts';
import { isStop } from './noun.ts';
import { at, isDash, isHyphen, type Reading, type Scan, word } from './scan.ts';

export interface Ranged extends Measured {
  readonly range: boolean;
}

const CHANGE = new Set([
  ...formsOf(
    `rise fall gain lose add climb drop slide slip jump soar surge plunge tumble increase decrease decline grow raise lower
    reduce boost slow accelerate quicken`,
  ),
  ...`rose risen fell fallen up down lost slid grew grown shrank shrunk sank swelled widened narrowed advanced eased edged rallied
  cut higher expanded improved skyrocketed ballooned doubled tripled slashed moved went changed swung slumped retreated firmed
  inched crept extended hiked trimmed shifted upgraded`.split(/\s+/),
]);

const SPREAD = /^(?:rang|var[iy]|anywhere|between|span)/;

/** Whether a word of change stands within `reach` tokens before token `i`, in the same clause and before no 'ranging'. */
export function changesBefore(scan: Scan, i: number, reach: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const w = word(scan, k);
    if (w === '.' || w === ';' || w === ':' || SPREAD.test(w)) return false;
    // 'make up 20 to 25 percent': it says what share they are.
    if (w === 'up' && /^ma(?:ke|kes|de|king)$/.test(word(scan, k - 1))) return false;
    if (w !== 'from' && CHANGE.has(w)) return true;
  }
  return false;
}

/**
 * The token after the words that join two ends of a range, where tokens [i, to) hold the first: 'to', a dash, 'and' after
 * 'between'. 'from 3 to 5' after a verb of change tells of two amounts, not of a range.
 */
export function afterConnector(scan: Scan, i: number, to: number): number | undefined {
  const joint = at(scan, to);
  if (isHyphen(scan, to) && word(scan, to + 1) === 'to' && isHyphen(scan, to + 2)) return to + 3;
  // '8- to 16-metre'
  if (isDash(joint) && joint.glued && word(scan, to + 1) === 'to') return to + 2;
  if (isDash(joint)) {
    if (joint.glued !== at(scan, to + 1).glued && joint.lower !== '–') return undefined;
    if (word(scan, to + 1) === '-') return undefined;
    return to + 1;
  }
  // 'from 5 up to 10'
  if (joint.lower === 'up' && word(scan, to + 1) === 'to' && word(scan, i - 1) === 'from')
    return changesBefore(scan, i - 1, 12) ? undefined : to + 2;
  if (joint.lower !== 'to' && joint.lower !== 'and') return undefined;
  let before = i - 1;
  while (before > i - 4 && HEDGES.has(word(scan, before))) before--;
  if (joint.lower === 'and') return word(scan, before) === 'between' ? to + 1 : undefined;
  // 'up 6 %, or 12 pence, to 93': told again, then the level
  const reach = word(scan, before) === 'from' ? 12 : word(scan, before) === 'or' ? 9 : 3;
  const changes = changesBefore(scan, reach === 12 ? before : i, reach);
  return changes ? undefined : to + 1;
}
const HEDGES = new Set('about around some roughly nearly approximately up to'.split(' '));

/**
 * One amount or a range of two that starts at token `i`. `read` reads an amount with its unit; an end without unit takes
 * the other's, and its scale where that keeps the ends in order ('$10-15 billion', but '$200 to $4 million').
 */
export function readRange(
  scan: Scan,
  i: number,
  read: (k: number) => Measured | undefined,
  or = false,
): Ranged | undefined {
  const first = read(i);
  if (first) {
    const next = afterConnector(scan, i, first.to);
    const second = next === undefined ? undefined : read(next);
    // 'from $24 to $23', '43%-41%': what goes down is no range.
    const down = second && second.value < first.value && !carries(first, second);
    if (second && !down && second.unit === first.unit) return join(first, second);
    const open = next !== undefined && !second && isHyphen(scan, first.to) ? scan.number(next) : undefined;
    if (open && open.style === 'digits' && first.prefix)
      return join(first, measured(open, open.to, first.unit));
    const scaled = next === undefined || second || !first.prefix ? undefined : scan.number(next);
    if (scaled && isCarried(scan, first, scaled)) return join(first, measured(scaled, scaled.to, first.unit));
    return { ...first, range: false };
  }
  const bare = scan.number(i);
  if (!bare || bare.style === 'vague') return undefined;
  const next = afterConnector(scan, i, bare.to) ?? (or ? afterOr(scan, bare) : undefined);
  if (next === undefined) return changeFrom(scan, bare, read);
  const second = read(next);
  // 'from 5% in 2004 to 4%': a year
  if (/^(?:19|20)\d\d$/.test(word(scan, i)) && second && second.value < 1000) return undefined;
  // 'slow from 4.8 to 4.7 percent': what goes down is no range.
  if (second && second.scale === bare.scale && second.value < bare.value && word(scan, i - 1) === 'from')
    return changeFrom(scan, bare, read);
  // 'up by a third to $149 billion': a sum with its sign would have its sign at the start as well.
  return second && !second.vague && !second.prefix
    ? join(measured(bare, bare.to, second.unit), second)
    : undefined;
}

/** 'fell from 4.8 to 4.7 percent', 'rose from 3 to 5-6 million euros': the start shares unit and scale with the end. */
function changeFrom(
  scan: Scan,
  start: Reading,
  read: (k: number) => Measured | undefined,
): Ranged | undefined {
  if (word(scan, start.from - 1) !== 'from' || word(scan, start.to) !== 'to') return undefined;
  const end = readRange(scan, start.to + 1, read);
  if (!end || end.vague) return undefined;
  const scale = start.scale === 1 && end.scale > 1 && start.bare < 1000 ? end.scale : 1;
  return {
    ...measured(start, start.to, end.unit),
    value: times(start.value, scale),
    scale: start.scale * scale,
    range: false,
  };
}

/** 'three or four years': neighbours only. */
function afterOr(scan: Scan, first: Reading): number | undefined {
  if (word(scan, first.to) !== 'or') return undefined;
  const second = scan.number(first.to + 1);
  return second &&
    second.scale === 1 &&
    first.scale === 1 &&
    second.value - first.value > 0 &&
    second.value - first.value <= 2
    ? first.to + 1
    : undefined;
}

/** 'eight or nine euros', 'two or three million dollars': the value of the bare number, if it is a choice beside `other`. */
export function eitherOf(number: Reading, other: Measured): number | undefined {
  const near = other.bare > number.bare && (other.bare - number.bare <= 2 || other.bare <= 2 * number.bare);
  if (number.style === 'vague' || number.scale > 1 || other.low !== undefined || !near) return undefined;
  return times(number.value, other.scale);
}

/** 'between $300 and 400 billion': the second number has the scale of both and counts nothing of its own. */
const isCarried = (scan: Scan, first: Measured, second: Reading): boolean =>
  first.scale === 1 &&
  second.scale >= 1e6 &&
  second.letter === undefined &&
  first.bare < second.bare &&
  (at(scan, second.to).type !== 'word' || isStop(word(scan, second.to)));

/** Whether the scale of the second end is the first one's too: '10-15 billion'. */
const carries = (first: Measured, second: Measured): boolean =>
  first.scale === 1 && second.scale > 1 && first.bare <= second.bare;

function join(first: Measured, second: Measured): Ranged {
  const carried = carries(first, second) ? second.scale : 1;
  const low = first.low ?? times(first.value, carried);
  const high = second.high ?? second.value;
  return { ...second, value: (low + high) / 2, low, high, range: true };
}
