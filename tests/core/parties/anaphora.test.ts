import { describe, expect, it } from 'vitest';
import { resolvePronoun } from '../../../utils/core/annotate/parties/anaphora.ts';
import { read } from './read.ts';

/** Name of the party that the last `word` of the text stands for. */
function whoIs(text: string, word: string): string | undefined {
  const { context, parties, mentions } = read(text);
  const start = text.lastIndexOf(word);
  const id = resolvePronoun(context, parties, mentions, { start, end: start + word.length });
  return parties.find((p) => p.id === id)?.name;
}

describe('a pronoun', () => {
  it('stands for the one person who fits', () => {
    expect(whoIs('Anna Keller met Robert Miller. She said it was late.', 'She')).toBe('Anna Keller');
    expect(whoIs('Anna Keller met Robert Miller. Then he left.', 'he')).toBe('Robert Miller');
  });
  it('is unsure between two who fit alike', () => {
    expect(whoIs('Robert Miller met Thomas Hart. He said it was late.', 'He')).toBeUndefined();
  });
  it('is unsure where nobody fits', () => {
    expect(whoIs('Anna Keller spoke. He left.', 'He')).toBeUndefined();
    expect(whoIs('It rained. He left.', 'He')).toBeUndefined();
  });
  it('does not reach across the whole article', () => {
    expect(
      whoIs(`Robert Miller spoke. ${'It rained a lot that day. '.repeat(6)}He left.`, 'He'),
    ).toBeUndefined();
  });
});

describe('a bare noun', () => {
  it('stands for the organisation named before', () => {
    expect(whoIs('Microsoft cut its forecast. The company said demand was weak.', 'The company')).toBe(
      'Microsoft',
    );
  });
});
