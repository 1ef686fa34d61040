import { browser } from './browser.ts';

/** Chrome's own panel; webextension-polyfill knows only Firefox's sidebar. */
interface ChromeSidePanel {
  open(options: { readonly tabId?: number; readonly windowId?: number }): Promise<void>;
}

const chromePanel = (): ChromeSidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: ChromeSidePanel } }).chrome?.sidePanel;
const firefoxSidebar = () => (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

export const canOpenSidePanel = (): boolean => chromePanel() !== undefined || firefoxSidebar() !== undefined;

/** Opens the panel beside the page. Browsers allow it only straight from a press: nothing may be awaited before. */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  const panel = chromePanel();
  if (panel) await panel.open(windowId === undefined ? {} : { windowId });
  else await firefoxSidebar()?.open();
}
