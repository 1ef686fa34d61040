import type { Summary } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { findCandidates, type Judged } from './candidates.ts';
import { expectedWords } from './expected-words.ts';
import { selectSentences } from './select.ts';
import { type BagOfWords, countWords, Vocabulary } from './vocabulary.ts';

/** The `count` sentences that tell the article best, in article order; fewer where too few can stand by themselves. */
export function summarise(context: Context, judged: Judged, count: number): Summary {
  const vocabulary = new Vocabulary();
  const candidates = findCandidates(context, judged, vocabulary, count);
  const headline = readHeadline(context.article.headline, vocabulary);
  const rates = expectedWords(candidates, headline, vocabulary);
  return { sentences: selectSentences(candidates, rates, count).map((i) => candidates[i]!.span) };
}

function readHeadline(headline: string, vocabulary: Vocabulary): BagOfWords {
  const tokens = tokenise(headline, { start: 0, end: headline.length });
  return countWords(vocabulary, tokens, 0, tokens.length, fold(headline));
}
