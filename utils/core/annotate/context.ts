import type { Article, Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { indexAt } from '../text/spans.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { currentVocabulary, type Vocabulary } from '../text/vocabulary.ts';

/**
 * What every stage reads: the article, its folded text (same offsets), tokens and sentences, computed once.
 */
export interface Context {
  readonly article: Article;
  readonly text: string;
  /** `text` with plain quotes and spaces, same length. */
  readonly folded: string;
  /** All sentences of all paragraphs, in order. */
  readonly sentences: readonly Span[];
  /** All tokens of all sentences, in order; made on first use. */
  readonly tokens: readonly Token[];
  /** The spellings of the tokens, and what stages derive from them. */
  readonly vocabulary: Vocabulary;
  /** Index of the paragraph that holds `offset`, or -1. */
  paragraphAt(offset: number): number;
}

export function createContext(article: Article): Context {
  const paragraphs = article.paragraphs.map((p) => p.span);
  const sentences = article.paragraphs.flatMap((p) => p.sentences);
  const vocabulary = currentVocabulary();
  let tokens: readonly Token[] | undefined;
  return {
    article,
    text: article.text,
    folded: fold(article.text),
    sentences,
    vocabulary,
    get tokens() {
      if (!tokens) {
        const made: Token[] = [];
        for (const sentence of sentences) tokenise(article.text, sentence, vocabulary, made);
        tokens = made;
      }
      return tokens;
    },
    paragraphAt: (offset) => indexAt(paragraphs, offset),
  };
}
