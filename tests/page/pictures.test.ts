import { h } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/panel/overview.css';
import '../../components/panel/lists.css';
import '../../components/panel/states.css';
import '../../components/panel/skeleton.css';
import '../../components/exercise/exercise.css';
import '../../components/sheet/sheet.css';
import '../../components/compare/compare.css';
import { CARD_CSS, renderCard } from '../../components/card/index.tsx';
import { Compare } from '../../components/compare/compare.tsx';
import { drawPanel } from '../../components/panel/mount.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { englishStrings } from '../../utils/core/present/english.ts';
import { flagIdOf } from '../../utils/core/present/flag-id.ts';
import type { PanelInput } from '../../utils/core/present/panel/state.ts';
import { doneWith, NO_ACTIONS } from '../components/panel-inputs.ts';
import { render } from '../components/render.tsx';
import { SAMPLE } from '../core/present/sample.ts';
import { toCardView, toSheetItems } from '../english.ts';

/*
 * Each surface as it looked when somebody last said that it is good: `npx vitest run --project page pictures -u` says so
 * again. Fonts of one set of widths, so that lines break alike on every machine that has one of them.
 */
const FONTS = `:root, :host {
  --sans: "Liberation Sans", Arimo, Arial, Helvetica, sans-serif;
  --serif: "Liberation Serif", Tinos, "Times New Roman", Times, serif;
}`;

let root: HTMLElement;
let style: HTMLStyleElement;
beforeEach(async () => {
  await page.viewport(900, 760);
  style = document.createElement('style');
  style.textContent = `${FONTS} * { animation: none !important; caret-color: transparent !important; }`;
  document.head.append(style);
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  style.remove();
  root.remove();
  document.documentElement.style.colorScheme = '';
});

/** Drawn, with what loads after that. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

async function looksAs(name: string, width: number, height: number): Promise<void> {
  Object.assign(root.style, { inlineSize: `${width}px`, blockSize: `${height}px`, overflow: 'hidden' });
  root.style.background = 'var(--ground)';
  await settled();
  await expect(root).toMatchScreenshot(name);
}

const done = doneWith(SAMPLE);
const german: PanelInput = doneWith({ ...SAMPLE, article: { ...SAMPLE.article, language: 'de' } });

test.each<[string, PanelInput]>([
  ['panel', done],
  ['panel-other-language', german],
  ['panel-progress', { page: { phase: 'analysing', headline: 'Ferry late' } }],
  ['panel-no-article', { page: { phase: 'failed', problem: { code: 'no-article', message: '' } } }],
  ['panel-off', { page: { phase: 'off' } }],
])('%s looks as it did', async (name, input) => {
  drawPanel(root, input, NO_ACTIONS, englishStrings);
  await looksAs(name, 384, 600);
});

test('the panel in dark colours looks as it did', async () => {
  document.documentElement.style.colorScheme = 'dark';
  drawPanel(root, done, NO_ACTIONS, englishStrings);
  await looksAs('panel-dark', 384, 600);
});

test.each(['figure', 'party', 'quote'])('the list of each %s looks as it did', async (kind) => {
  drawPanel(root, done, NO_ACTIONS, englishStrings);
  root.querySelector<HTMLElement>(`#tab-${kind}`)!.click();
  await looksAs(`list-${kind}`, 384, 600);
});

const firstOf = (kind: string) => SAMPLE.annotations.find((one) => one.kind === kind)!.id;

test.each([
  ['figure', firstOf('figure')],
  ['party', firstOf('party')],
  ['quote', firstOf('quote')],
  ['flag', flagIdOf(6)],
])('the card of a %s looks as it did', async (kind, id) => {
  const shadow = root.attachShadow({ mode: 'open' });
  const css = document.createElement('style');
  css.textContent = `${CARD_CSS} ${FONTS}`;
  const box = document.createElement('div');
  shadow.append(css, box);
  const nothing = () => {};
  const actions = { reveal: nothing, close: nothing, show: nothing, copy: nothing, correct: nothing };
  renderCard(box, toCardView(SAMPLE, id)!, actions);
  await looksAs(`card-${kind}`, 360, 460);
});

test('the check sheet looks as it did', async () => {
  const [first, second] = toSheetItems(SAMPLE);
  const marks = {
    [first!.key]: { state: 'ok', note: '', source: '' },
    [second!.key]: { state: 'query', note: 'ask the company', source: '' },
  } as const;
  const actions = { mark: () => {}, print: () => {}, copy: async () => true, download: () => {} };
  render(h(Sheet, { annotated: SAMPLE, marks, changed: true, actions }), root);
  await looksAs('sheet', 860, 700);
});

test('a comparison looks as it did', async () => {
  const less = { ...SAMPLE, annotations: SAMPLE.annotations.filter((_, i) => i % 3 > 0) };
  const readings = [
    { key: 'a', label: 'One', annotated: SAMPLE },
    { key: 'b', label: 'Two', annotated: less },
  ];
  render(h(Compare, { readings, first: 'a', second: 'b', choose: () => {} }), root);
  await looksAs('compare', 860, 700);
});
