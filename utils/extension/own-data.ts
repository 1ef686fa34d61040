import { browser } from './browser.ts';
import { deleteSheets, listSheets } from './sheets.ts';
import { listSites, removeSite } from './sites.ts';
import { localMessage } from './strings.ts';

/** Bytes that this extension keeps on this machine, as JSON. */
export async function storageUsed(): Promise<number> {
  try {
    const parts: readonly object[] = await Promise.all([
      browser.storage.local.get(null),
      browser.storage.sync.get(null),
      listSheets(),
    ]);
    return parts.reduce<number>(
      (sum, part) => sum + (Object.keys(part).length > 0 ? JSON.stringify(part).length : 0),
      0,
    );
  } catch {
    return 0;
  }
}

/** Settings, corrections, sheets and listed sites, here and in the reader's browser account. */
export async function deleteEverything(): Promise<void> {
  const sites = (await listSites()).map(removeSite);
  await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear(), deleteSheets(), ...sites]);
}

/** The keyboard commands as the browser has them now; the button's own command has no description of its own. */
export async function shortcuts(): Promise<readonly { readonly name: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.map(({ name, description, shortcut }) => ({
    name: description || (name === '_execute_action' ? localMessage('commandButton') : (name ?? '')),
    keys: shortcut ?? '',
  }));
}
