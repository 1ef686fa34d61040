import type { Article } from '../../core/model.ts';
import type { Block, Page } from './blocks.ts';
import { dateInAddress, isoDate } from './date.ts';
import { findHeadline } from './headline.ts';
import { readJsonLd } from './json-ld.ts';
import { detectLanguage } from './language.ts';
import { shownByline } from './shown-byline.ts';
import { shownDate } from './shown-date.ts';

const BYLINES = [
  'author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
];
const DATES = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'date.published',
  'og:published_time',
  'og:article:published_time',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'date',
];
const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title'];

/** First content of each meta name, lower case. */
function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

const first = <T>(values: Iterable<T | undefined>): T | undefined => {
  for (const value of values) if (value !== undefined && value !== '') return value;
  return undefined;
};

/** Everything but the text: from structured data, then from the page. */
export function readMetadata(
  document: Document,
  page: Page,
  url: string | undefined,
): { about: Omit<Article, 'text' | 'paragraphs'>; headline: Block | undefined } {
  const meta = metaOf(document);
  const data = readJsonLd(document);
  const titles = [data.headline, ...TITLES.map((name) => meta.get(name)), document.title];
  const siteName = first([meta.get('og:site_name'), data.siteName, meta.get('application-name')]);
  const headline = findHeadline(page, titles, siteName);
  const byline = first([
    data.byline,
    ...BYLINES.map((name) => meta.get(name)).filter((b) => !b?.startsWith('http')),
    shownByline(page, headline.block),
  ]);
  const datetime = (selector: string) =>
    isoDate(document.querySelector(selector)?.getAttribute('datetime') ?? undefined);
  const address =
    url ??
    first([
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
      document.URL,
    ]) ??
    '';
  const day = dateInAddress(address);
  const time = datetime('time[datetime]');
  const publishedAt = first([
    isoDate(data.publishedAt),
    ...DATES.map((name) => isoDate(meta.get(name))),
    datetime('[itemprop~="datePublished"]'),
    datetime('time[datetime][pubdate], article time[datetime]'),
    shownDate(page, headline.block),
    // other articles' times stand on the page as well: of the address and such a time the more exact, if they agree
    day === undefined || time?.startsWith(day) ? time : day,
  ]);
  const about = {
    url: address,
    language: detectLanguage(document, data.language, page),
    headline: headline.text,
    ...(byline !== undefined && {
      byline: byline.replace(/^(?:analysis |opinion |review |written )?by:?\s+/i, ''),
    }),
    ...(siteName !== undefined && { siteName }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
  return { about, headline: headline.block };
}
