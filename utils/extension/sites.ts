import { browser } from './browser.ts';

/** The content script as WXT names it in the built extension; put into a page, it reads it. */
const SCRIPT = '/content-scripts/annotator.js';
const ID = 'listed-sites';

/** One site with all its subdomains, never all sites. */
const PATTERN = /^\*:\/\/\*\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/\*$/;
const patternOf = (host: string): string => `*://*.${host}/*`;

/** The host in what a reader types or pastes, without 'www.'; undefined where there is none. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return /^https?:$/.test(protocol) && PATTERN.test(patternOf(host)) ? host : undefined;
}

/**
 * Hosts on which articles are marked without a click: those the reader let the extension into, one by one. The
 * browser's own list of permissions is the list, so that what is taken back there is gone here too.
 */
export async function listSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  return origins.flatMap((origin) => PATTERN.exec(origin)?.[1] ?? []).sort();
}

/** Asks the reader for this one site; browsers allow it only straight from a press: nothing may be awaited before. */
export const addSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);

export const removeSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);

/** Has the browser put the reader of articles into the pages of these sites, and of no others. */
export async function registerSites(): Promise<void> {
  const matches = (await listSites()).map(patternOf);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: [SCRIPT], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Whether a page is of a listed site. */
export async function isListed(url: string): Promise<boolean> {
  const host = hostOf(url);
  if (host === undefined) return false;
  return (await listSites()).some((site) => host === site || host.endsWith(`.${site}`));
}
