import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Anchors } from '../../utils/page/anchors.ts';
import { extract } from '../../utils/page/extract/index.ts';
import { createHitTest, type HitTest } from '../../utils/page/hit-test.ts';
import { watchHover } from '../../utils/page/hover.ts';
import { indexMarks, type Mark } from '../../utils/page/marks.ts';
import { HEADLINE, mount, paragraphs, SENTENCES } from './fixtures.ts';

let remove: () => void;
let control: AbortController;
let anchors: Anchors;
let text: string;
let hitTest: HitTest;

const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const centre = (words: string) => {
  const rect = anchors.toRange(span(words))!.getBoundingClientRect();
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
};

beforeEach(() => {
  remove = mount(
    `<article style="width:600px"><h1>${HEADLINE}</h1>${paragraphs(SENTENCES.slice(0, 5))}<p>“We pay 12 million to Carrow Marine,” Osei said of the plan that the board has now made its own.</p></article>`,
  );
  window.scrollTo({ top: 0, behavior: 'instant' });
  const result = extract(document);
  if (!result.ok) throw new Error(result.error.message);
  anchors = result.value.anchors;
  text = result.value.article.text;
  const marks: Mark[] = [
    { id: 'quote', kind: 'quote', span: span('We pay 12 million to Carrow Marine,') },
    { id: 'figure', kind: 'figure', span: span('12 million') },
    { id: 'party', kind: 'party', span: span('Lena Osei') },
  ];
  hitTest = createHitTest(document, anchors, marks);
  control = new AbortController();
  document.querySelectorAll('article p')[5]!.scrollIntoView({ block: 'center', behavior: 'instant' });
});
afterEach(() => {
  control.abort();
  remove();
  vi.useRealTimers();
});

test('what is pointed at is found, the innermost first', () => {
  const { x, y } = centre('12 million');
  expect(hitTest(x, y)?.ids).toEqual(['figure', 'quote']);
  const other = centre('Carrow Marine,”');
  expect(hitTest(other.x - 20, other.y)?.ids).toEqual(['quote']);
});

test('nothing is found beside, above or below the words', () => {
  const rect = anchors.toRange(span('12 million'))!.getBoundingClientRect();
  const line = anchors.toRange(span('made its own.'))!.getBoundingClientRect();
  expect(hitTest(line.right + 30, line.top + line.height / 2)).toBeUndefined();
  expect(hitTest(rect.left, rect.top - 25)?.ids ?? []).not.toContain('figure');
  expect(hitTest(-5, -5)).toBeUndefined();
});

test('marks are found after the page has scrolled, and not after their words have gone', () => {
  window.scrollBy({ top: -40, behavior: 'instant' });
  const { x, y } = centre('12 million');
  expect(hitTest(x, y)?.ids).toEqual(['figure', 'quote']);
  const line = document.querySelectorAll('article p')[5]!;
  line.textContent =
    'Words that are quite other ones and yet stand in the very same place as the ones before them did.';
  expect(hitTest(x, y)).toBeUndefined();
});

test('the index answers with every mark over an offset, whatever the nesting', () => {
  const marks = Array.from({ length: 200 }, (_, i): Mark => {
    const start = (i * 37) % 500;
    return { id: String(i), kind: 'quote', span: { start, end: start + 1 + ((i * 13) % 90) } };
  });
  const index = indexMarks(marks);
  for (let offset = 0; offset < 600; offset++) {
    const expected = marks.filter((m) => m.span.start <= offset && offset < m.span.end);
    const found = index.at(offset);
    expect(found.map((m) => m.id).sort()).toEqual(expected.map((m) => m.id).sort());
    const lengths = found.map((m) => m.span.end - m.span.start);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  }
});

function listen() {
  const events: string[] = [];
  const card = document.createElement('div');
  watchHover(document, {
    hitTest,
    inCard: (path) => path.includes(card),
    onEnter: (ids, _rect, how) => events.push(`${how} ${ids.join(' ')}`),
    onLeave: () => events.push('leave'),
    signal: control.signal,
    delay: 60,
    grace: 60,
  });
  document.body.append(card);
  control.signal.addEventListener('abort', () => card.remove());
  return { events, card };
}
const point = (
  type: string,
  at: { x: number; y: number },
  target: Element = document.body,
  init: PointerEventInit = {},
) =>
  target.dispatchEvent(
    new PointerEvent(type, {
      clientX: at.x,
      clientY: at.y,
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
      ...init,
    }),
  );
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a card opens when the pointer rests, and closes when it has left', async () => {
  const { events } = listen();
  point('pointermove', centre('12 million'));
  await wait(30);
  expect(events).toEqual([]);
  await wait(120);
  expect(events).toEqual(['hover figure quote']);
  point('pointermove', { x: 2, y: 2 });
  await wait(200);
  expect(events).toEqual(['hover figure quote', 'leave']);
});

test('a pointer that only passes opens nothing', async () => {
  const { events } = listen();
  point('pointermove', centre('12 million'));
  await wait(30);
  point('pointermove', { x: 2, y: 2 });
  await wait(150);
  expect(events).toEqual([]);
});

test('the card stays while the pointer is on its way into it and in it', async () => {
  const { events, card } = listen();
  point('pointermove', centre('12 million'));
  await wait(150);
  point('pointermove', { x: 2, y: 2 });
  await wait(30);
  point('pointermove', { x: 2, y: 2 }, card);
  await wait(200);
  expect(events).toEqual(['hover figure quote']);
});

test('a click or tap opens at once, one beside closes', () => {
  const { events } = listen();
  point('click', centre('12 million'));
  point('click', { x: 2, y: 2 });
  expect(events).toEqual(['click figure quote', 'leave']);
});

test('selecting text with a pressed button opens nothing', async () => {
  const { events } = listen();
  point('pointermove', centre('12 million'), document.body, { buttons: 1 });
  await wait(150);
  expect(events).toEqual([]);
});

test('after the end nothing listens any more', async () => {
  const { events } = listen();
  control.abort();
  point('pointermove', centre('12 million'));
  point('click', centre('12 million'));
  await wait(150);
  expect(events).toEqual([]);
});
