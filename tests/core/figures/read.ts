import { createContext } from '../../../utils/core/annotate/context.ts';
import { findFigures } from '../../../utils/core/annotate/figures/index.ts';
import { articleFromText } from '../../../utils/core/article.ts';
import type { Figure, PartyMention, Value } from '../../../utils/core/model.ts';

/** Thursday. */
export const PUBLISHED = '2026-03-12';

export const figuresIn = (text: string, names: readonly PartyMention[] = []): Figure[] =>
  findFigures(createContext(articleFromText(text, { publishedAt: PUBLISHED })), names);

/** Surface and value of every figure in `text`. */
export const read = (text: string): [string, Value][] =>
  figuresIn(text).map((f) => [text.slice(f.span.start, f.span.end), f.value]);
