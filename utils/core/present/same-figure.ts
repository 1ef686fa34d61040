import type { Figure, Value } from '../model.ts';
import { sliceOf } from '../text/spans.ts';
import type { Lookup } from './lookup.ts';

/** Two figures with one key state the same quantity, however they are written. */
export function keyOf(value: Value): string {
  switch (value.type) {
    case 'money':
    case 'percent':
    case 'quantity':
    case 'count':
      return `${kindOf(value)} ${ends(value)}`;
    case 'ratio':
    case 'age':
      return `${value.type} ${value.amount}`;
    case 'score':
      return `score ${value.low} ${value.high}`;
    case 'ordinal':
      return `ordinal ${value.rank} ${value.of ?? ''}`;
    case 'date':
    case 'time':
      return `${value.type} ${value.iso} ${value.from ?? ''} ${value.to ?? ''}`;
    case 'set':
    case 'duration':
      return `${value.type} ${value.iso}`;
  }
}

type Amount = Extract<Value, { readonly type: 'money' | 'percent' | 'quantity' | 'count' }>;

/** What an amount is an amount of: its currency, unit or noun. */
function kindOf(value: Amount): string {
  switch (value.type) {
    case 'money':
      return `money ${value.currency}`;
    case 'percent':
      return value.points ? 'points' : 'percent';
    case 'quantity':
      return `quantity ${value.unit}`;
    case 'count':
      return `count ${value.of ?? ''}`;
  }
}

const isAmount = (value: Value): value is Amount =>
  value.type === 'money' || value.type === 'percent' || value.type === 'quantity' || value.type === 'count';

const ends = (v: { amount: number; low?: number; high?: number }) =>
  v.low === undefined && v.high === undefined ? `${v.amount}` : `${v.low} ${v.high}`;

/** Digits that count: 12.4 billion has three. */
const digitsOf = (amount: number): number => amount.toExponential().replace(/e.*|[^\d]/g, '').length;

/** Whether one amount is the other, rounded to two digits or more: 12.38 and 12.4 billion, 1,243 and 1,200. */
function isRounding(a: Amount, b: Amount): boolean {
  if (a.low !== undefined || b.low !== undefined || kindOf(a) !== kindOf(b)) return false;
  const [rough, fine] = digitsOf(a.amount) < digitsOf(b.amount) ? [a.amount, b.amount] : [b.amount, a.amount];
  const digits = digitsOf(rough);
  return digits >= 2 && Number(fine.toPrecision(digits)) === rough;
}

const isSame = (a: Value, b: Value): boolean =>
  keyOf(a) === keyOf(b) || (isAmount(a) && isAmount(b) && isRounding(a, b));

/** The other figures of the document that state the same quantity, exactly or rounded, in document order. */
export const sameFigures = (lookup: Lookup, figure: Figure): readonly Figure[] =>
  lookup.figures.filter((other) => other.id !== figure.id && isSame(other.value, figure.value));

/** What the figure is told of, and the other figures that the document tells of it with another value. */
export function otherFigures(
  lookup: Lookup,
  figure: Figure,
): { readonly subject: string; readonly figures: readonly Figure[] } {
  const { text } = lookup.document.article;
  const subject = subjectOf(figure, text);
  if (subject === undefined) return { subject: '', figures: [] };
  const figures = lookup.figures.filter(
    (other) =>
      other.id !== figure.id &&
      subjectOf(other, text) === subject &&
      sameKind(other.value, figure.value) &&
      !isSame(other.value, figure.value),
  );
  return { subject, figures };
}

const sameKind = (a: Value, b: Value): boolean => isAmount(a) && isAmount(b) && kindOf(a) === kindOf(b);

function subjectOf({ value, measures }: Figure, text: string): string | undefined {
  if (value.type === 'count') return value.of;
  return isAmount(value) && measures ? sliceOf(text, measures).toLowerCase() : undefined;
}
