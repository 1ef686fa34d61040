import { browser } from './browser.ts';
import { deleteSheets } from './sheets.ts';

/** Bytes that this extension keeps on this machine, as JSON. */
export async function storageUsed(): Promise<number> {
  try {
    const [local, sync] = await Promise.all([
      browser.storage.local.get(null),
      browser.storage.sync.get(null),
    ]);
    return [local, sync].reduce(
      (sum, part) => sum + (Object.keys(part).length > 0 ? JSON.stringify(part).length : 0),
      0,
    );
  } catch {
    return 0;
  }
}

/** Settings and corrections, here and in the reader's browser account. */
export async function deleteEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear(), deleteSheets()]);
}

/** The keyboard commands as the browser has them now; the button's own command has no description of its own. */
export async function shortcuts(): Promise<readonly { readonly name: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.map(({ name, description, shortcut }) => ({
    name: description || (name === '_execute_action' ? 'Newsglass' : (name ?? '')),
    keys: shortcut ?? '',
  }));
}
