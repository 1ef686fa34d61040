import type { Figure } from '../../../model.ts';

/** 'the quarter', 'the latest period': the one the article reports; 'the 1988 period': the same of another year. */
const OWN = /^the (?:latest (?:fiscal )?)?(?:quarter|period)$/i;
const OF_YEAR = /^the (\d{4}) (?:quarter|period)$/i;
const YEAR_AGO = /\byear[- ](?:ago|earlier)\b|\b(?:same|corresponding|comparable) (?:period|quarter)\b/i;
const SAME = /^(?:the same|that) (day|month|year)$/i;
/** Length of the part of a date that tells its day, month or year. */
const LENGTHS: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };

/** How far back, in characters, what a date refers to may stand. */
const REACH = 900;

/**
 * 'Net rose in the third quarter … from $2 million a year earlier': the year before is told of the quarter that the text
 * speaks of, the latest of those it names up to publication (an ISO day). 'The same day' is the day named before. One pass.
 */
export function resolveAnaphora(figures: readonly Figure[], text: string, published = '9'): Figure[] {
  let quarter: { readonly iso: string; readonly end: number } | undefined;
  let last: { readonly iso: string; readonly end: number } | undefined;
  return figures.map((figure) => {
    const { value, span } = figure;
    if (value.type !== 'date') return figure;
    const surface = text.slice(span.start, span.end);
    const dated = /^ end(?:ed|ing) /.test(text.slice(span.end, span.end + 8));
    const known = quarter && !dated && span.start - quarter.end < REACH ? quarter.iso : undefined;
    const iso = referredTo(surface, value.iso, known, last?.iso);
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
  if (same) {
    const length = LENGTHS[same[1]!.toLowerCase()]!;
    return last && /^[\d-]+$/.test(last) && last.length >= length ? last.slice(0, length) : undefined;
  }
  if (!quarter) return undefined;
  if (OWN.test(surface)) return quarter;
  const year = OF_YEAR.exec(surface);
  if (year) return year[1] + quarter.slice(4);
  if (!YEAR_AGO.test(surface) || !/^\d{4}(?:-Q\d)?$/.test(iso)) return undefined;
  return `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`;
}
