import { describe, expect, it } from 'vitest';
import { texts } from './read.ts';

describe('not speech', () => {
  const silent: readonly (readonly [string, string])[] = [
    [
      'titles of works',
      'She hosted the BBC’s “Harbour Nights” for ten years and wrote the novel “The Last Lock”.',
    ],
    ['nicknames', 'Robert “Skip” Tanner ran the ferry.'],
    ['terms', 'Shops sell the so-called “miracle” paint to visitors.'],
    [
      'names of programmes before a real cue',
      'On “Harbour Tonight,” Mara Ilves denied that the gate was open.',
    ],
    ['left-over markup', '<img alt="harbour" id="77812">The gate is open.'],
  ];
  for (const [name, text] of silent) it(name, () => expect(texts(text)).toEqual([]));

  it('keeps the words that somebody is said to use', () => {
    expect(texts('The “miracle” paint is cheap. Mara Ilves called it “dyed water” on Monday.')).toEqual([
      'dyed water',
    ]);
  });
});
