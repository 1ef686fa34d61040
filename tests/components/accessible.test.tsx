import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderCard } from '../../components/card/index.tsx';
import { Options } from '../../components/options/options.tsx';
import { drawPanel } from '../../components/panel/mount.tsx';
import { englishStrings } from '../../utils/core/present/english.ts';
import type { PanelInput } from '../../utils/core/present/panel/state.ts';
import { SAMPLE } from '../core/present/sample.ts';
import { toCardView } from '../english.ts';
import { corrected, doneWith, NO_ACTIONS } from './panel-inputs.ts';
import { render } from './render.tsx';

let root: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Newsglass';
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => root.remove());

/** Every rule of axe but contrast, which needs a browser that draws; the end-to-end tests ask that. */
async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(' ')}`);
}

const nothing = () => {};
const actions = NO_ACTIONS;
const done = doneWith(SAMPLE, true);

describe('nobody is shut out of', () => {
  it.each<[string, PanelInput]>([
    ['the overview', done],
    ['the overview with a corrected flag', corrected()],
    ['progress', { page: { phase: 'analysing', headline: 'Ferry late' } }],
    ['an error', { page: { phase: 'failed', problem: { code: 'no-article', message: '' } } }],
    ['a cleared page', { page: { phase: 'off' } }],
  ])('%s', async (_name, input) => {
    drawPanel(root, input, actions, englishStrings);
    expect(await violations()).toEqual([]);
  });

  it.each(['figure', 'party', 'quote'])('the list of each %s', async (kind) => {
    drawPanel(root, done, actions, englishStrings);
    root.querySelector<HTMLElement>(`#tab-${kind}`)!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(root.querySelectorAll('.row').length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  it.each(SAMPLE.annotations.map((a) => a.id))('the card of %s', async (id) => {
    const main = document.createElement('main');
    const heading = document.createElement('h1');
    heading.textContent = 'A page';
    root.append(heading, main);
    renderCard(main, toCardView(SAMPLE, id)!, {
      reveal: nothing,
      close: nothing,
      show: nothing,
      copy: nothing,
    });
    root.append(main);
    expect((await violations()).filter((each) => !each.startsWith('region'))).toEqual([]);
  });

  it('the options', async () => {
    render(
      <Options
        values={{
          layers: ['figure'],
          summarySentences: 3,
          cardDelay: 200,
          units: 'metric',
          indirectSpeech: false,
          palette: 'standard',
          lines: 'normal',
        }}
        shortcuts={[{ name: 'Mark this article', keys: 'Alt+Shift+M' }]}
        sites={['news.example']}
        storage="3 kB"
        actions={{
          change: async () => {},
          exportSettings: nothing,
          importSettings: async () => true,
          saveReport: async () => {},
          addSite: async () => undefined,
          removeSite: async () => {},
          deleteAll: async () => {},
        }}
      />,
      root,
    );
    expect(await violations()).toEqual([]);
  });
});
