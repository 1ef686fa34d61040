import { articleFromText } from '../core/article.ts';
import type { Article, Paragraph } from '../core/model.ts';
import { sliceOf } from '../core/text/spans.ts';

const MAX_LENGTH = 160;

/**
 * The article of a plain text file. A file has no other place to give its headline than its first paragraph: one short
 * line without a full stop, with more after it. The text stays as it is.
 */
export function articleFromPlainFile(text: string): Article {
  const article = articleFromText(text);
  const [first, ...rest] = article.paragraphs;
  if (!first || rest.length === 0 || !looksLikeHeadline(sliceOf(text, first.span))) return article;
  const heading: Paragraph = { ...first, role: 'heading' };
  return { ...article, headline: sliceOf(text, first.span), paragraphs: [heading, ...rest] };
}

const looksLikeHeadline = (line: string): boolean =>
  line.length <= MAX_LENGTH && !/\n|[.:;,…]["'”’]?$/.test(line);
