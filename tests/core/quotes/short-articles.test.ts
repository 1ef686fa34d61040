import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import { REPORTS } from './short-articles.ts';
import { CALLINGS } from './short-callings.ts';
import { FEATURES } from './short-features.ts';
import { NEWSROOMS } from './short-newsrooms.ts';
import { PAGES } from './short-pages.ts';
import { TURNS } from './short-turns.ts';
import { VOICES } from './short-voices.ts';

describe('all quotes of an article with their speakers, and nothing else in quotation marks', () => {
  for (const { text, quotes } of [
    ...REPORTS,
    ...FEATURES,
    ...VOICES,
    ...NEWSROOMS,
    ...TURNS,
    ...CALLINGS,
    ...PAGES,
  ])
    it(text.slice(0, 60).replace(/\s+/g, ' '), () => {
      const found = read(text);
      expect(found.map((quote) => quote.text)).toEqual(quotes.map(([words]) => words));
      quotes.forEach(([words, speaker], i) => {
        expect(found[i]?.speaker, words).toSatisfy(
          (name?: string) => name === speaker || name?.endsWith(` ${speaker}`) === true,
        );
      });
    });
});
