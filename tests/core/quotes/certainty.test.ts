import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const doubts = (text: string) => read(text).map(({ quote }) => quote.speaker?.unsure === true);

describe('certainty', () => {
  it('is shown for a speaker named beside the quote, and for what goes on from it', () => {
    expect(doubts('“It leaks,” said Mara Ilves. “It always has.”')).toEqual([false, false]);
    expect(doubts('Mara Ilves said: “It leaks.”')).toEqual([false]);
    expect(doubts('Mara Ilves told the inquiry that Jon Barry had shouted “shut the gate!”')).toEqual([
      false,
    ]);
  });

  it('is missing where one report stands inside another', () => {
    expect(
      doubts('Mara Ilves pointed to claims that the firm called its tenants “lucky to be here”.'),
    ).toEqual([true]);
  });

  it('is shown for the name that begins the main clause behind another report', () => {
    expect(
      doubts('After the firm had called its tenants lucky, Mara Ilves described the roof as “a sieve”.'),
    ).toEqual([false]);
  });

  it('is missing where what another verb governs may not speak at all', () => {
    expect(doubts('The crowd watched Mara Ilves call the roof “a sieve”.')).toEqual([true]);
  });

  it('is missing where the speaker is taken over from the paragraph above', () => {
    expect(doubts('“It leaks,” Mara Ilves said.\n\n“It always has, in every winter.”')).toEqual([
      false,
      true,
    ]);
  });

  it('is missing where a thought, not an utterance, frames the words', () => {
    expect(doubts('Mara Ilves believed that “the river would come back for its own”.')).toEqual([true]);
  });

  it('leaves the speaker out where only the doings of somebody surround the words', () => {
    const [quote] = read(
      'The river fell.\n\nMara Ilves walked along a bank that was “no longer a bank at all”.',
    );
    expect(quote?.speaker).toBeUndefined();
  });
});
