import { render } from 'preact';
import { type PanelInput, toPanelState } from '../../utils/core/present/panel/state.ts';
import type { Strings } from '../../utils/core/present/strings.ts';
import type { PanelActions } from './actions.ts';
import { Panel } from './panel.tsx';
import { StringsContext } from './strings-context.ts';

/** Draws each state of the page into the root; what does not change keeps its place, focus and scroll. */
export function drawPanel(root: Element, input: PanelInput, actions: PanelActions, strings: Strings): void {
  render(
    <StringsContext.Provider value={strings}>
      <Panel state={toPanelState(input, strings)} actions={actions} />
    </StringsContext.Provider>,
    root,
  );
  // for style sheets, and for whoever drives the panel from outside
  root.ownerDocument.documentElement.dataset['phase'] = input.page.phase;
}
