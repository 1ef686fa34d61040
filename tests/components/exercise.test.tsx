import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderChooser } from '../../components/exercise/chooser.tsx';
import { Worksheet } from '../../components/exercise/worksheet.tsx';
import { drawPanel } from '../../components/panel/mount.tsx';
import type { OwnMark } from '../../utils/core/model.ts';
import { englishStrings } from '../../utils/core/present/english.ts';
import type { PanelInput } from '../../utils/core/present/panel/state.ts';
import { at, SAMPLE } from '../core/present/sample.ts';
import { doneWith, NO_ACTIONS } from './panel-inputs.ts';
import { render } from './render.tsx';

let root: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Newsglass';
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
const violations = async () => {
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((v) => `${v.id} ${v.nodes[0]?.html}`);
};
const own: readonly OwnMark[] = [{ kind: 'figure', span: at('50 miles') }];
const exercise = (revealed: boolean): PanelInput => {
  const { page } = doneWith(SAMPLE);
  return page.phase === 'done' ? { page: { ...page, exercise: { own, revealed } } } : { page };
};
const press = (name: RegExp) =>
  [...root.querySelectorAll('button')].find((each) => name.test(each.textContent ?? ''))!.click();

describe('class mode', () => {
  it('is begun from the foot of the panel', () => {
    const actions = { ...NO_ACTIONS, exercise: vi.fn() };
    drawPanel(root, doneWith(SAMPLE), actions, englishStrings);
    press(/Class mode/);
    expect(actions.exercise).toHaveBeenCalledExactlyOnceWith('begin');
  });

  it('gives nothing away before the marks are revealed', async () => {
    const actions = { ...NO_ACTIONS, exercise: vi.fn() };
    drawPanel(root, exercise(false), actions, englishStrings);
    expect(root.querySelector('.exercise-counts')?.textContent).toBe('Figures1Parties0Quotes0');
    expect(root.textContent).not.toMatch(/Norrland Ports$|4\.5%|missed|unrelated/);
    expect(await violations()).toEqual([]);
    press(/^Reveal/);
    expect(actions.exercise).toHaveBeenCalledWith('score');
  });

  it('says what was found and missed, and leads there', async () => {
    const actions = { ...NO_ACTIONS, reveal: vi.fn() };
    drawPanel(root, exercise(true), actions, englishStrings);
    expect(root.querySelector('[data-kind=figure] h2')?.textContent).toMatch(/^Figures 1 of \d+ found$/);
    expect(root.textContent).toContain('It can be wrong too');
    root.querySelector<HTMLElement>('[data-kind=party] .row-button')!.click();
    expect(actions.reveal).toHaveBeenCalledWith({ annotation: `party-${at('Norrland Ports').start}` });
    expect(await violations()).toEqual([]);
  });

  it('asks what selected words are', () => {
    const choose = vi.fn();
    const undo = renderChooser(root, englishStrings, { choose, close: vi.fn() });
    press(/^Quote$/);
    expect(choose).toHaveBeenCalledWith('quote');
    undo();
    expect(root.childNodes).toHaveLength(0);
  });

  it('prints the article without marks, and the answers after it', async () => {
    render(<Worksheet annotated={SAMPLE} />, root);
    expect(root.querySelector('article .sign, article .hit')).toBeNull();
    expect(root.querySelector('article')?.textContent).toContain('Shares of Norrland rose 4.5%');
    expect(root.querySelector('.worksheet-answers')?.textContent).toContain('Mirela Aske');
    expect(await violations()).toEqual([]);
  });
});
