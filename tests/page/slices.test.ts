import { expect, test } from 'vitest';
import { extractInSlices } from '../../utils/page/extract/in-slices.ts';
import { extract } from '../../utils/page/extract/index.ts';
import { HEADLINE, PAGES, page, paragraphs, SENTENCES, show } from './fixtures.ts';

for (const [name, html] of Object.entries(PAGES))
  test(`in slices or in one go, the same is read: ${name}`, async () => {
    const shown = await show(html);
    const [sliced, whole] = [await extractInSlices(shown.document), extract(shown.document)];
    if (!sliced.ok || !whole.ok) throw new Error('no article');
    expect(sliced.value.article).toEqual(whole.value.article);
    const { text } = whole.value.article;
    for (let i = 0; i < text.length; i += 7)
      expect(sliced.value.anchors.toRanges({ start: i, end: i + 1 }).map(String)).toEqual(
        whole.value.anchors.toRanges({ start: i, end: i + 1 }).map(String),
      );
    shown.remove();
  });

const HUGE = page(
  `<ul>${Array.from({ length: 30_000 }, (_, i) => `<li><a href="/${i}">Link ${i}</a></li>`).join('')}</ul><article><h1>${HEADLINE}</h1>${paragraphs()}</article>`,
);

test('while a huge page is read, the page has its turn', async () => {
  const shown = await show(HUGE);
  let turns = 0;
  let reading = true;
  const count = () => {
    turns++;
    if (reading) setTimeout(count);
  };
  setTimeout(count);
  const read = await extractInSlices(shown.document);
  reading = false;
  expect(read.ok && read.value.article.text.split('\n\n')).toEqual(SENTENCES);
  expect(turns).toBeGreaterThan(1);
  shown.remove();
});

test('a page that changes while it is read is read as it is in the end', async () => {
  const shown = await show(HUGE);
  const reading = extractInSlices(shown.document);
  const late =
    'The board will meet again in May to hear what the builder has to say about the price of stone.';
  setTimeout(() => {
    for (const item of [...shown.document.querySelectorAll('li')].slice(100)) item.remove();
    const line = shown.document.createElement('p');
    line.textContent = late;
    shown.document.querySelector('article')!.append(line);
  });
  const read = await reading;
  expect(read.ok && read.value.article.text.split('\n\n')).toEqual([...SENTENCES, late]);
  shown.remove();
});
