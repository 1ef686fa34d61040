import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext } from '../../core/annotate/context.ts';
import { articleFromParagraphs } from '../../core/article.ts';

interface GoldParagraph {
  readonly text: string;
  readonly foreign: boolean;
  readonly boiler?: string;
}

/** One article of the corpus, clean or with planted paragraphs. */
export interface Example {
  readonly id: string;
  /** The article without its planted paragraphs; all its versions stay in one fold. */
  readonly source: string;
  readonly condition: string;
  readonly topic: string;
  readonly headline: string;
  readonly paragraphs: readonly GoldParagraph[];
}

export const readExamples = (corpora: string): Example[] =>
  readFileSync(join(corpora, 'relevance', 'relevance.train.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const example = JSON.parse(line) as Omit<Example, 'source'>;
      return { ...example, source: example.id.split('#')[0]! };
    });

export const contextOf = (example: Example) =>
  createContext(
    articleFromParagraphs(
      example.paragraphs.map((p) => p.text),
      { headline: example.headline },
    ),
  );

/** Fold of an article, the same in every run. */
export function foldOf(source: string, folds: number): number {
  let hash = 2166136261;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 16777619);
  return (hash >>> 0) % folds;
}
