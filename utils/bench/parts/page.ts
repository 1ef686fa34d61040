import { bundles } from '../page/bundles.ts';
import { madeUpPage, savedPages } from '../page/pages.ts';
import { painting } from '../page/painting.ts';
import { reading } from '../page/reading.ts';
import { launch } from '../page/tab.ts';
import type { Part } from '../part.ts';

export const part: Part = {
  name: 'page',
  async run({ quick, pages }) {
    const scripts = await bundles();
    const saved = savedPages(pages);
    const shown =
      saved.length > 0
        ? saved
        : Array.from({ length: quick ? 4 : 24 }, (_, i) => madeUpPage(3_000 + i * 250, i + 1));
    const browser = await launch();
    try {
      return [
        ...(await reading(browser, scripts, quick ? shown.slice(0, 8) : shown)),
        ...(await painting(browser, scripts, quick)),
      ];
    } finally {
      await browser.close();
    }
  },
};
