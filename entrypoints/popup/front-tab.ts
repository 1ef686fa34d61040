import { activate } from '../../utils/extension/activate.ts';
import { browser } from '../../utils/extension/browser.ts';
import { askBackground } from '../../utils/extension/messages.ts';

// what a click is for comes first: the background wakes and the page is read while the popup itself is still being loaded
performance.mark('script');
void askBackground('wake', {});

/** The tab the popup was opened over; its page is being read and marked. */
export const front = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  if (tab?.id !== undefined) void activate(tab.id);
  return tab;
});
