import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Anchors } from '../../utils/page/anchors.ts';
import { extract } from '../../utils/page/extract/index.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../../utils/page/marks.ts';
import { createPainter } from '../../utils/page/paint/index.ts';
import { DARK, isDarkAt, LIGHT, luminance, rgbaOf } from '../../utils/page/paint/palette.ts';
import { HEADLINE, mount, paragraphs, SENTENCES } from './fixtures.ts';

let remove: () => void;
let control: AbortController;

const story = (body = paragraphs()) => `<article><h1>${HEADLINE}</h1>${body}</article>`;
function read(body?: string): { anchors: Anchors; text: string } {
  remove = mount(story(body));
  const result = extract(document);
  if (!result.ok) throw new Error(result.error.message);
  return { anchors: result.value.anchors, text: result.value.article.text };
}
function mark(text: string, words: string, kind: MarkKind, id = `${kind}:${words}`): Mark {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(words);
  return { id, kind, span: { start, end: start + words.length } };
}
const painted = (name: string): string[] => [...(CSS.highlights.get(`newsglass-${name}`) ?? [])].map(String);
const ours = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('newsglass-'));
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));

beforeEach(() => {
  control = new AbortController();
});
afterEach(() => {
  control.abort();
  remove();
});

test('each kind is painted over exactly its words, and the page is not touched', () => {
  const { anchors, text } = read();
  const html = document.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const painter = createPainter(document, anchors, { signal: control.signal });
  painter.show([
    mark(text, '£3.4 million', 'figure'),
    mark(text, 'Lena Osei', 'party'),
    mark(text, 'We have asked for this for nine years,', 'quote'),
    mark(text, SENTENCES[5]!, 'flag'),
  ]);
  expect(painted('figure')).toEqual(['£3.4 million']);
  expect(painted('party')).toEqual(['Lena Osei']);
  expect(painted('quote')).toEqual(['We have asked for this for nine years,']);
  expect(painted('flag')).toEqual([SENTENCES[5]]);
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(html);
});

test('kinds can be hidden and shown again', () => {
  const { anchors, text } = read();
  const painter = createPainter(document, anchors, { signal: control.signal });
  painter.show([mark(text, '£3.4 million', 'figure'), mark(text, 'Lena Osei', 'party')]);
  painter.setVisible(new Set(['party']));
  expect([painted('figure'), painted('party')]).toEqual([[], ['Lena Osei']]);
  painter.setVisible(new Set(MARK_KINDS));
  expect(painted('figure')).toEqual(['£3.4 million']);
});

test('words that are no longer in the page are never painted', () => {
  const { anchors, text } = read();
  (document.querySelector('article p')!.firstChild as Text).data =
    'Quite other words stand here now than those that were read before.';
  const painter = createPainter(document, anchors, { signal: control.signal });
  painter.show([mark(text, '£3.4 million', 'figure'), mark(text, 'Lena Osei', 'party')]);
  expect(painted('party')).toEqual(['Lena Osei']);
  expect(painted('figure')).toEqual([]);
});

test('the mark pointed at is set off, and let go', () => {
  const { anchors, text } = read();
  const painter = createPainter(document, anchors, { signal: control.signal });
  painter.show([mark(text, 'Lena Osei', 'party', 'p1')]);
  painter.focus('p1');
  expect(painted('focus')).toEqual(['Lena Osei']);
  painter.focus(undefined);
  expect(painted('focus')).toEqual([]);
});

test('a flash ends by itself', () => {
  vi.useFakeTimers();
  const { anchors, text } = read();
  const painter = createPainter(document, anchors, { signal: control.signal });
  painter.flash(anchors.toRanges(mark(text, 'Lena Osei', 'party').span));
  expect(painted('flash')).toEqual(['Lena Osei']);
  vi.advanceTimersByTime(3000);
  expect(painted('flash')).toEqual([]);
  vi.useRealTimers();
});

test('of very many marks only those near the viewport are kept, and they follow the reader', async () => {
  const many = Array.from(
    { length: 700 },
    (_, i) =>
      `<p style="margin:20px">Line ${i} of the long report says that ${i + 1000} tonnes of stone came by sea.</p>`,
  ).join('');
  const { anchors, text } = read(many);
  const marks = [...text.matchAll(/\d{4}/g)].map(
    (m): Mark => ({
      id: `figure:${m.index}`,
      kind: 'figure',
      span: { start: m.index, end: m.index + 4 },
    }),
  );
  expect(marks.length).toBeGreaterThan(500);
  const painter = createPainter(document, anchors, { signal: control.signal });
  painter.show(marks);
  await frame();
  const top = painted('figure');
  expect(top).toContain('1000');
  expect(top.length).toBeLessThan(300);
  document.querySelectorAll('article p')[600]!.scrollIntoView({ behavior: 'instant' });
  await frame();
  await frame();
  expect(painted('figure')).toContain('1600');
  expect(painted('figure')).not.toContain('1000');
  window.scrollTo({ top: 0, behavior: 'instant' });
});

test('marks in a shadow root are styled there too', () => {
  const { anchors, text } = read(
    `${paragraphs(SENTENCES.slice(0, 5))}<news-more><template shadowrootmode="open">${paragraphs(SENTENCES.slice(5))}</template></news-more>`,
  );
  const root = document.querySelector('news-more')!.shadowRoot!;
  createPainter(document, anchors, { signal: control.signal }).show([mark(text, '45 percent', 'figure')]);
  expect(painted('figure')).toEqual(['45 percent']);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  control.abort();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

test('when it ends, registry and style sheets are as they were, the page’s own kept', () => {
  const { anchors, text } = read();
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  CSS.highlights.set('of-the-page', new Highlight());
  const painter = createPainter(document, anchors, { signal: control.signal });
  painter.show([mark(text, 'Lena Osei', 'party')]);
  expect(document.adoptedStyleSheets).toHaveLength(2);
  control.abort();
  expect(document.adoptedStyleSheets).toEqual([own]);
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  painter.show([mark(text, 'Lena Osei', 'party')]);
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
});

test('painting ten times over leaves one style sheet and one highlight a kind', () => {
  const { anchors, text } = read();
  for (let i = 0; i < 10; i++)
    createPainter(document, anchors, { signal: control.signal }).show([mark(text, 'Lena Osei', 'party')]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(ours()).toEqual(['newsglass-party']);
  expect(painted('party')).toEqual(['Lena Osei']);
});

test('light and dark grounds are told apart, through boxes without a ground of their own', () => {
  remove = mount(
    '<div style="background:#111;color:#eee"><section><p id="dark">x</p></section></div><p id="light" style="background:#fff">x</p>',
  );
  expect(isDarkAt(document.getElementById('dark')!)).toBe(true);
  expect(isDarkAt(document.getElementById('light')!)).toBe(false);
});

/** Contrast of `text` on `tint` laid over `ground`, WCAG 2.2. */
function contrast(text: string, tint: string, ground: string): number {
  const probe = document.createElement('i');
  document.body.append(probe);
  const of = (color: string) => {
    probe.style.color = color;
    return rgbaOf(getComputedStyle(probe).color)!;
  };
  const [t, over, under] = [of(text), of(tint), of(ground)];
  const mixed = [0, 1, 2].map((i) => over[i]! * over[3] + under[i]! * (1 - over[3])) as [
    number,
    number,
    number,
  ];
  const [a, b] = [luminance(t), luminance(mixed)];
  probe.remove();
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test('text keeps a contrast of 4.5 to 1 on every tint, and lines keep 3 to 1 against the ground', () => {
  remove = () => undefined;
  for (const [palette, text, ground] of [
    [LIGHT, '#333333', '#ffffff'],
    [LIGHT, '#000000', '#f4ecd8'],
    [DARK, '#d0d0d0', '#121212'],
    [DARK, '#ffffff', '#222831'],
  ] as const)
    for (const { tint, line } of Object.values(palette)) {
      expect(contrast(text, tint, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(line, '#00000000', ground)).toBeGreaterThanOrEqual(3);
    }
});

test('where the system forces its colours the kinds are told by lines of their own, and nothing is left of them', async () => {
  const emulate = (value: string) =>
    (cdp() as { send(method: string, params: unknown): Promise<unknown> }).send(
      'Emulation.setEmulatedMedia',
      {
        features: [{ name: 'forced-colors', value }],
      },
    );
  await emulate('active');
  try {
    const { anchors, text } = read();
    const html = document.documentElement.outerHTML;
    const painter = createPainter(document, anchors, { signal: control.signal });
    painter.show([mark(text, '£3.4 million', 'figure'), mark(text, 'Lena Osei', 'party')]);
    const lines = () => [
      ...(document.querySelector('newsglass-lines')?.shadowRoot?.querySelectorAll('i') ?? []),
    ];
    expect([...new Set(lines().map((line) => line.className))]).toEqual(['figure', 'party']);
    const words = anchors.toRange(mark(text, '£3.4 million', 'figure').span)!.getClientRects()[0]!;
    expect(lines()[0]!.getBoundingClientRect().left).toBeCloseTo(words.left, 0);
    expect(lines()[0]!.getBoundingClientRect().top).toBeCloseTo(words.bottom - 1, 0);
    expect([painted('figure'), painted('party')]).toEqual([[], []]);
    painter.setVisible(new Set(['party']));
    expect(lines().map((line) => line.className)).toEqual(['party']);
    await emulate('none');
    await expect.poll(() => painted('party')).toEqual(['Lena Osei']);
    expect(lines()).toEqual([]);
    control.abort();
    expect(document.documentElement.outerHTML).toBe(html);
  } finally {
    await emulate('none');
  }
});

const manyLines = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p style="margin:20px">Line ${i} of the long report says that ${i + 1000} tonnes of stone came by sea.</p>`,
  ).join('');
const figuresOf = (text: string) =>
  [...text.matchAll(/\d{4}/g)].map(
    (m): Mark => ({ id: `figure:${m.index}`, kind: 'figure', span: { start: m.index, end: m.index + 4 } }),
  );

test('of very many marks one that reaches over many screens is painted wherever the reader is in it', async () => {
  const { anchors, text } = read(manyLines(700));
  const long: Mark = {
    id: 'quote',
    kind: 'quote',
    span: { start: text.indexOf('Line 3 '), end: text.indexOf('Line 650 ') },
  };
  createPainter(document, anchors, { signal: control.signal }).show([...figuresOf(text), long]);
  await frame();
  expect(painted('quote').length).toBeGreaterThan(0);
  document.querySelectorAll('article p')[300]!.scrollIntoView({ behavior: 'instant' });
  await frame();
  await frame();
  expect(painted('figure')).toContain('1300');
  expect(painted('quote').length).toBeGreaterThan(0);
  window.scrollTo({ top: 0, behavior: 'instant' });
});

test('marks that are shown again stay as they are; new ones are added, missing ones go', () => {
  const { anchors, text } = read();
  const painter = createPainter(document, anchors, { signal: control.signal });
  const party = mark(text, 'Lena Osei', 'party');
  painter.show([party, mark(text, '£3.4 million', 'figure')]);
  const kept = [...CSS.highlights.get('newsglass-party')!][0];
  painter.show([party, mark(text, '640 homes', 'figure')]);
  expect([...CSS.highlights.get('newsglass-party')!]).toEqual([kept]);
  expect([...CSS.highlights.get('newsglass-party')!][0]).toBe(kept);
  expect(painted('figure')).toEqual(['640 homes']);
});

test('very many marks that are shown again do not flicker', async () => {
  const { anchors, text } = read(manyLines(700));
  const painter = createPainter(document, anchors, { signal: control.signal });
  painter.show(figuresOf(text));
  await frame();
  const before = painted('figure');
  painter.show([...figuresOf(text), mark(text, 'long report', 'party')]);
  expect(painted('figure')).toEqual(before);
  await frame();
  expect(painted('figure')).toEqual(before);
  painter.setVisible(new Set(['party']));
  await frame();
  expect(painted('figure')).toEqual([]);
});
