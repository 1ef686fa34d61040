import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/panel/overview.css';
import '../../components/panel/lists.css';
import '../../components/panel/states.css';
import '../../components/panel/skeleton.css';
import { CARD_CSS, renderCard } from '../../components/card/index.tsx';
import { drawPanel } from '../../components/panel/mount.tsx';
import { englishStrings } from '../../utils/core/present/english.ts';
import type { PanelInput } from '../../utils/core/present/panel/state.ts';
import { corrected, doneWith, NO_ACTIONS } from '../components/panel-inputs.ts';
import { SAMPLE } from '../core/present/sample.ts';
import { toCardView } from '../english.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  root.style.inlineSize = '384px';
  document.body.replaceChildren(root);
});
afterEach(() => {
  root.remove();
  document.documentElement.style.colorScheme = '';
});

/** Text of less than 4.5:1, drawn by a real browser in its real colours. */
async function faint(scheme: string): Promise<readonly string[]> {
  document.documentElement.style.colorScheme = scheme;
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(document, { runOnly: ['color-contrast', 'target-size'] });
  return violations.flatMap((v) => v.nodes.map((node) => `${v.id} ${node.html} ${node.any[0]?.message}`));
}

const nothing = () => {};
const actions = NO_ACTIONS;
const done = doneWith(SAMPLE, true);
/** Drawn, and done fading in. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

describe.each(['light', 'dark'])('in %s colours nothing is faint', (scheme) => {
  it.each<[string, PanelInput]>([
    ['the overview', done],
    ['a corrected flag', corrected()],
    ['progress', { page: { phase: 'analysing', headline: 'Ferry late' } }],
    ['an error', { page: { phase: 'failed', problem: { code: 'no-article', message: '' } } }],
  ])('in %s', async (_name, input) => {
    drawPanel(root, input, actions, englishStrings);
    await settled();
    expect(await faint(scheme)).toEqual([]);
  });

  it.each(['figure', 'party', 'quote'])('in the list of each %s', async (kind) => {
    drawPanel(root, done, actions, englishStrings);
    root.querySelector<HTMLElement>(`#tab-${kind}`)!.click();
    await settled();
    expect(root.querySelector('.row')).not.toBeNull();
    expect(await faint(scheme)).toEqual([]);
  });

  it('in any card, with the style sheet it brings along', async () => {
    const shadow = root.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = CARD_CSS.replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`);
    shadow.append(style);
    for (const { id } of SAMPLE.annotations) {
      const box = document.createElement('div');
      shadow.append(box);
      renderCard(box, toCardView(SAMPLE, id)!, {
        reveal: nothing,
        close: nothing,
        show: nothing,
        copy: nothing,
      });
    }
    await settled();
    expect(await faint(scheme)).toEqual([]);
  });
});
