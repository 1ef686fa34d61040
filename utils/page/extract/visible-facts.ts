import type { Block, Page } from './blocks.ts';
import { isoDate } from './date.ts';

/** Lines around the headline, or at the top of a page without one, in which byline and date are shown. */
const BEFORE = 6;
const AFTER = 14;
const LONGEST = 160;

function linesNear(page: Page, headline: Block | undefined): readonly Block[] {
  const at = headline?.index ?? 0;
  const near = page.blocks.slice(Math.max(0, at - BEFORE), at + AFTER);
  // what follows the headline is more often the article's own
  return [...near.filter((b) => b.index > at), ...near.filter((b) => b.index <= at).reverse()].filter(
    (b) => b.text.length <= LONGEST,
  );
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `\\b(?:(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4}))\\b`,
  'i',
);

/** The date a reader sees beside the headline, without a time: its zone is seldom said. */
export function shownDate(page: Page, headline: Block | undefined): string | undefined {
  for (const { text } of linesNear(page, headline)) {
    if (!/\d{4}/.test(text)) continue;
    const match = DATE.exec(text);
    if (!match) continue;
    const [, month, day, year, otherDay, otherMonth, otherYear] = match;
    const date = isoDate(`${(month ?? otherMonth)!.slice(0, 3)} ${day ?? otherDay}, ${year ?? otherYear}`);
    if (date) return date;
  }
  return undefined;
}

const BY = /^(?:written |words |story |report )?by:?\s+(.{3,80})$/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|&|de|la|van|von|der|bin|al|el|du|da)|,)*/u;

/** What a site adds to a name. */
const NO_NAME =
  /[, ]*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?(?= ?\d|$).*$|[, ]*\b(?:published|updated|posted|staff|senior|chief|editor|reporter|correspondent|contributor|writer)\b.*$/i;

/** The names after "By" beside the headline. */
export function shownByline(page: Page, headline: Block | undefined): string | undefined {
  for (const { text } of linesNear(page, headline)) {
    const by = BY.exec(text.split('\n', 1)[0]!.trim())?.[1];
    const name =
      by &&
      NAME.exec(by)?.[0]
        .replace(NO_NAME, '')
        .replace(/[, ]+$|(?: and| &)$/g, '');
    if (name && name.split(' ').length >= 2 && name.split(' ').length <= 12) return name;
  }
  return undefined;
}
