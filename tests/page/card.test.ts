import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCardHost, HOST_NAME } from '../../utils/page/card-host.ts';
import { takeOver } from '../../utils/page/only-one.ts';
import { onlyTrusted } from '../../utils/page/only-trusted.ts';
import { place } from '../../utils/page/place.ts';

let control: AbortController;
beforeEach(() => {
  control = new AbortController();
});
afterEach(() => control.abort());

const TARGET = { left: 100, top: 100, right: 180, bottom: 120 };
function make(closed: string[] = []) {
  return createCardHost(document, {
    render(container, ids) {
      const button = document.createElement('button');
      button.textContent = `Card of ${ids.join(', ')}`;
      container.append(button);
      return () => closed.push(`undo ${ids.join(', ')}`);
    },
    onClose: () => closed.push('close'),
    signal: control.signal,
  });
}
const hosts = () => document.querySelectorAll(HOST_NAME);
const cardIn = (shadow: ShadowRoot) => shadow.querySelector<HTMLElement>('.card')!;

test('a card is never off the screen and never over the words, where there is room at all', () => {
  const size = fc.record({
    width: fc.integer({ min: 40, max: 360 }),
    height: fc.integer({ min: 20, max: 500 }),
  });
  const view = fc.record({
    width: fc.integer({ min: 380, max: 2000 }),
    height: fc.integer({ min: 200, max: 1200 }),
  });
  fc.assert(
    fc.property(
      size,
      view,
      fc.nat(1000),
      fc.nat(1000),
      fc.integer({ min: 1, max: 300 }),
      (card, viewport, x, y, w) => {
        const left = (x / 1000) * (viewport.width - 20);
        const top = (y / 1000) * (viewport.height - 20);
        const target = { left, top, right: Math.min(viewport.width, left + w), bottom: top + 18 };
        const at = place(target, card, viewport);
        const width = Math.min(card.width, at.maxWidth);
        const height = Math.min(card.height, at.maxHeight);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.left + width).toBeLessThanOrEqual(viewport.width);
        expect(at.top + height).toBeLessThanOrEqual(viewport.height);
        const apart =
          at.left + width <= target.left ||
          at.left >= target.right ||
          at.top + height <= target.top ||
          at.top >= target.bottom;
        expect(apart).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a mark of several lines stays in sight whole where its end is near, and its line alone where it is not', () => {
  const card = { width: 300, height: 200 };
  const view = { width: 1000, height: 900 };
  const line = { left: 100, top: 300, right: 180, bottom: 320 };
  const short = { left: 60, top: 280, right: 700, bottom: 400 };
  expect(place(line, card, view, short).top).toBeGreaterThanOrEqual(400);
  const low = { ...view, height: 560 };
  expect(place(line, card, low, short)).toMatchObject({ side: 'below', maxHeight: expect.any(Number) });
  expect(place(line, card, low, short).top).toBeLessThan(400);
  expect(place(line, card, view, { ...short, bottom: 800 }).top).toBeLessThan(340);
  const cramped = { ...view, height: 500 };
  expect(place(line, card, cramped, short)).toMatchObject({ side: 'above', top: 280 - 6 - 200 });
});

test('the page is not touched until a card opens, and holds one element then', () => {
  const html = document.documentElement.outerHTML;
  const host = make();
  expect(document.documentElement.outerHTML).toBe(html);
  host.open(['a', 'b'], TARGET);
  host.open(['c'], TARGET);
  expect(hosts()).toHaveLength(1);
  expect(cardIn(host.shadow).textContent).toBe('Card of c');
  expect(cardIn(host.shadow).matches(':popover-open')).toBe(true);
  control.abort();
  expect(document.documentElement.outerHTML).toBe(html);
});

test('Escape closes the card and nothing else hears of it', () => {
  const events: string[] = [];
  const host = make(events);
  const onKey = () => events.push('page');
  document.addEventListener('keydown', onKey);
  host.open(['a'], TARGET);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(host.isOpen).toBe(false);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  document.removeEventListener('keydown', onKey);
  expect(events).toEqual(['undo a', 'close', 'page']);
});

test('the focus moves into the card when asked, and returns where it was', () => {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  const host = make();
  host.open(['a'], TARGET, { focus: true });
  expect(document.activeElement?.localName).toBe(HOST_NAME);
  expect(host.shadow.activeElement).toBe(cardIn(host.shadow));
  host.close();
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('a card beside words at the foot of the screen stands above them', () => {
  const host = make();
  const bottom = window.innerHeight - 4;
  host.open(['a'], { left: 50, top: bottom - 18, right: 120, bottom });
  expect(cardIn(host.shadow).getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom - 18);
});

test('an element that an earlier copy left behind is taken away', () => {
  document.documentElement.append(document.createElement(HOST_NAME));
  const host = make();
  host.open(['a'], TARGET);
  expect(hosts()).toHaveLength(1);
  expect(host.shadow.host).toBe(hosts()[0]);
});

test('a screen reader is told in a live region, the same words twice too', async () => {
  const host = make();
  const said = () => host.shadow.querySelector('[aria-live]')!.textContent;
  host.announce('Figure 1 of 3');
  await expect.poll(said).toBe('Figure 1 of 3');
  host.announce('Figure 1 of 3');
  expect(said()).toBe('');
  await expect.poll(said).toBe('Figure 1 of 3');
});

test('a later copy of the extension releases the earlier one', () => {
  const first = takeOver(document, control.signal);
  const second = takeOver(document, control.signal);
  expect([first.aborted, second.aborted]).toEqual([true, false]);
  control.abort();
  expect(second.aborted).toBe(true);
});

test('what a script clicks or types in the card is not heard', () => {
  const host = make();
  onlyTrusted(host.shadow, control.signal);
  host.open(['a'], TARGET);
  const heard: string[] = [];
  const button = cardIn(host.shadow).querySelector('button')!;
  for (const type of ['click', 'keydown', 'pointerdown'])
    button.addEventListener(type, () => heard.push(type));
  button.click();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  expect(heard).toEqual([]);
});

test('what the reader clicks in the card is heard', async () => {
  const host = make();
  onlyTrusted(host.shadow, control.signal);
  host.open(['a'], TARGET);
  const heard: string[] = [];
  const button = cardIn(host.shadow).querySelector('button')!;
  button.addEventListener('click', () => heard.push('click'));
  await userEvent.click(button);
  expect(heard).toEqual(['click']);
});
