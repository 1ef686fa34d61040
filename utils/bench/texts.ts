import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleFromText } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import { HEADLINE, newsOfLength } from './prose.ts';

const FIXTURES = path.join(import.meta.dirname, '../../tests/fixtures');

/** The length of a median article: of 146 saved news pages half are longer. */
export const MEDIAN_LENGTH = 4_500;

export const madeUp = (length: number, seed = 1): Article =>
  articleFromText(newsOfLength(length, seed), { headline: HEADLINE, publishedAt: '2025-03-04' });

/** Of many saved pages so many are taken, evenly spread. */
const SAVED = 30;

/** A set of articles with the name it has in the tables. */
export interface TextSet {
  readonly name: string;
  readonly articles: readonly Article[];
}

/** The articles to measure over: made-up ones, those of the fixtures, and those of `pages` where given. */
export async function textSets(pages?: string): Promise<TextSet[]> {
  const seeds = Array.from({ length: 12 }, (_, i) => i + 1);
  const sets: TextSet[] = [
    {
      name: 'made-up',
      articles: seeds.map((seed) => madeUp(Math.round(MEDIAN_LENGTH * (0.4 + seed / 10)), seed)),
    },
  ];
  const fixtures = await fromPages(pagesIn(FIXTURES));
  if (fixtures.length > 0) sets.push({ name: 'fixtures', articles: fixtures });
  if (pages !== undefined) {
    const inner = path.join(pages, 'pages');
    const files = pagesIn(existsSync(inner) ? inner : pages);
    const step = Math.max(1, files.length / SAVED);
    const found = await fromPages(files.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step)));
    if (found.length === 0) throw new Error(`there are no .html files in ${pages}`);
    sets.push({ name: 'saved pages', articles: found });
  }
  return sets;
}

const pagesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .sort()
        .map((file) => path.join(folder, file))
    : [];

async function fromPages(files: readonly string[]): Promise<Article[]> {
  if (files.length === 0) return [];
  const { articleFromHtml } = await import('../cli/page.ts');
  return files.flatMap((file) => {
    const article = articleFromHtml(readFileSync(file, 'utf8'));
    return article.ok ? [article.value] : [];
  });
}

export const charactersOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, article) => sum + article.text.length, 0);
