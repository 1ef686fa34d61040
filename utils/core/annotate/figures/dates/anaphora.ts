import type { Figure } from '../../../model.ts';
import { addMonths, dayOf, isoDay, isoMonth, pad } from '../calendar.ts';

/** 'the quarter', 'the latest period': the one the article reports; 'the 1988 period': the same of another year. */
const OWN = /^the (?:latest (?:fiscal )?)?(?:quarter|period)$/i;
const OF_YEAR = /^the (\d{4}) (?:quarter|period)$/i;
const YEAR_AGO = /\byear[- ](?:ago|earlier)\b|\b(?:same|corresponding|comparable) (?:period|quarter)\b/i;
const SAME = /^(?:earlier |later )?(?:the same|that|that same) (day|month|year)$/i;
/** 'the following year', 'the next day': one on from the day, month or year named before. */
const FOLLOWING = /^the (following|next|previous) (day|month|year)$/i;
/** Length of the part of a date that tells its day, month or year. */
const LENGTHS: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };

/** The day, month or year of a date; undefined where it does not tell it. */
function ofLength(iso: string, unit: string): string | undefined {
  const part = iso.slice(0, LENGTHS[unit]);
  return part.length === LENGTHS[unit] && /^[\d-]+$/.test(part) ? part : undefined;
}

/** The day, month or year before (-1) or after (1) that of a date. */
function beside(iso: string, unit: string, step: number): string | undefined {
  const part = ofLength(iso, unit);
  if (part === undefined) return undefined;
  const [year, month] = part.split('-').map(Number) as [number, number];
  if (unit === 'year') return pad(year + step, 4);
  if (unit === 'month') {
    const next = addMonths(year, month, step);
    return isoMonth(next.year, next.month);
  }
  const day = dayOf(part);
  return day === undefined ? undefined : isoDay(day + step);
}

/** How far back, in characters, what a date refers to may stand. */
const REACH = 900;
const NEAR = 400;

/**
 * 'Net rose in the third quarter … from $2 million a year earlier': the year before is told of the quarter that the text
 * speaks of, the latest of those it names up to publication (an ISO day). 'The same day' is the day named before, 'the
 * following year' the year after it. One pass.
 */
export function resolveAnaphora(figures: readonly Figure[], text: string, published = '9'): Figure[] {
  let quarter: { readonly iso: string; readonly end: number } | undefined;
  let last: { readonly iso: string; readonly end: number } | undefined;
  return figures.map((figure) => {
    const { value, span } = figure;
    if (value.type === 'time' && /^\d{4}-/.test(value.iso)) last = { iso: value.iso, end: span.end };
    if (value.type !== 'date') return figure;
    const surface = text.slice(span.start, span.end);
    const dated = /^ end(?:ed|ing) /.test(text.slice(span.end, span.end + 8));
    const known = quarter && !dated && span.start - quarter.end < REACH ? quarter.iso : undefined;
    const iso = referredTo(
      surface,
      value.iso,
      known,
      last && span.start - last.end < NEAR ? last.iso : undefined,
    );
    if (iso === undefined) {
      const { end } = span;
      const named =
        /^\d{4}-[QH]\d$/.test(value.iso) && (dated || !OWN.test(surface)) && endOf(value.iso) <= published;
      if (named && !(quarter && quarter.iso > value.iso)) quarter = { iso: value.iso, end };
      else if (quarter) quarter = { ...quarter, end };
      if (/^\d{4}/.test(value.iso)) last = { iso: value.iso, end };
      return figure;
    }
    return { ...figure, value: { ...value, iso } };
  });
}

/** The last month of '1989-Q3', '1989-H2'. */
const endOf = (iso: string): string =>
  `${iso.slice(0, 5)}${String(Number(iso[6]) * (iso[5] === 'Q' ? 3 : 6)).padStart(2, '0')}`;

function referredTo(
  surface: string,
  iso: string,
  quarter: string | undefined,
  last: string | undefined,
): string | undefined {
  const same = SAME.exec(surface);
  if (same) return last && ofLength(last, same[1]!.toLowerCase());
  const [, step, unit] = FOLLOWING.exec(surface) ?? [];
  if (unit) return last && beside(last, unit.toLowerCase(), step!.toLowerCase() === 'previous' ? -1 : 1);
  if (!quarter) return undefined;
  if (OWN.test(surface)) return quarter;
  const year = OF_YEAR.exec(surface);
  if (year) return year[1] + quarter.slice(4);
  if (!YEAR_AGO.test(surface) || !/^\d{4}(?:-Q\d)?$/.test(iso)) return undefined;
  return `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`;
}
