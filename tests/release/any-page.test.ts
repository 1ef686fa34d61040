import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../utils/bench/hostile-texts.ts';
import { extract } from '../../utils/page/extract/index.ts';

const LENGTH = 5_000;
const STORY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The harbour board of Tilbrook on Monday approved part ${i} of a plan to raise the sea wall before the storms of next winter.</p>`,
).join('');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const json = (text: string) =>
  JSON.stringify({ '@type': 'NewsArticle', headline: text, datePublished: text, author: { name: text } });

/** Where a page may hold a text that is made to do harm. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': (text) => `<article><h1>Sea wall to rise</h1>${STORY}<p>${escaped(text)}</p></article>`,
  'short lines': (text) =>
    `<article><h1>Sea wall to rise</h1>${STORY}${(text.match(/.{1,70}/gs) ?? []).map((line) => `<p>${escaped(line)}</p>`).join('')}</article>`,
  'names of elements': (text) =>
    `<article><h1>Sea wall to rise</h1><div class="${escaped(text)}" id="${escaped(text)}">${STORY}</div></article>`,
  'headline, byline and what the page says of itself': (text) =>
    `<title>${escaped(text)}</title><meta property="og:title" content="${escaped(text)}"><meta name="author" content="${escaped(text)}"><meta name="date" content="${escaped(text)}"><script type="application/ld+json">${json(text).replaceAll('<', '\\u003c')}</script><article><h1>${escaped(text.slice(0, 290))}</h1><p class="byline">By ${escaped(text.slice(0, 150))}</p>${STORY}</article>`,
};

for (const [place, put] of Object.entries(PLACES))
  test(`a page with any hostile text in ${place} is read without an exception, spans in bounds`, () => {
    for (const { name, make } of HOSTILE_TEXTS) {
      const { document } = parseHTML(`<!doctype html><html><body>${put(make(LENGTH))}</body></html>`);
      const read = extract(document as unknown as Document, {
        url: 'https://post.test/wall',
        newDocument: () =>
          parseHTML('<!doctype html><html><head></head><body></body></html>').document as never,
      });
      if (!read.ok) throw new Error(`${name}: ${read.error.message}`);
      const { text, paragraphs } = read.value.article;
      expect(paragraphs.map(({ span }) => text.slice(span.start, span.end)).join('\n\n'), name).toBe(text);
      expect(text, name).toContain('approved part 0 of a plan');
    }
  });
