import type { Summary } from '../../model.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { findCandidates, type Judged } from './candidates.ts';
import { expectedWords } from './expected-words.ts';
import { selectSentences } from './select.ts';
import { Vocabulary } from './vocabulary.ts';

/** The `count` sentences that tell the article best, in article order; fewer where too few can stand by themselves. */
export function summarise(context: Context, judged: Judged, count: number): Summary {
  const vocabulary = new Vocabulary(context.vocabulary);
  const candidates = findCandidates(context, judged, vocabulary, count);
  const title = context.article.headline;
  const words = tokenise(title, { start: 0, end: title.length }, context.vocabulary);
  const headline = vocabulary.count(words, 0, words.length);
  const rates = expectedWords(candidates, headline, vocabulary);
  return { sentences: selectSentences(candidates, rates, count).map((i) => candidates[i]!.span) };
}
