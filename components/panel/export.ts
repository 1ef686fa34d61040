import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { toCsv } from '../../utils/core/present/export/csv.ts';
import { toJson } from '../../utils/core/present/export/json.ts';
import { toJsonLd } from '../../utils/core/present/export/json-ld.ts';
import { toMarkdown } from '../../utils/core/present/export/markdown.ts';
import type { Strings } from '../../utils/core/present/strings.ts';
import { downloadText } from '../parts/download.ts';
import type { ExportFormat } from './actions.ts';

interface Exporter {
  readonly toText: (document: AnnotatedArticle, strings: Strings) => string;
  readonly extension: string;
  readonly type: string;
  /** What a file of it begins with: Excel takes a table for Latin-1 unless a byte order mark says UTF-8. */
  readonly start?: string;
}

const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  markdown: { toText: toMarkdown, extension: 'md', type: 'text/markdown' },
  csv: { toText: toCsv, extension: 'csv', type: 'text/csv', start: '\ufeff' },
  jsonld: { toText: toJsonLd, extension: 'jsonld', type: 'application/ld+json' },
  json: { toText: toJson, extension: 'json', type: 'application/json' },
};

/** A file name out of the headline that every system takes. */
export const fileName = (headline: string, extension: string): string => {
  const words = headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${words || 'article'}.${extension}`;
};

/** Puts text on the clipboard; false where the browser refuses. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Puts the reading on the clipboard; false where there is none yet or the browser refuses. */
export async function copyExport(
  annotated: AnnotatedArticle | undefined,
  format: ExportFormat,
  strings: Strings,
): Promise<boolean> {
  return annotated ? copyText(EXPORTERS[format].toText(annotated, strings)) : false;
}

/** Offers the reading as a file. */
export function downloadExport(
  annotated: AnnotatedArticle | undefined,
  format: ExportFormat,
  strings: Strings,
): void {
  if (!annotated) return;
  const { toText, extension, type, start = '' } = EXPORTERS[format];
  downloadText(fileName(annotated.article.headline, extension), start + toText(annotated, strings), type);
}
