import { annotate } from '../core/annotate/index.ts';
import type { AnnotatedArticle, Result } from '../core/model.ts';
import { englishStrings } from '../core/present/english.ts';
import { toCsv } from '../core/present/export/csv.ts';
import { toJson } from '../core/present/export/json.ts';
import { toJsonLd } from '../core/present/export/json-ld.ts';
import { toMarkdown } from '../core/present/export/markdown.ts';
import { decode } from './decode.ts';
import { explain } from './explain.ts';
import type { Format } from './options.ts';
import { articleFromPlainFile } from './plain-file.ts';
import { withMeasures } from './with-measures.ts';

const WRITERS: Readonly<Record<Format | 'explain', (document: AnnotatedArticle) => string>> = {
  json: toJson,
  markdown: (document) => toMarkdown(document, englishStrings),
  csv: toCsv,
  jsonld: (document) => toJsonLd(document, englishStrings),
  explain,
};

/** One article in the form asked for, ending in a line break. `name` tells pages from plain text. */
export async function answerDocument(
  bytes: Uint8Array,
  name: string,
  output: Format | 'explain',
): Promise<Result<string>> {
  const source = decode(bytes);
  let document: AnnotatedArticle;
  if (isPage(source, name)) {
    const { articleFromHtml } = await import('./page.ts');
    const article = articleFromHtml(source);
    if (!article.ok) return article;
    document = annotate(article.value);
  } else {
    if (source.trim() === '')
      return { ok: false, error: { code: 'empty', message: 'there is no text in it' } };
    document = annotate(articleFromPlainFile(source));
  }
  const written = WRITERS[output](await withMeasures(document));
  return { ok: true, value: written.endsWith('\n') ? written : `${written}\n` };
}

const isPage = (source: string, name: string): boolean =>
  /\.x?html?$/i.test(name) ||
  (!/\.(?:txt|text|md)$/i.test(name) &&
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div)\b/i.test(
      source.slice(0, 5000),
    ));
