// A process of its own, so that a text that is never done can be stopped: node read-hostile-texts.ts LENGTH

import { annotate } from '../core/annotate/index.ts';
import { articleFromText } from '../core/article.ts';
import type { Span } from '../core/model.ts';
import { HOSTILE_GROUPS } from './hostile-texts.ts';

const length = Number(process.argv[2]);

for (const { name, make } of HOSTILE_GROUPS) {
  const text = make(length);
  const wrong: unknown[] = [];
  try {
    const { article, annotations, relevance, summary } = annotate(
      articleFromText(text, { headline: text.slice(0, 300), publishedAt: '2025-03-04' }),
    );
    const inBounds = ({ start, end }: Span) => start >= 0 && start <= end && end <= text.length;
    for (const { id, span } of annotations) if (!inBounds(span) || span.start === span.end) wrong.push(id);
    for (const span of summary.sentences) if (!inBounds(span)) wrong.push(span);
    if (article.text !== text) wrong.push('the text was changed');
    if (relevance.length !== article.paragraphs.length) wrong.push('not one verdict a paragraph');
  } catch (error) {
    wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  // one broken rule breaks on thousands of places
  console.log(JSON.stringify({ name, wrong: wrong.slice(0, 3) }));
}
