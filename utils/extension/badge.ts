import { browser } from './browser.ts';
import type { PageState } from './page-state.ts';

const FLAG_COLOUR = '#8a4b00';

/** The badge: how many paragraphs are flagged, '!' where the page could not be read, nothing otherwise. */
export function badgeText(state: PageState): string {
  if (state.phase === 'failed') return '!';
  if (state.phase !== 'done') return '';
  const flagged = state.annotated.relevance.filter((r) => r.verdict === 'unrelated' || r.apart).length;
  if (flagged === 0) return '';
  return flagged > 999 ? '999+' : String(flagged);
}

/** Shows the badge of one tab; a tab that has closed meanwhile is no error. */
export function showBadge(tabId: number, state: PageState): void {
  const closed = () => undefined;
  browser.action.setBadgeText({ tabId, text: badgeText(state) }).catch(closed);
  browser.action.setBadgeBackgroundColor({ tabId, color: FLAG_COLOUR }).catch(closed);
}
