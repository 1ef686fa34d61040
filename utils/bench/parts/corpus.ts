import { runCorpus } from '../extension/corpus.ts';
import { madeUpPage, savedPages } from '../page/pages.ts';
import type { Part } from '../part.ts';

export const part: Part = {
  name: 'corpus',
  async run({ quick, pages }) {
    const saved = savedPages(pages);
    const shown =
      saved.length > 0 ? saved : Array.from({ length: 24 }, (_, i) => madeUpPage(3_000 + i * 250, i + 1));
    return runCorpus(quick ? shown.slice(0, 8) : shown);
  },
};
