import { readFileSync } from 'node:fs';
import { articleFromHtml } from '../../utils/cli/page.ts';
import { annotate } from '../../utils/core/annotate/index.ts';
import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { fileOf } from './gold.ts';

/** What the whole way, from the bytes of the page to the document, makes of a fixture. */
export function annotateFixture(slug: string): AnnotatedArticle {
  const article = articleFromHtml(readFileSync(fileOf(slug, 'page.html'), 'utf8'));
  if (!article.ok) throw new Error(`${slug}: ${article.error.message}`);
  return annotate(article.value);
}
