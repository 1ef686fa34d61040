import type { Figure, ValueType } from '../../model.ts';
import { type FigureSentence, plainAmount } from './sentence-figures.ts';

/** A change told in full: where it started, where it ended, and by how much. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  readonly by: Figure;
  readonly start: number;
  readonly end: number;
  readonly percent: number;
  /** +1 where the words say it grew, -1 where they say it shrank. */
  readonly direction: 1 | -1;
}

const UP =
  'rose|risen|rise|rises|up|grew|grown|climbed|jumped|increased|increase|gained|surged|soared|advanced|gain';
const DOWN =
  'fell|fallen|fall|falls|down|dropped|drop|declined|decline|decreased|decrease|slid|slipped|sank|tumbled|plunged|shrank|lost|cut';
const WORD = new RegExp(`\\b(?:(${UP})|(${DOWN}))\\b`, 'g');
/** A time beside an amount: 'in 2004', 'the year before'; the figure itself stands as §. */
const WHEN = '(?:(?: (?:in|for|on|during|of|the))* §)?';
/** What the amount is one of; a rate ('$2 a share') is told beside the amount that changed, not for it. */
const NOUN = '(?: (?!an?\\b|per\\b)[a-z]+){0,2}';
const CHANGED =
  '(?:up|down|(?:a|an) )?(?:rise of|increase of|gain of|jump of|growth of|fall of|drop of|decline of|decrease of|cut of|or)?';
const between = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const FROM_BEFORE = /\bfrom $/;
const TO = between(`${NOUN}${WHEN} to (?:a record )?`);
const BACK = between(`${NOUN}${WHEN},? (?:from|compared (?:with|to)|against|versus) `);
const BY = between(`(?:,| or| -+|—|–| \\()? ?${CHANGED} ?(?:about |nearly |some )?`);
const UP_BY = between(
  `${NOUN}${WHEN}(?:,| -+|—|–| \\() ?(?:up|down|(?:a|an) (?:rise|increase|fall|drop|decline|decrease) of) `,
);
const FROM = between(`${WHEN},? (?:from|compared (?:with|to)) `);
const RATE = /^ ?(?:a|an|per|each|every) (?:year|month|week|day|quarter|annum)|^ annually|^ points?/;

/** The orders in which news tells a change, by what stands between the three figures. */
const ORDERS: readonly {
  readonly first: RegExp;
  readonly second: RegExp;
  /** Which of the three figures are start, end and percentage. */
  readonly roles: readonly [from: number, to: number, by: number];
  readonly before?: RegExp;
}[] = [
  // 'rose from X to Y, up Z %'
  { first: TO, second: BY, roles: [0, 1, 2], before: FROM_BEFORE },
  // 'rose Z % to Y from X'
  { first: TO, second: BACK, roles: [2, 1, 0] },
  // 'was Y, up Z % from X'
  { first: UP_BY, second: FROM, roles: [2, 0, 1] },
  // 'rose Z %, from X to Y'
  { first: FROM, second: TO, roles: [1, 2, 0] },
];

const AMOUNTS: ReadonlySet<ValueType> = new Set(['money', 'quantity', 'count', 'percent']);

/** The changes of a sentence that name start, end and percentage. */
export function findChanges(sentence: FigureSentence): Change[] {
  const changes: Change[] = [];
  const { span } = sentence;
  const figures = sentence.figures.filter((figure) => AMOUNTS.has(figure.value.type));
  const text = withoutTimes(sentence);
  const part = (from: number, to: number): string =>
    text.slice(Math.max(0, from - span.start), Math.max(0, to - span.start)).replace(/§+/g, '§');
  for (let i = 0; i + 2 < figures.length; i++) {
    const three = [figures[i]!, figures[i + 1]!, figures[i + 2]!] as const;
    const [a, b, c] = three;
    const before = part(a.span.start - 60, a.span.start);
    const [first, second] = [part(a.span.end, b.span.start), part(b.span.end, c.span.start)];
    const order = ORDERS.find(
      (o) => o.first.test(first) && o.second.test(second) && (o.before?.test(before) ?? true),
    );
    if (!order) continue;
    const [from, to, by] = order.roles.map((k) => three[k]!) as [Figure, Figure, Figure];
    if (RATE.test(part(by.span.end, by.span.end + 16))) continue;
    const change = read([from, to, by], `${before} ${first} ${second}`);
    if (change) changes.push(change);
  }
  return changes;
}

/** The sentence with § all over its dates and times, which stand beside amounts and part none of them. */
function withoutTimes({ figures, span, text }: FigureSentence): string {
  let masked = '';
  let last = 0;
  for (const figure of figures) {
    if (!TIMES.has(figure.value.type)) continue;
    const [start, end] = [figure.span.start - span.start, figure.span.end - span.start];
    masked += text.slice(last, start) + '§'.repeat(end - start);
    last = end;
  }
  return masked + text.slice(last);
}
const TIMES: ReadonlySet<ValueType> = new Set(['date', 'time', 'duration']);

function read([from, to, by]: readonly [Figure, Figure, Figure], words: string): Change | undefined {
  const [first, last, share] = [plainAmount(from), plainAmount(to), plainAmount(by)];
  if (!first || !last || !share || share.unit !== '%' || by.value.type !== 'percent') return undefined;
  if (from.value.type !== to.value.type || !sameUnit(first.unit, last.unit)) return undefined;
  if (first.amount <= 0 || last.amount <= 0) return undefined;
  let up = 0;
  let down = 0;
  for (const match of words.toLowerCase().matchAll(WORD)) match[1] ? up++ : down++;
  if (up > 0 === down > 0) return undefined;
  return {
    from,
    to,
    by,
    start: first.amount,
    end: last.amount,
    percent: share.amount,
    direction: up > 0 ? 1 : -1,
  };
}

/** A count may name its noun at one end only. */
const sameUnit = (a: string, b: string): boolean => a === b || a === '' || b === '';
