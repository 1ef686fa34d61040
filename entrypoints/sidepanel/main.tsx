import type { PanelActions } from '../../components/panel/actions.ts';
import { copyExport, copyText, downloadExport } from '../../components/panel/export.ts';
import { drawPanel } from '../../components/panel/mount.tsx';
import { createStrings } from '../../utils/core/present/strings.ts';
import { followActiveTab } from '../../utils/extension/active-tab.ts';
import { browser } from '../../utils/extension/browser.ts';
import { dressPage } from '../../utils/extension/dress-page.ts';
import { openSheet, openWorksheet } from '../../utils/extension/open-sheet.ts';
import { openPanelSession } from '../../utils/extension/panel-session.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });

const root = document.querySelector('#panel')!;
const strings = createStrings(messageLocale(), localMessage);
dressPage(document, strings.locale);

const session = openPanelSession((report) => drawPanel(root, report, actions, strings), closed.signal);
const actions: PanelActions = {
  ...session,
  openSheet: () => void openSheet(session.annotated()),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openWorksheet: () => void openWorksheet(session.tabId()),
  copyText: (text) => void copyText(text),
  copy: (format) => copyExport(session.annotated(), format, strings),
  download: (format) => downloadExport(session.annotated(), format, strings),
};

drawPanel(root, { page: { phase: 'starting' } }, actions, strings);
// A tab is read only when the reader asks: beside a page without marks the panel offers to read it.
await followActiveTab((tabId) => void session.follow(tabId, { read: false }), closed.signal);
