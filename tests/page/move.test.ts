import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Anchors } from '../../utils/page/anchors.ts';
import { createCardHost } from '../../utils/page/card-host.ts';
import { extract } from '../../utils/page/extract/index.ts';
import type { Mark } from '../../utils/page/marks.ts';
import { reveal, stickyTop } from '../../utils/page/reveal.ts';
import { createTour, type Tour } from '../../utils/page/tour.ts';
import { watchPage } from '../../utils/page/watch.ts';
import { HEADLINE, mount, paragraphs, SENTENCES } from './fixtures.ts';

let undo: (() => void)[] = [];
let control: AbortController;
let anchors: Anchors;
let text: string;

function read(body: string): void {
  undo.push(mount(body));
  const result = extract(document);
  if (!result.ok) throw new Error(result.error.message);
  anchors = result.value.anchors;
  text = result.value.article.text;
}
const long = `<h1>${HEADLINE}</h1>${SENTENCES.map((s) => `<p style="margin:400px 0">${s}</p>`).join('')}`;
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const rectOf = (words: string) => anchors.toRange(span(words))!.getBoundingClientRect();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  control = new AbortController();
  window.scrollTo({ top: 0, behavior: 'instant' });
});
afterEach(() => {
  control.abort();
  for (const one of undo) one();
  undo = [];
});

/** Waits for a smooth scroll, however late it starts, to bring the words to where they are wanted. */
const comesTo = (words: string, wanted: (rect: DOMRect) => boolean) =>
  expect.poll(() => wanted(rectOf(words)), { timeout: 10_000 }).toBe(true);

test('what is revealed stands in view, under a sticky header and not behind it', async () => {
  read(`<div style="position:sticky;top:0;height:90px;background:#fff">Menu</div><article>${long}</article>`);
  window.scrollTo({ top: 300, behavior: 'instant' });
  expect(stickyTop(document)).toBeGreaterThanOrEqual(90);
  reveal(anchors.toRange(span('45 percent'))!);
  await comesTo('45 percent', ({ top, bottom }) => top > 90 && bottom < window.innerHeight);
});

test('what stands in a box that scrolls by itself is revealed in it', async () => {
  read(`<article style="height:300px;overflow:auto">${long}</article>`);
  reveal(anchors.toRange(span('45 percent'))!);
  const box = document.querySelector('article')!.getBoundingClientRect();
  await comesTo('45 percent', ({ top, bottom }) => top >= box.top && bottom <= box.bottom);
});

test('what is in view already stays where it is', () => {
  read(`<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`);
  const before = window.scrollY;
  reveal(anchors.toRange(span('£3.4 million'))!);
  expect(window.scrollY).toBe(before);
});

function tour(log: string[]): { walk: Tour; shadow: ShadowRoot } {
  const marks: Mark[] = ['£3.4 million', '1,200 tonnes', '45 percent'].map((words) => ({
    id: words,
    kind: 'figure',
    span: span(words),
  }));
  marks.push({ id: 'Piotr Malan', kind: 'party', span: span('Piotr Malan') });
  const host = createCardHost(document, { render: () => undefined, signal: control.signal });
  const walk = createTour(document, {
    anchors,
    marks: () => marks,
    shadow: host.shadow,
    mount: () => document.documentElement.append(host.shadow.host),
    label: (id) => `Figure: ${id}`,
    onVisit: (id) => log.push(`visit ${id}`),
    onOpen: (id) => log.push(`open ${id}`),
    onEnd: () => log.push('end'),
    signal: control.signal,
  });
  return { walk, shadow: host.shadow };
}

test('the tour goes from mark to mark of a kind, round and back', () => {
  read(`<article>${long}</article>`);
  const log: string[] = [];
  const { walk } = tour(log);
  walk.go('figure', 1);
  walk.go('figure', 1);
  walk.go('party', -1);
  walk.go('figure', 1);
  walk.go('figure', 1);
  walk.go('figure', 1);
  expect(log).toEqual(
    ['£3.4 million', '1,200 tonnes', 'Piotr Malan', '1,200 tonnes', '45 percent', '£3.4 million'].map(
      (id) => `visit ${id}`,
    ),
  );
});

test('a button stands in for the mark: it has the focus, a name and the keys, and gives the focus back', () => {
  read(`<button id="own">Own</button><article>${long}</article>`);
  const own = document.getElementById('own')!;
  own.focus();
  const log: string[] = [];
  const { walk, shadow } = tour(log);
  walk.go('figure', 1);
  const proxy = shadow.activeElement as HTMLElement;
  expect(proxy.getAttribute('aria-label')).toBe('Figure: £3.4 million');
  const rect = rectOf('£3.4 million');
  expect(proxy.getBoundingClientRect().top).toBeCloseTo(rect.top, 0);
  const press = (key: string, shiftKey = false) =>
    proxy.dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
    );
  press('f');
  press('F', true);
  press('ArrowRight');
  proxy.click();
  press('Escape');
  expect(log).toEqual([
    'visit £3.4 million',
    'visit 1,200 tonnes',
    'visit £3.4 million',
    'visit 1,200 tonnes',
    'open 1,200 tonnes',
    'end',
  ]);
  expect(document.activeElement).toBe(own);
});

test('marks whose words have gone are passed over', () => {
  read(`<article>${long}</article>`);
  const log: string[] = [];
  const { walk } = tour(log);
  document.querySelectorAll('article p')[4]!.remove();
  walk.go('figure', 1);
  walk.go('figure', 1);
  expect(log).toEqual(['visit £3.4 million', 'visit 45 percent']);
});

function watch(): string[] {
  const log: string[] = [];
  watchPage(document, anchors, {
    onStale: (why) => log.push(why),
    onNavigated: (url) => log.push(`to ${new URL(url).searchParams.get('story')}`),
    signal: control.signal,
    quiet: 40,
  });
  return log;
}

test('article text that is replaced is noticed once, changes elsewhere are not', async () => {
  read(`<article>${long}</article><div id="clock">12:00</div>`);
  const log = watch();
  for (let i = 0; i < 5; i++) {
    document.getElementById('clock')!.textContent = `12:0${i}`;
    await wait(10);
  }
  await wait(120);
  expect(log).toEqual([]);
  const line = document.querySelector('article p')!;
  line.replaceChildren(new Text(line.textContent ?? ''));
  (document.querySelectorAll('article p')[1]!.firstChild as Text).data = 'New words';
  await expect.poll(() => log).toEqual(['changed']);
});

test('more text where the article stands is noticed', async () => {
  read(`<article>${long}</article>`);
  const log = watch();
  const more = document.createElement('p');
  more.textContent = SENTENCES.join(' ');
  document.querySelector('article')!.append(more);
  await expect.poll(() => log).toEqual(['grown']);
});

test('another address without a load is noticed, another hash is not', async () => {
  read(`<article>${long}</article>`);
  const log = watch();
  const back = location.href;
  history.replaceState(null, '', '#part-two');
  await wait(100);
  expect(log).toEqual([]);
  const url = new URL(back);
  url.searchParams.set('story', 'ferry');
  history.replaceState(null, '', url);
  await expect.poll(() => log).toEqual(['to ferry']);
  history.replaceState(null, '', back);
});

test('after the end the page is watched no more', async () => {
  read(`<article>${long}</article>`);
  const log = watch();
  control.abort();
  document.querySelector('article p')!.remove();
  await wait(120);
  expect(log).toEqual([]);
});
