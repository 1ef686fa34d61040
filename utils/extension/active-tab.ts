import { browser } from './browser.ts';

/** Calls back with the tab in front of this window, now and whenever another comes forward or it loads a new page. */
export async function followActiveTab(turnTo: (tabId: number) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [active] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
  if (signal.aborted) return;
  let front = active?.id;
  if (front !== undefined) turnTo(front);

  const activated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId !== windowId) return;
    front = info.tabId;
    turnTo(front);
  };
  const updated = (tabId: number, change: { status?: string }) => {
    if (tabId === front && change.status === 'complete') turnTo(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}
