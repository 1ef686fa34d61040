import { expect, test } from 'vitest';
import { readBlocks } from '../../utils/page/extract/blocks.ts';
import { findBody } from '../../utils/page/extract/body.ts';
import { isClear } from '../../utils/page/extract/clear.ts';
import { readableBlocks } from '../../utils/page/extract/readable.ts';
import { flowIn } from '../../utils/page/extract/visible.ts';

const SENTENCE =
  'The harbour master closed the north pier on Tuesday, after waves had lifted two of its stones, and asked every boat to use the old slip until spring. ';

function keptOf(html: string): { kept: readonly string[]; all: number; page: Document } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const blocks = readBlocks(page.body, flowIn(page));
  const kept = readableBlocks(blocks, document.implementation.createHTMLDocument(''));
  return {
    kept: blocks.blocks.filter((b) => kept.has(b.index)).map((b) => b.text),
    all: blocks.blocks.length,
    page,
  };
}

test('the paragraphs of the article are kept, the link lists around them are not', () => {
  const { kept } = keptOf(`<div class="menu"><a href="/a">Weather</a> <a href="/b">Sport today</a></div>
    <div class="story">${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}</div>
    <div class="related"><ul><li><a href="/c">More from the harbour</a></li><li><a href="/d">Tide tables</a></li></ul></div>`);
  expect(kept).toHaveLength(5);
  expect(kept.join('')).not.toMatch(/Weather|Tide tables/);
});

test('blocks are known by identity through Readability’s retries on a short page', () => {
  const { kept } = keptOf(
    `<div class="sidebar"><p>${SENTENCE}</p></div><div class="comment-body"><p>${SENTENCE}</p></div>`,
  );
  expect(kept).toEqual([SENTENCE.trim(), SENTENCE.trim()]);
});

test('the page itself is not touched', () => {
  const html = `<html><head></head><body><div class="story"><p>${SENTENCE.repeat(4)}</p></div></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = page.documentElement.outerHTML;
  readableBlocks(readBlocks(page.body, flowIn(page)), document.implementation.createHTMLDocument(''));
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a page with more texts than any article is judged without it', () => {
  expect(keptOf(`<p>${SENTENCE}</p>`.repeat(1600)).kept).toEqual([]);
});

function clarity(html: string): boolean | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const read = readBlocks(page.body, flowIn(page));
  const headline = read.blocks.find((block) => block.box.tag === 'h1');
  const body = findBody(read, headline, new Set());
  return body && isClear(read, body, headline);
}
const STORY = `<p>${SENTENCE.repeat(3)}</p>`.repeat(4);

test('it is asked where the page leaves a doubt, and not where all prose stands under the headline', () => {
  expect(clarity(`<main><h1>Storm closes pier</h1><div>${STORY}</div></main>`)).toBe(true);
  expect(clarity(`<main><div>${STORY}</div></main>`)).toBe(false);
  expect(clarity(`<main><h1>Storm closes pier</h1><div><p>${SENTENCE}</p></div></main>`)).toBe(false);
  const deep = `${'<div>'.repeat(6)}${STORY}${'</div>'.repeat(6)}`;
  expect(clarity(`<header><h1>The Harbour Post</h1></header>${'<p>Tide tables</p>'.repeat(6)}${deep}`)).toBe(
    false,
  );
});
