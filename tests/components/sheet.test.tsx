import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SheetList } from '../../components/sheet/list.tsx';
import { Sheet, type SheetActions } from '../../components/sheet/sheet.tsx';
import type { SheetMarks } from '../../utils/core/present/sheet.ts';
import { SAMPLE } from '../core/present/sample.ts';
import { toSheetItems } from '../english.ts';
import { render } from './render.tsx';

const actions = {
  mark: vi.fn(),
  print: vi.fn(),
  copy: vi.fn(async () => true),
  download: vi.fn(),
} satisfies SheetActions;
const items = toSheetItems(SAMPLE);
let root: HTMLElement;

const draw = (marks: SheetMarks = {}, changed = false) =>
  render(<Sheet annotated={SAMPLE} marks={marks} changed={changed} actions={actions} />, root);
const rows = () => [...root.querySelectorAll('.sheet-row')];
const press = (selector: string) => root.querySelector<HTMLElement>(selector)!.click();
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Check sheet';
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});
afterEach(() => root.remove());

describe('the check sheet', () => {
  it('ticks, queries and takes back', () => {
    draw();
    expect(rows()).toHaveLength(items.length);
    press('.sheet-state[data-state=ok]');
    expect(actions.mark).toHaveBeenLastCalledWith(items[0]!.key, { state: 'ok', note: '', source: '' });
    draw({ [items[0]!.key]: { state: 'ok', note: '', source: '' } });
    press('.sheet-state[data-state=ok]');
    expect(actions.mark).toHaveBeenLastCalledWith(items[0]!.key, { state: 'open', note: '', source: '' });
  });

  it('keeps its rows over a tick, and asks whoever draws it now', () => {
    const later = { ...actions, mark: vi.fn() };
    const at = (marks: SheetMarks, by: SheetActions) =>
      render(<Sheet annotated={SAMPLE} marks={marks} changed={false} actions={by} />, root);
    at({}, actions);
    const before = rows();
    const ok = { state: 'ok', note: '', source: '' } as const;
    at({ [items[1]!.key]: ok }, later);
    expect(rows()).toEqual(before);
    expect(
      rows()
        .map((row) => row.getAttribute('data-state'))
        .slice(0, 3),
    ).toEqual(['open', 'ok', 'open']);
    rows()[0]!.querySelector<HTMLElement>('[data-state=ok]')!.click();
    expect(later.mark).toHaveBeenCalledExactlyOnceWith(items[0]!.key, ok);
    expect(actions.mark).not.toHaveBeenCalled();
  });

  it('shows a row again that a filter took away', async () => {
    draw();
    const filter = (n: number) => root.querySelectorAll<HTMLElement>('.filter')[n]!.click();
    filter(3);
    await settled();
    expect(rows().length).toBeLessThan(items.length);
    filter(0);
    await settled();
    expect(rows().map((row) => row.querySelector('.sheet-number')?.textContent)).toEqual(
      items.map(({ number }) => `${number}`),
    );
  });

  it('is ticked off by keyboard: arrows go from row to row, and a row that goes hands the focus on', async () => {
    const onlyOpen = () => root.querySelectorAll<HTMLElement>('.filter')[1]!.click();
    draw();
    onlyOpen();
    await settled();
    const ticks = () => [...root.querySelectorAll<HTMLElement>('.sheet-state[data-state=ok]')];
    const press = (key: string) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    ticks()[0]!.focus();
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowUp');
    expect(document.activeElement).toBe(ticks()[1]);
    const third = ticks()[2];
    draw({ [items[1]!.key]: { state: 'ok', note: '', source: '' } });
    await settled();
    expect(rows()).toHaveLength(items.length - 1);
    expect(document.activeElement).toBe(third);
  });

  it('asks for a note and a source where something is queried', () => {
    draw({ [items[0]!.key]: { state: 'query', note: 'which year?', source: '' } });
    const [note, source] = [...rows()[0]!.querySelectorAll('input')];
    expect(note!.value).toBe('which year?');
    source!.value = 'https://a.example/';
    source!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.mark).toHaveBeenLastCalledWith(items[0]!.key, {
      state: 'query',
      note: 'which year?',
      source: 'https://a.example/',
    });
  });

  it('says how far it is, and that the article has changed', () => {
    draw({ [items[0]!.key]: { state: 'query', note: '', source: '' } }, true);
    expect(root.querySelector('[role=status]')?.textContent).toBe(`1 of ${items.length} checked · 1 query`);
    expect(root.querySelector('.notice')?.textContent).toMatch(/has changed/);
  });

  it('shows what is open, or one kind', async () => {
    draw({ [items[0]!.key]: { state: 'ok', note: '', source: '' } });
    const filter = (name: string) =>
      [...root.querySelectorAll<HTMLElement>('.filter')].find((each) => each.textContent === name)!;
    filter('Open').click();
    await settled();
    expect(rows()).toHaveLength(items.length - 1);
    filter('Quotes').click();
    await settled();
    expect(rows().every((row) => row.getAttribute('data-kind') === 'quote')).toBe(true);
  });

  it('shuts nobody out', async () => {
    draw({ [items[0]!.key]: { state: 'query', note: '', source: '' } }, true);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((v) => `${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
  });
});

it('all sheets are listed with their progress, and can be deleted', () => {
  const remove = vi.fn();
  const sheet = { url: 'https://a.example/', annotated: SAMPLE, marks: {}, savedAt: '2026-01-02T03:04:05Z' };
  render(
    <SheetList sheets={[sheet]} hrefOf={(url) => `?url=${url}`} compareHref="compare.html" remove={remove} />,
    root,
  );
  expect(root.textContent).toContain(`0 of ${items.length} checked`);
  root.querySelector('button')!.click();
  expect(remove).toHaveBeenCalledWith('https://a.example/');
});
