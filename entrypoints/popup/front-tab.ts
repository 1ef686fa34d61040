import type { Result } from '../../utils/core/model.ts';
import { activate } from '../../utils/extension/activate.ts';
import { browser } from '../../utils/extension/browser.ts';
import { askBackground } from '../../utils/extension/messages.ts';

// what a click is for comes first: the background wakes and the page is read while the popup itself is still being loaded
performance.mark('script');
void askBackground('wake', {});

interface FrontTab {
  readonly id: number;
  readonly windowId?: number;
  /** Its page is being read and marked. */
  readonly opened: Promise<Result<void>>;
}

/** The tab the popup was opened over. */
export const front: Promise<FrontTab | undefined> = browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([tab]) => {
    if (tab?.id === undefined) return undefined;
    const { id, windowId } = tab;
    return { id, opened: activate(id), ...(windowId !== undefined && { windowId }) };
  });
