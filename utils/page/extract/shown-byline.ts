import type { Block, Page } from './blocks.ts';
import { linesNear } from './near-headline.ts';

const BY = /^(?:written |words |story |report |analysis |opinion |review )?by:?\s+(.{3,200})$/i;
/** Written with ranges: Unicode property classes take a browser long to compile. */
const NAME =
  /^[A-ZÀ-ÖØ-Þ\u0100-\u1fff][A-Za-zÀ-ÖØ-öø-\u1fff.'’-]*(?: (?:[A-ZÀ-ÖØ-Þ\u0100-\u1fff][A-Za-zÀ-ÖØ-öø-\u1fff.'’-]*|and|&|de|la|van|von|der|bin|al|el|du|da)|,)*/;

/** What a site adds to a name. */
const NO_NAME =
  /[, ]*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?(?= ?\d|$).*$|[, ]*\b(?:published|updated|posted|staff (?:writer|reporter|correspondent)|senior|chief|editor|reporter|correspondent|contributor|writer)\b.*$/i;

/** The name or names that a line begins with; undefined where it begins with none of two words at least. */
function nameIn(line: string): string | undefined {
  const name = NAME.exec(line)?.[0]
    .replace(NO_NAME, '')
    .replace(/[, ]+$|(?: and| &)$/g, '');
  const words = name?.split(' ').length ?? 0;
  return words >= 2 && words <= 12 ? name : undefined;
}

/** The names after "By" beside the headline, or else in what is marked up as the author there. */
export function shownByline(page: Page, headline: Block | undefined): string | undefined {
  const near = linesNear(page, headline);
  for (const { text } of near) {
    const by = BY.exec(text.split('\n', 1)[0]!.trim())?.[1];
    const name = by && nameIn(by);
    if (name) return name;
  }
  for (const block of near) {
    const names = markedAuthors(block).map((text) =>
      nameIn(text.trim().replace(/^(?:[Bb][Yy]:?\s*)+(?=[^a-z])/, '')),
    );
    const told = [...new Set(names.filter((name) => name !== undefined))];
    if (told.length > 0) return told.join(', ');
  }
  return undefined;
}

/** Elements between a text and one that is marked up as the author's. */
const CLIMB = 4;
/** Whom a quotation names is the author of the quotation alone; a page may name its author at its body. */
const NOT_THE_AUTHOR = 'blockquote, q, body[class*="author"], [class*="quote"]';
const AUTHOR =
  /(?:^|[\s_-])(?:[Bb]y-?[Ll]ines?|[Aa]uthors?)(?!-?(?:image|bio|photo|avatar))|[a-z](?:Byline|Author)/;

const marksAuthor = (element: Element): boolean =>
  /\bauthor\b/.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`) ||
  AUTHOR.test(element.getAttribute('class') ?? '');

/** The texts in a block that the mark-up calls the author's, innermost elements first of each. */
function markedAuthors({ text, runs }: Block): string[] {
  const texts: string[] = [];
  let last: Element | undefined;
  for (const { node, at, length } of runs) {
    let element = node.parentElement;
    for (let i = 0; element && i < CLIMB && !marksAuthor(element); i++) element = element.parentElement;
    if (!element || !marksAuthor(element) || element.closest(NOT_THE_AUTHOR)) continue;
    const part = text.slice(at, at + length);
    if (element === last) texts.push(texts.pop() + part);
    else texts.push(part);
    last = element;
  }
  return texts;
}
