import type { OwnMarking } from '../core/model.ts';
import { browser } from './browser.ts';
import { localMessage } from './strings.ts';

const READ = 'annotate-page';

/** What a reader may say that selected words are; a browser folds more than one item under the extension's name. */
const MARKINGS: Readonly<Record<string, { readonly title: string; readonly as: OwnMarking }>> = {
  'mark-figure': { title: 'menuFigure', as: { kind: 'figure' } },
  'mark-person': { title: 'menuPerson', as: { kind: 'party', party: 'person' } },
  'mark-organisation': { title: 'menuOrganisation', as: { kind: 'party', party: 'organisation' } },
  'mark-place': { title: 'menuPlace', as: { kind: 'party', party: 'place' } },
  'mark-quote': { title: 'menuQuote', as: { kind: 'quote' } },
};

/** The items of the page's context menu, in place of those of an earlier version; kept by the browser from then on. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, title: localMessage('menuItem'), contexts: ['page'] });
  for (const [id, { title }] of Object.entries(MARKINGS))
    browser.contextMenus.create({ id, title: localMessage(title), contexts: ['selection'] });
}

interface MenuActions {
  readonly read: (tabId: number) => void;
  readonly mark: (tabId: number, as: OwnMarking) => void;
}

/** Answers the items of the context menu for as long as the background lives. */
export function onMenu({ read, mark }: MenuActions): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === READ) read(tab.id);
    else if (Object.hasOwn(MARKINGS, menuItemId)) mark(tab.id, MARKINGS[menuItemId]!.as);
  });
}
