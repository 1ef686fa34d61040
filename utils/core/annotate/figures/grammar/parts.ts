import type { Measured } from '../amount.ts';
import type { DateValue } from '../dates/resolve.ts';
import type { Outcome } from '../detector.ts';
import type { Period } from '../lexicon/calendar.ts';
import type { Reading, Scan } from '../scan.ts';

/** Reads one thing at token `i`: its value and the token after it. */
export interface Reader<T> {
  /** Words it may begin with, DIGITS for any number in digits. */
  readonly starts: readonly string[];
  readonly read: (scan: Scan, i: number) => { readonly value: T; readonly to: number } | undefined;
  /** It may begin with other words as well. */
  readonly open?: boolean;
  /** Takes long: what it reads at a token is remembered, as many rules begin with it. */
  readonly long?: boolean;
}

/** What patterns may name between < and >. */
export interface Values {
  /** Any number: 'two million', 'dozens', '7/8'. */
  readonly number: Reading;
  /** A plain whole number, in digits or words; one in digits without separators. */
  readonly int: number;
  readonly digits: number;
  /** Digits of any form, NaN for '1.2.3'. */
  readonly anyDigits: number;
  /** 'Article', 'Flight': a word that takes a number into a name; the number. */
  readonly head: string;
  readonly label: number;
  /** '2.30' as 230; '0815'; '05'; '32.5' of a minute. */
  readonly dotted: number;
  readonly four: number;
  readonly minute: number;
  readonly seconds: number;
  /** Four digits of a year, or its words: 'nineteen ninety-six'; the last two digits of one. */
  readonly year: number;
  readonly years: number;
  readonly month: number;
  /** 1 … 31: '4', '4th', 'fourth'. */
  readonly day: number;
  /** 'second', '2nd', 'twenty-second'. */
  readonly rank: number;
  /** Monday 1 … Sunday 7; 'Mondays'. */
  readonly weekday: number;
  readonly weekdays: number;
  readonly season: string;
  /** Part of the day; 'nights'. */
  readonly part: string;
  readonly parts: string;
  /** A period of time in the singular, in the plural, in either. */
  readonly one: Period;
  readonly many: Period;
  readonly period: Period;
  /** 'last' -1, 'this' 0, 'next' 1. */
  readonly step: number;
  readonly date: DateValue;
  /** A day of a month; that or a weekday or a day called from today. */
  readonly monthDay: DateValue;
  readonly calendarDay: DateValue;
  readonly numeric: DateValue;
  readonly holiday: DateValue;
  /** '1989-90' */
  readonly yearSpan: DateValue;
  /** 'of 1989', ' of this year': four digits, or XXXX where the year of publication is unknown. */
  readonly ofYear: string;
  /** 'T14:30' */
  readonly clock: string;
  readonly zone: string;
  readonly timespan: Outcome;
  readonly sum: Measured;
  readonly percent: Measured;
  readonly quantity: Measured;
  /** A unit in the singular: 'mile'. */
  readonly unit: string;
}

export type Readers = { readonly [N in keyof Values]: Reader<Values[N]> };

type Named<N extends string> = N extends `${infer K}=${infer W}`
  ? { readonly [key in K]: W extends `${string}?` ? string | undefined : string }
  : N extends `${infer K}:${infer R}`
    ? Entry<K, R>
    : N extends `${infer R}?`
      ? Entry<R, N>
      : Entry<N, N>;
type Entry<K extends string, R extends string> = R extends `${infer N extends keyof Values}?`
  ? { readonly [key in K]: Values[N] | undefined }
  : R extends keyof Values
    ? { readonly [key in K]: Values[R] }
    : { readonly [key in K]: 'there is no such reader' };

/** The parts that a pattern names, with their types; a name that no reader has cannot be used. */
export type PartsOf<P extends string> = P extends `${string}<${infer N}>${infer Rest}`
  ? Named<N> & PartsOf<Rest>
  : unknown;
