import { parseHTML } from 'linkedom';
import type { Article, Result } from '../core/model.ts';
import { extract } from '../page/extract/index.ts';

/** The article of a page given as HTML. Without a `url` the address the page gives itself is taken. */
export function articleFromHtml(html: string, url?: string): Result<Article> {
  const { document } = parseHTML(wholePage(html));
  const extracted = extract(document as unknown as Document, {
    url: url ?? ownAddress(document),
    newDocument: () => parseHTML(EMPTY_PAGE).document as unknown as Document,
  });
  return extracted.ok ? { ok: true, value: extracted.value.article } : extracted;
}

const EMPTY_PAGE = '<!doctype html><html><head></head><body></body></html>';

/** linkedom makes a document without a body of a fragment, or of a file cut short before it. */
const wholePage = (html: string): string =>
  /<html[\s>]/i.test(html.slice(0, 100_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;

function ownAddress(document: ReturnType<typeof parseHTML>['document']): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared].find((address) => address && /^https?:\/\//.test(address)) ?? '';
}
