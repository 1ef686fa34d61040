import { defineBackground } from 'wxt/utils/define-background';
import { annotateInSteps } from '../../utils/core/annotate/steps.ts';
import { activate } from '../../utils/extension/activate.ts';
import { showBadge } from '../../utils/extension/badge.ts';
import { browser } from '../../utils/extension/browser.ts';
import { createMenus, onMenu } from '../../utils/extension/menus.ts';
import {
  answer,
  askPage,
  type Found,
  type ToBackground,
  type ToPanels,
} from '../../utils/extension/messages.ts';
import type { LayerKind } from '../../utils/extension/page-state.ts';
import { keepParts } from '../../utils/extension/parts.ts';
import { loadSettings } from '../../utils/extension/settings.ts';
import { isListed, registerSites } from '../../utils/extension/sites.ts';
import { PARTS, part } from './parts.ts';
import { warmUp } from './warm-up.ts';

const COMMAND = 'annotate-page';
/** Keyboard commands that walk through the marks. */
const TOURS: Readonly<Record<string, LayerKind>> = {
  'next-figure': 'figure',
  'next-party': 'party',
  'next-quote': 'quote',
  'next-flag': 'flag',
};

/** Lets other tabs' questions in between two steps. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Annotates off the page's thread; opens a page for the context menu and the keyboard; keeps the badge. */
export default defineBackground(() => {
  // The background lives as long as its process: nothing ever aborts its listeners.
  const forever = new AbortController().signal;
  keepParts(PARTS);

  answer<ToBackground>(
    'background',
    {
      wake: warmUp,
      async annotate({ article, turn }, { tabId }) {
        const settings = loadSettings();
        const steps = annotateInSteps(article);
        // sent before the next step begins: marks appear while the rest is still looked for
        const tell = async (step: () => Found) => {
          if (turn === undefined || tabId === undefined) return;
          const { annotations, parties } = step();
          void askPage(tabId, 'found', { annotations, parties, turn });
          await breath();
        };
        await tell(steps.figures);
        const stages = await part('stages');
        await tell(() => steps.marks(stages));
        const { summarySentences } = await settings;
        return { ok: true, value: steps.whole(stages, { summarySentences }) };
      },
      measure: async ({ annotated }) => (await part('measures'))(annotated),
    },
    forever,
  );

  answer<ToPanels>(
    'panels',
    {
      async pageState({ state }, { tabId, url = '' }) {
        if (tabId === undefined) return;
        // nobody asked for this page: on a listed site most pages are no articles
        const quiet =
          state.phase === 'failed' && state.problem.code === 'no-article' && (await isListed(url));
        showBadge(tabId, quiet ? { phase: 'off' } : state);
      },
      pointed: () => undefined,
    },
    forever,
  );

  const open = async (tabId: number | undefined) => {
    if (tabId === undefined) return;
    const opened = await activate(tabId);
    if (!opened.ok) showBadge(tabId, { phase: 'failed', problem: opened.error });
  };

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    // an update forgets what was registered
    void registerSites();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.permissions.onAdded.addListener(() => void registerSites());
  browser.permissions.onRemoved.addListener(() => void registerSites());
  onMenu({
    read: (tabId) => void open(tabId),
    // words on a page that is not read yet: that comes first
    mark: async (tabId, as) => {
      const marked = await askPage(tabId, 'mark', { as });
      if (!marked.ok) await open(tabId);
    },
  });
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const layer = TOURS[command];
    if (command === COMMAND) await open(tab?.id);
    else if (layer && tab?.id !== undefined) await askPage(tab.id, 'tour', { layer, step: 1 });
  });
});
