import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../utils/page/extract/index.ts';
import { PAGES, SENTENCES, show } from './fixtures.ts';

/** Pieces of mark-up that break the nest of the elements around them. */
const BREAKERS = [
  '</div>',
  '<p>',
  '</article>',
  '<table><tr><td>',
  '<a href="x">',
  '<slot>',
  '<select><option>',
  '<svg><text>',
  '<b><i></b>',
  '<template>',
  '<br><br>',
  '<iframe>',
  '\ud800',
  '\u200b',
  '&#0;',
  '<li>',
  '<h2>',
  '<figure>',
  '<form>',
  '<p hidden>',
];

test('whatever is put into a page and wherever, spans stay in bounds and every paragraph keeps its place', async () => {
  const shown = await show(PAGES['sub-headings and a list']!);
  const source = shown.document.body.innerHTML;
  const wound = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    with: fc.constantFrom(...BREAKERS),
  });
  fc.assert(
    fc.property(fc.array(wound, { minLength: 1, maxLength: 12 }), (wounds) => {
      let html = source;
      for (const { at, with: what } of wounds) {
        const place = Math.floor(at * html.length);
        html = html.slice(0, place) + what + html.slice(place);
      }
      shown.document.body.innerHTML = html;
      const result = extract(shown.document);
      if (!result.ok) return;
      const { article, anchors } = result.value;
      const parts = article.paragraphs.map(({ span }) => article.text.slice(span.start, span.end));
      expect(parts.join('\n\n')).toBe(article.text);
      for (const { span, sentences } of article.paragraphs) {
        expect(anchors.holds(span)).toBe(true);
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(span.start);
          expect(sentence.end).toBeLessThanOrEqual(span.end);
        }
      }
    }),
    { numRuns: 300 },
  );
  shown.remove();
});

test('a page whose sentences are all furniture has no article', async () => {
  const shown = await show(
    `<!doctype html><title>x</title><body><main><p>Home</p><p>© 2026 The Coast Post. ${SENTENCES[0]} All rights reserved.</p><p>Sport</p></main></body>`,
  );
  expect(extract(shown.document)).toMatchObject({ ok: false, error: { code: 'no-article' } });
  shown.remove();
});
