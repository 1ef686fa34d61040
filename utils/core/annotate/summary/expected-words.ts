import type { BagOfWords, Vocabulary } from './vocabulary.ts';

/** Place at which a sentence weighs half of the first one. */
const HALF = 1.5;
/** What a sentence weighs however far down it stands. */
const FLOOR = 0.04;
/** How much a word gains from each further sentence that uses it: its weight grows with the users' number to this power. */
const REUSE = 0.3;
/** Share of the expected words that come from the headline. */
const HEADLINE = 0.2;

/**
 * How often a human summary is expected to use each word, per word of the summary; by the word's id. A summary is taken
 * for a draw from the article's own words, those of the opening and of the headline first, and those that several
 * sentences use before those of one: a unigram model of the summary, as in SumBasic and KL-Sum, with a lead prior.
 */
export function expectedWords(
  sentences: readonly BagOfWords[],
  headline: BagOfWords,
  vocabulary: Vocabulary,
): Float64Array {
  const rates = new Float64Array(vocabulary.content.length);
  const users = new Float64Array(rates.length);
  sentences.forEach(({ ids, times }, place) => {
    const weight = FLOOR + 1 / (1 + place / HALF);
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      rates[id]! += weight * times[k]!;
      users[id]!++;
    }
  });
  let all = 0;
  let content = 0;
  let reused = 0;
  for (let id = 0; id < rates.length; id++) {
    all += rates[id]!;
    if (!vocabulary.content[id] || users[id] === 0) continue;
    content += rates[id]!;
    rates[id]! *= users[id]! ** REUSE;
    reused += rates[id]!;
  }
  const share = headline.words > 0 ? HEADLINE : 0;
  for (let id = 0; id < rates.length; id++) {
    // words that carry meaning keep their common share of the text, whatever their reuse
    const level = vocabulary.content[id] ? content / (reused || 1) : 1;
    rates[id] = ((1 - share) * level * rates[id]!) / (all || 1);
  }
  headline.ids.forEach((id, k) => {
    rates[id]! += (share * headline.times[k]!) / headline.words;
  });
  return rates;
}
