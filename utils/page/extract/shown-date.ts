import type { Block, Page } from './blocks.ts';
import { isoDate } from './date.ts';
import { linesNear } from './near-headline.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `\\b(?:(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4}))\\b`,
  'i',
);

/** Words around a date that are no name, no place and no time: a line with more of them is a sentence about that day. */
const MOST_WORDS = 14;

/** The date a reader sees beside the headline, without a time: its zone is seldom said. */
export function shownDate(page: Page, headline: Block | undefined): string | undefined {
  for (const { text } of linesNear(page, headline)) {
    if (!/\d{4}/.test(text)) continue;
    const match = DATE.exec(text);
    if (!match || tellsOfDay(text, match.index)) continue;
    const [, month, day, year, otherDay, otherMonth, otherYear] = match;
    const date = isoDate(`${(month ?? otherMonth)!.slice(0, 3)} ${day ?? otherDay}, ${year ?? otherYear}`);
    if (date) return date;
  }
  return undefined;
}

/** Whether a date stands in a sentence ("signed into law on May 4, 1935") and not in a line of its own. */
function tellsOfDay(text: string, at: number): boolean {
  if (text.split(/\s+/).length > MOST_WORDS) return true;
  return (
    /\b(?:in|on|since|until|before|after|from|of)\s+$/i.test(text.slice(0, at)) &&
    !/^\W*by\b|\b(?:published|posted|updated|filed|written)\b/i.test(text)
  );
}
