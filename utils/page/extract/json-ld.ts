/** What schema.org data in the page says about the article. */
export interface StructuredData {
  readonly headline?: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|ClaimReview)$/;
/** No honest description of an article is longer; a longer one is not worth the reader's time. */
const MAX_CHARACTERS = 500_000;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? decode(value.trim()) : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
};
/** Sites escape their structured data as if it were mark-up. */
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

function findArticle(value: unknown, depth = 0): Json | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value['mainEntity'], depth + 1);
}

const nameOf = (value: unknown): string | undefined =>
  isObject(value) ? textOf(value['name']) : textOf(value);

export function readJsonLd(document: Document): StructuredData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_CHARACTERS) continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/[\n\r\t]/g, ' '));
    } catch {
      continue;
    }
    const article = findArticle(parsed);
    if (!article) continue;
    const authors = listOf(article['author'])
      .map(nameOf)
      .filter((name) => name !== undefined && !name.startsWith('http'));
    const headline = textOf(article['headline']) ?? textOf(article['name']);
    const siteName = nameOf(article['publisher']);
    const publishedAt = textOf(article['datePublished']) ?? textOf(article['dateCreated']);
    const language = textOf(article['inLanguage']);
    return {
      ...(headline && { headline }),
      ...(authors.length > 0 && { byline: authors.join(', ') }),
      ...(siteName && { siteName }),
      ...(publishedAt && { publishedAt }),
      ...(language && { language }),
    };
  }
  return {};
}
