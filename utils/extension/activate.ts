import type { Problem, Result } from '../core/model.ts';
import { browser } from './browser.ts';
import { askPage } from './messages.ts';

/** The content script as WXT names it in the built extension. */
const SCRIPT = '/content-scripts/annotator.js';

/** Why the browser does not let an extension into this page, in one sentence for the reader. */
function refusal(url: string | undefined, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  if (
    url &&
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)/.test(url)
  )
    return {
      code: 'store-page',
      message: 'Browsers do not let any extension read the pages of their extension store.',
    };
  if (url && /^(?:chrome|edge|about|moz-extension|chrome-extension|devtools|view-source|resource):/.test(url))
    return {
      code: 'browser-page',
      message: 'This is a page of the browser itself; extensions cannot read it.',
    };
  if (url && /^file:/.test(url))
    return {
      code: 'file-page',
      message:
        'To read files from your disk, allow access to file URLs for Newsglass in the browser’s extension settings.',
    };
  if (/cannot access|missing host permission|gallery|blocked|restricted|error page/i.test(said))
    return { code: 'restricted-page', message: 'The browser does not let extensions read this page.' };
  return { code: 'injection-failed', message: `The page could not be reached: ${said}` };
}

/** Tabs that are being opened: whoever asks meanwhile gets the same answer, and no page gets two scripts. */
const underWay = new Map<number, Promise<Result<void>>>();

/**
 * Has the page in this tab read and marked. A page that is already marked is left as it is. Needs the activeTab
 * grant that a click on the toolbar button, the context menu or the keyboard command gives.
 */
export function activate(tabId: number): Promise<Result<void>> {
  let opening = underWay.get(tabId);
  if (!opening) {
    opening = open(tabId).finally(() => underWay.delete(tabId));
    underWay.set(tabId, opening);
  }
  return opening;
}

async function open(tabId: number): Promise<Result<void>> {
  const known = await askPage(tabId, 'state', {});
  if (known.ok && known.value.phase !== 'off' && known.value.phase !== 'failed')
    return { ok: true, value: undefined };
  const refused = async (error: unknown): Promise<Result<void>> => {
    const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
    // Firefox does not tell the address of its own pages
    return { ok: false, error: refusal(url ?? (error === SILENT ? 'about:' : undefined), error) };
  };
  if (!known.ok) {
    try {
      const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
      if (injected?.error) return refused(injected.error);
    } catch (error) {
      return refused(error);
    }
  }
  const started = await askPage(tabId, 'start', {});
  if (started.ok) return { ok: true, value: undefined };
  return known.ok ? { ok: false, error: started.error } : refused(SILENT);
}

/** Firefox takes a script for its own pages without a word and never runs it. */
const SILENT = 'the page does not answer';
