import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { Compare } from '../../components/compare/compare.tsx';
import { at, SAMPLE } from '../core/present/sample.ts';
import { render } from './render.tsx';

const id = `quote-${at('still a moving thing').start}`;
const readings = [
  { key: 'a', label: 'One', annotated: SAMPLE },
  {
    key: 'b',
    label: 'Two',
    annotated: { ...SAMPLE, annotations: SAMPLE.annotations.filter((a) => a.id !== id) },
  },
];
const choose = vi.fn();
let root: HTMLElement;
const draw = (first: string, second: string) =>
  render(<Compare readings={readings} first={first} second={second} choose={choose} />, root);

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Compare';
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

it('two readings stand side by side, and shut nobody out', async () => {
  draw('a', 'b');
  expect(root.querySelector('.compare-sides [dir=auto]')).not.toBeNull();
  expect(root.textContent).toContain('“still a moving thing”');
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((v) => `${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
});

it('another reading is chosen from the list', () => {
  draw('a', '');
  const second = root.querySelectorAll('select')[1]!;
  second.value = 'b';
  second.dispatchEvent(new Event('change', { bubbles: true }));
  expect(choose).toHaveBeenCalledWith('a', 'b');
});
