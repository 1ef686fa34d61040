import type { Figure, Value } from '../model.ts';
import type { Lookup } from './lookup.ts';

/** Two figures with one key state the same quantity, however they are written. */
export function keyOf(value: Value): string {
  switch (value.type) {
    case 'money':
      return `money ${value.currency} ${ends(value)}`;
    case 'percent':
      return `percent ${value.points ? 'points ' : ''}${ends(value)}`;
    case 'quantity':
      return `quantity ${value.unit} ${ends(value)}`;
    case 'count':
      return `count ${value.of ?? ''} ${ends(value)}`;
    case 'ratio':
    case 'age':
      return `${value.type} ${value.amount}`;
    case 'score':
      return `score ${value.low} ${value.high}`;
    case 'ordinal':
      return `ordinal ${value.rank} ${value.of ?? ''}`;
    case 'date':
    case 'time':
    case 'set':
    case 'duration':
      return `${value.type} ${value.iso}`;
  }
}

const ends = (v: { amount: number; low?: number; high?: number }) =>
  v.low === undefined && v.high === undefined ? `${v.amount}` : `${v.low} ${v.high}`;

/** The other figures of the document that state the same quantity, in document order. */
export function sameFigures(lookup: Lookup, figure: Figure): readonly Figure[] {
  const key = keyOf(figure.value);
  return lookup.figures.filter((other) => other.id !== figure.id && keyOf(other.value) === key);
}
