import { annotate } from '../core/annotate/index.ts';
import { articleFromParagraphs, articleFromText } from '../core/article.ts';
import type { Article, Result } from '../core/model.ts';
import { type Request, readRequest } from './request.ts';
import { withMeasures } from './with-measures.ts';

/** Answers one line of the stream with one line, without its line break. Never rejects. */
export async function answerLine(line: string, lineNumber: number): Promise<string> {
  const { id, request } = readRequest(line, lineNumber);
  try {
    if (!request.ok) return JSON.stringify({ id, error: request.error });
    const article = await articleOf(request.value);
    if (!article.ok) return JSON.stringify({ id, error: article.error });
    const annotated = annotate(article.value, request.value);
    return JSON.stringify({
      id,
      annotated: request.value.measures ? await withMeasures(annotated) : annotated,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ id, error: { code: 'failed', message } });
  }
}

async function articleOf(request: Request): Promise<Result<Article>> {
  if ('text' in request) return { ok: true, value: articleFromText(request.text, request.about) };
  if ('paragraphs' in request)
    return { ok: true, value: articleFromParagraphs(request.paragraphs, request.about) };
  // a DOM takes a third of a second to load, and most streams are text
  const { articleFromHtml } = await import('./page.ts');
  return articleFromHtml(request.html, request.url);
}

/** Answers every line of `bytes`, blank ones left out; each answer ends in a line break. */
export async function* answerLines(bytes: Uint8Array, firstLine: number): AsyncGenerator<string> {
  let number = firstLine;
  for (const line of DECODER.decode(bytes).split('\n')) {
    if (line.trim() !== '') yield `${await answerLine(line, number)}\n`;
    number++;
  }
}

// the mark at the very start of a stream is taken off where the stream is read; further on it is text
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
