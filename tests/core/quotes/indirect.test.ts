import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const reported = (text: string): [string, string | undefined][] =>
  read(text, ['indirect']).map((r) => [r.text, r.speaker]);

describe('reported speech', () => {
  it('finds the content behind the verb, with or without that', () => {
    expect(reported('Mara Ilves said that the gate would open in May.')).toEqual([
      ['that the gate would open in May', 'Mara Ilves'],
    ]);
    expect(reported('Mara Ilves said on Monday the gate would open.')).toEqual([
      ['the gate would open', 'Mara Ilves'],
    ]);
  });

  it('finds the content before its attribution and around it', () => {
    expect(reported('The gate will open in May, Mara Ilves said on Monday.')).toEqual([
      ['The gate will open in May', 'Mara Ilves'],
    ]);
    expect(reported('The gate, Mara Ilves said, will open in May.')).toEqual([
      ['The gate', 'Mara Ilves'],
      ['will open in May', 'Mara Ilves'],
    ]);
  });

  it('names unnamed sources as such', () => {
    const [report] = read('The firm is for sale, according to two people familiar with the matter.', [
      'indirect',
    ]);
    expect(report?.text).toBe('The firm is for sale');
    expect(report?.quote.speaker).toMatchObject({ type: 'anonymous' });
  });

  it('stays silent where say is no report', () => {
    expect(reported('Owners have no say in the deal. Needless to say, the price is high.')).toEqual([]);
  });
});
