import type { Figure } from '../../model.ts';
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
/** What may stand between the three figures: nothing that starts another thought. */
const FROM_TO = /\bfrom $/;
const TO = /^(?: [a-z]+)? to $/;
const BACK = /^(?: [a-z]+)? from $/;
const BY =
  /^(?:,| or| -+|—|–| \()? ?(?:(?:a|an) )?(?:up|down|rise of|increase of|gain of|jump of|fall of|drop of|decline of|decrease of|cut of|or)? ?(?:about |nearly |some )?$/;
const RATE = /^ ?(?:a|an|per|each|every) (?:year|month|week|day|quarter|annum)|^ annually|^ points?/;

/** The changes of a sentence that name start, end and percentage: 'rose from X to Y, up Z %', 'fell Z % to Y from X'. */
export function findChanges(sentence: FigureSentence): Change[] {
  const changes: Change[] = [];
  const { figures, span, text } = sentence;
  const between = (a: Figure, b: Figure): string =>
    text.slice(a.span.end - span.start, b.span.start - span.start);
  for (let i = 0; i + 2 < figures.length; i++) {
    const [a, b, c] = [figures[i]!, figures[i + 1]!, figures[i + 2]!];
    const before = text.slice(Math.max(0, a.span.start - span.start - 60), a.span.start - span.start);
    const after = text.slice(c.span.end - span.start, c.span.end - span.start + 16);
    let order: readonly [from: Figure, to: Figure, by: Figure] | undefined;
    if (FROM_TO.test(before) && TO.test(between(a, b)) && BY.test(between(b, c)) && !RATE.test(after))
      order = [a, b, c];
    else if (TO.test(between(a, b)) && BACK.test(between(b, c))) order = [c, b, a];
    if (!order) continue;
    const change = read(order, `${before} ${between(b, c)}`);
    if (change) changes.push(change);
  }
  return changes;
}

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
