import { defineBackground } from 'wxt/utils/define-background';
import { annotate } from '../utils/core/annotate/index.ts';
import { activate } from '../utils/extension/activate.ts';
import { showBadge } from '../utils/extension/badge.ts';
import { browser } from '../utils/extension/browser.ts';
import { answer, type ToBackground, type ToPanels } from '../utils/extension/messages.ts';
import { loadSettings } from '../utils/extension/settings.ts';

const MENU_ITEM = 'annotate-page';
const COMMAND = 'annotate-page';

/** Annotates off the page's thread; opens a page for the context menu and the keyboard; keeps the badge. */
export default defineBackground(() => {
  // The background lives as long as its process: nothing ever aborts its listeners.
  const forever = new AbortController().signal;

  answer<ToBackground>(
    'background',
    {
      async annotate({ article }) {
        const { summarySentences } = await loadSettings();
        return { ok: true, value: annotate(article, { summarySentences }) };
      },
    },
    forever,
  );

  answer<ToPanels>(
    'panels',
    {
      pageState: ({ state }, { tabId }) => {
        if (tabId !== undefined) showBadge(tabId, state);
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

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_ITEM,
      title: 'Check this article with Newsglass',
      contexts: ['page'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM) void open(tab?.id);
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== COMMAND) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await open(tab?.id);
  });
});
