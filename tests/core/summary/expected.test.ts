import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpectedOverlap, NOTHING } from '../../../utils/core/annotate/summary/expected-overlap.ts';
import { expectedWords } from '../../../utils/core/annotate/summary/expected-words.ts';
import { Vocabulary } from '../../../utils/core/annotate/summary/vocabulary.ts';
import { tokenise } from '../../../utils/core/text/tokens.ts';
import { Vocabulary as Spellings } from '../../../utils/core/text/vocabulary.ts';
import { feature } from '../relevance/articles.ts';

function reader() {
  const spellings = new Spellings();
  const vocabulary = new Vocabulary(spellings);
  const read = (text: string) => {
    const tokens = tokenise(text, { start: 0, end: text.length }, spellings);
    return vocabulary.count(tokens, 0, tokens.length);
  };
  return { vocabulary, read, idOf: (word: string) => vocabulary.idOf(spellings.spelling(word)) };
}

describe('the words expected of a summary', () => {
  const { vocabulary, read, idOf } = reader();
  const sentences = [
    'Ferry service to Lundholm stops on Friday.',
    'The harbour board blamed a broken crane.',
    'Fishermen in Lundholm fear for the ferry.',
    'A baker sold plum cake on the quay.',
  ].map(read);
  const rates = expectedWords(sentences, read('Lundholm ferry stops'), vocabulary);
  const rateOf = (word: string) => rates[idOf(word)]!;

  it('make one word in all', () => {
    expect(rates.reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(1);
  });

  it('are those of the opening before those of the end', () => {
    expect(rateOf('service')).toBeGreaterThan(rateOf('crane'));
    expect(rateOf('crane')).toBeGreaterThan(rateOf('cake'));
  });

  it('are those that several sentences use before those of one', () => {
    expect(rateOf('ferry')).toBeGreaterThan(rateOf('service'));
  });

  it('are those of the headline before others of the same sentence', () => {
    expect(rateOf('stops')).toBeGreaterThan(rateOf('friday'));
  });

  it('are none where there is no text', () => {
    const empty = reader();
    expect([...expectedWords([], empty.read(''), empty.vocabulary)]).toEqual([]);
  });
});

describe('the overlap expected with a human summary', () => {
  const { vocabulary, read } = reader();
  const weighed = (text: string, more: { personal?: boolean; relevance?: number } = {}) => ({
    ...read(text),
    personal: false,
    relevance: 1,
    ...more,
  });
  const news = 'The ferry to Lundholm stops on Friday';
  const other = 'A broken crane closes the harbour';
  const padded = `${news} whatever anybody up there may ever have been saying about it before`;
  const rest = feature.paragraphs.map(read);
  const rates = expectedWords([read(news), read(other), read(padded), ...rest], read(''), vocabulary);
  const overlap = new ExpectedOverlap(rates, 2);
  const alone = (sentence: ReturnType<typeof weighed>) => overlap.withOneMore(NOTHING, sentence);

  it('is more for something new than for the same again', () => {
    const held = overlap.add(NOTHING, weighed(news));
    expect(overlap.withOneMore(held, weighed(other))).toBeGreaterThan(
      overlap.withOneMore(held, weighed(news)),
    );
  });

  it('is less for a sentence in the first person and for one that may not belong', () => {
    expect(alone(weighed(news))).toBeGreaterThan(alone(weighed(news, { personal: true })));
    expect(alone(weighed(news))).toBeGreaterThan(alone(weighed(news, { relevance: 0.4 })));
  });

  it('is a share', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(news, other, padded), { maxLength: 8 }), (texts) => {
        let held = NOTHING;
        for (const text of texts) {
          const value = overlap.withOneMore(held, weighed(text));
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          held = overlap.add(held, weighed(text));
        }
        expect(held.shared).toBeLessThanOrEqual(held.words + 1e-9);
      }),
    );
  });
});
