#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { annotate } from '../core/annotate/index.ts';
import { articleFromParagraphs, articleFromText } from '../core/article.ts';

// first light of the command line: the JSONL filter
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  let id: unknown = null;
  try {
    const request = JSON.parse(line);
    id = request.id ?? null;
    const article = request.paragraphs
      ? articleFromParagraphs(request.paragraphs, request)
      : articleFromText(request.text, request);
    const annotated = annotate(article, request);
    process.stdout.write(`${JSON.stringify({ id, annotated })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ id, error: { code: 'failed', message: String(error) } })}\n`);
  }
}
