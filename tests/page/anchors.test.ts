import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchors } from '../../utils/page/anchors.ts';
import { extract } from '../../utils/page/extract/index.ts';
import { PAGES, page, SENTENCES, show } from './fixtures.ts';

/** All text nodes a reader sees, in reading order: found by the browser's own layout, not by the code under test. */
function seen(root: Node, found: Text[] = []): Text[] {
  const shadow = (root as Element).shadowRoot;
  const children =
    shadow?.childNodes ??
    ((root as Element).localName === 'slot'
      ? (root as HTMLSlotElement).assignedNodes({ flatten: true })
      : root.childNodes);
  for (const child of children) {
    if (child.nodeType === 3) found.push(child as Text);
    else if (child.nodeType === 1) seen(child, found);
  }
  return found;
}

function isLaidOut(node: Text, offset: number): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getClientRects().length > 0;
}

const SPACE = /\s/;
const UNSEEN_BY_NATURE = /[\s\u00ad\u200b]/;

/** Checks every character of the text against the page, and answers how many there were. */
function check(document: Document, text: string, anchors: Anchors): number {
  const order = new Map(seen(document.body).map((node, i) => [node, i]));
  let lastNode = -1;
  let lastOffset = -1;
  let checked = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n') continue;
    const range = anchors.toRange({ start: i, end: i + 1 });
    if (!range) throw new Error(`no place for ${JSON.stringify(text.slice(i, i + 20))} at ${i}`);
    const node = range.startContainer as Text;
    const offset = range.startOffset;
    const live = node.data[offset]!;
    const place = order.get(node);
    if (place === undefined) throw new Error(`a node that is not in the page at ${i}`);
    if (live !== text[i] && !(SPACE.test(live) && text[i] === ' '))
      throw new Error(`'${live}' for '${text[i]}' at ${i}`);
    if (place < lastNode || (place === lastNode && offset <= lastOffset))
      throw new Error(`out of order at ${i}`);
    if (!UNSEEN_BY_NATURE.test(live) && !isLaidOut(node, offset))
      throw new Error(`invisible at ${i}: ${live}`);
    if (anchors.offsetAt(node, offset) !== i) throw new Error(`not back to ${i}`);
    lastNode = place;
    lastOffset = offset;
    checked++;
  }
  return checked;
}

for (const [name, html] of Object.entries(PAGES))
  test(`every character has its place in the page: ${name}`, async () => {
    const shown = await show(html);
    try {
      const before = shown.document.documentElement.getHTML({ serializableShadowRoots: true });
      const result = extract(shown.document);
      if (!result.ok) throw new Error(result.error.message);
      const { article, anchors } = result.value;
      expect(article.text).not.toContain('UNSEEN');
      expect(check(shown.document, article.text, anchors)).toBe(article.text.replaceAll('\n', '').length);
      expect(shown.document.documentElement.getHTML({ serializableShadowRoots: true })).toBe(before);
    } finally {
      shown.remove();
    }
  });

test('paragraphs cover the text, with one blank line between them', async () => {
  const shown = await show(PAGES['sub-headings and a list']!);
  const result = extract(shown.document);
  if (!result.ok) throw new Error(result.error.message);
  const { text, paragraphs } = result.value.article;
  expect(paragraphs.map((p) => text.slice(p.span.start, p.span.end)).join('\n\n')).toBe(text);
  expect(paragraphs.map((p) => p.role)).toEqual([
    'body',
    'body',
    'heading',
    'body',
    'list-item',
    'list-item',
    'heading',
    'body',
    'body',
  ]);
  shown.remove();
});

test('any way to cut a text into inline elements leaves the same text and right places', async () => {
  const shown = await show(page('<article id="a"></article>'));
  const home = shown.document.getElementById('a')!;
  const tags = fc.constantFrom('b', 'em', 'span', 'a', 'mark', 'q', '');
  const gaps = fc.constantFrom(' ', '\n', '  \n\t ', '\u00a0');
  const piece = fc.record({ words: fc.integer({ min: 1, max: 6 }), tag: tags, gap: gaps });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 20, maxLength: 60 }), (pieces) => {
      const words = SENTENCES.join(' ').split(' ');
      let html = '';
      let at = 0;
      // a paragraph that is mostly links is a list of other stories, and left out
      let linked = 0;
      for (const { words: count, tag: drawn, gap } of pieces) {
        const tag = drawn === 'a' && linked + count > 5 ? 'span' : drawn;
        if (tag === 'a') linked += count;
        const part = Array.from({ length: count }, () => words[at++ % words.length]).join(gap);
        html += tag ? `<${tag}>${part}</${tag}>${gap}` : `${part}${gap}`;
      }
      home.innerHTML = `<h1>A headline for the harbour</h1><p>${html}</p><p>${SENTENCES[5]}</p>`;
      const result = extract(shown.document);
      if (!result.ok) throw new Error(result.error.message);
      const { article, anchors } = result.value;
      const [first] = article.paragraphs;
      const plain = (s: string) => s.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '');
      expect(article.text.slice(first!.span.start, first!.span.end)).toBe(
        plain(home.querySelector('p')!.textContent ?? ''),
      );
      check(shown.document, article.text, anchors);
    }),
    { numRuns: 60 },
  );
  shown.remove();
});

test('a span over a shadow boundary gets ranges on both sides that together say its words', async () => {
  const shown = await show(PAGES['one paragraph half in a shadow root']!);
  const result = extract(shown.document);
  if (!result.ok) throw new Error(result.error.message);
  const { article, anchors } = result.value;
  const start = article.text.indexOf('says Lena Osei, will');
  const span = { start, end: start + 'says Lena Osei, will'.length };
  expect(start).toBeGreaterThan(0);
  expect(anchors.toRanges(span).map(String)).toEqual(['says ', 'Lena Osei', ', will']);
  expect(anchors.toRange({ start, end: start + 'says Lena'.length })).toBeUndefined();
  shown.remove();
});

test('a range never covers what the article left out', async () => {
  const shown = await show(PAGES['hidden by attributes']!);
  const result = extract(shown.document);
  if (!result.ok) throw new Error(result.error.message);
  const { article, anchors } = result.value;
  for (const { span } of article.paragraphs)
    expect(anchors.toRanges(span).map(String).join('')).toBe(article.text.slice(span.start, span.end));
  shown.remove();
});

test('text that was replaced, changed or taken away has no place any more', async () => {
  const shown = await show(PAGES['plain']!);
  const result = extract(shown.document);
  if (!result.ok) throw new Error(result.error.message);
  const { article, anchors } = result.value;
  const lines = [...shown.document.querySelectorAll('article p')];
  const spans = article.paragraphs.map((p) => p.span);
  (lines[0]!.firstChild as Text).data =
    'Other words of about the same length stand here now, and none of them was in the article at all, it seems.';
  lines[1]!.replaceChildren(new Text(lines[1]!.textContent ?? ''));
  lines[2]!.remove();
  expect(anchors.holds(spans[0]!)).toBe(false);
  expect(anchors.toRanges(spans[1]!)).toEqual([]);
  expect(anchors.toRange(spans[2]!)).toBeUndefined();
  expect(anchors.toRange(spans[3]!)?.toString()).toBe(article.text.slice(spans[3]!.start, spans[3]!.end));
  shown.document.querySelector('article')!.append(lines[2]!);
  expect(anchors.toRange(spans[2]!)?.toString()).toBe(article.text.slice(spans[2]!.start, spans[2]!.end));
  shown.remove();
});
