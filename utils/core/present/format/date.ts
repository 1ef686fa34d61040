import type { MessageKey, Strings, TextKey } from '../strings.ts';
import { dateFormat } from './intl.ts';

const MS_PER_DAY = 86_400_000;

const utc = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  // Date.UTC would read the years 0–99 as 1900–1999
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

const write = (ms: number, strings: Strings, options: Intl.DateTimeFormatOptions) =>
  dateFormat(strings.locale, { timeZone: 'UTC', ...options }).format(ms);

/** Monday of an ISO week. */
const weekStart = (year: number, week: number): number => {
  const january4 = utc(year, 1, 4);
  const weekday = (new Date(january4).getUTCDay() + 6) % 7;
  return january4 + (week * 7 - 7 - weekday) * MS_PER_DAY;
};

const REFERENCES: Readonly<Record<string, TextKey>> = {
  PRESENT_REF: 'dateNow',
  PAST_REF: 'datePast',
  FUTURE_REF: 'dateFuture',
};

type Writer = (parts: readonly string[], strings: Strings) => string | undefined;
const keyed = (key: string, strings: Strings, ...values: string[]) =>
  strings.text(key as Exclude<MessageKey, `${string}_one` | `${string}_other`>, ...values);

const fullDate = (
  parts: readonly string[],
  strings: Strings,
  names: 'long' | 'short' = 'long',
): string | undefined => {
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const ms = utc(year, month, day);
  if (new Date(ms).getUTCMonth() !== month - 1) return undefined;
  return write(ms, strings, { weekday: names, day: 'numeric', month: names, year: 'numeric' });
};

/** TIMEX3 values, the most special first. */
const FORMS: readonly (readonly [RegExp, Writer])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, (parts, strings) => fullDate(parts, strings)],
  [
    /^(\d{4})-(\d\d)-(\d\d)T(MO|AF|EV|NI|DT)$/,
    (p, s) => {
      const date = fullDate(p.slice(0, 3), s);
      return date && keyed(`part${p[3]}`, s, date);
    },
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/,
    (p, s) => {
      const date = fullDate(p.slice(0, 3), s);
      return date && `${date}, ${clock(p[3]!, p[4]!, s)}`;
    },
  ],
  [
    /^(\d{4})-(\d\d)$/,
    (p, s) =>
      Number(p[1]) >= 1 && Number(p[1]) <= 12
        ? write(utc(Number(p[0]), Number(p[1]), 1), s, { month: 'long', year: 'numeric' })
        : undefined,
  ],
  [/^(\d{4})-H([12])$/, (p, s) => keyed(`dateHalf${p[1]}`, s, p[0]!)],
  [/^(\d{4})-Q([1-4])$/, (p, s) => keyed(`dateQ${p[1]}`, s, p[0]!)],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (p, s) => keyed(`date${p[1]}`, s, p[0]!)],
  [/^(\d{4})-W(\d\d)$/, (p, s) => s.text('dateWeek', day(weekStart(Number(p[0]), Number(p[1])), s))],
  [
    /^(\d{4})-W(\d\d)-WE$/,
    (p, s) => s.text('dateWeekend', day(weekStart(Number(p[0]), Number(p[1])) + 5 * MS_PER_DAY, s)),
  ],
  [/^FY(\d{4})$/, (p, s) => s.text('dateFiscal', p[0]!)],
  [/^BC0*(\d{1,4})$/, (p, s) => s.text('dateBC', p[0]!)],
  [/^(\d{3})X?$/, (p, s) => s.text('dateDecade', `${p[0]}0`)],
  [/^(\d{2})(?:XX)?$/, (p, s) => s.text('dateCentury', `${p[0]}00`, `${p[0]}99`)],
  [/^(\d{4})$/, (p) => p[0]],
  [/^T(\d\d):(\d\d)/, (p, s) => clock(p[0]!, p[1]!, s)],
  [/^T(\d\d)$/, (p, s) => clock(p[0]!, '00', s)],
];

const day = (ms: number, strings: Strings) =>
  write(ms, strings, { day: 'numeric', month: 'long', year: 'numeric' });

function clock(hours: string, minutes: string, strings: Strings): string {
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return write(ms, strings, { hour: 'numeric', minute: '2-digit' });
}

/** A TIMEX3 value as a reader would say it, with the weekday where there is a day; undefined where it says nothing. */
export function formatTimex(iso: string, strings: Strings): string | undefined {
  const reference = Object.hasOwn(REFERENCES, iso) ? REFERENCES[iso] : undefined;
  if (reference) return strings.text(reference);
  for (const [form, writer] of FORMS) {
    const match = form.exec(iso);
    if (match) return writer(match.slice(1), strings);
  }
  return undefined;
}

/** The date an article carries: '23 September 2025'. Undefined where it is no date. */
export function formatPublished(
  iso: string,
  strings: Strings,
  names: 'long' | 'short' = 'long',
): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match ? fullDate(match.slice(1), strings, names) : undefined;
}
