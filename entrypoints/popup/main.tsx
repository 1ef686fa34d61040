import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/panel/overview.css';
import '../../components/panel/lists.css';
import '../../components/panel/states.css';
import '../../components/panel/skeleton.css';
import '../../components/exercise/exercise.css';
import './popup.css';
import type { PanelActions } from '../../components/panel/actions.ts';
import { copyExport, copyText, downloadExport } from '../../components/panel/export.ts';
import { drawPanel } from '../../components/panel/mount.tsx';
import { createStrings } from '../../utils/core/present/strings.ts';
import { browser } from '../../utils/extension/browser.ts';
import { dressPage } from '../../utils/extension/dress-page.ts';
import { openSheet, openWorksheet } from '../../utils/extension/open-sheet.ts';
import { openPanelSession } from '../../utils/extension/panel-session.ts';
import { canOpenSidePanel, openSidePanel } from '../../utils/extension/side-panel.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';
import { front } from './front-tab.ts';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });

const root = document.querySelector('#panel')!;
const strings = createStrings(messageLocale(), localMessage);
dressPage(document, strings.locale);

let windowId: number | undefined;
const session = openPanelSession((report) => drawPanel(root, report, actions, strings), closed.signal);
const actions: PanelActions = {
  ...session,
  openSheet: () => void openSheet(session.annotated()).then(() => close()),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => close()),
  openWorksheet: () => void openWorksheet(session.tabId()).then(() => close()),
  copyText: (text) => void copyText(text),
  copy: (format) => copyExport(session.annotated(), format, strings),
  download: (format) => downloadExport(session.annotated(), format, strings),
  ...(canOpenSidePanel() && { openSidePanel: () => void openSidePanel(windowId).then(() => close()) }),
};

drawPanel(root, { page: { phase: 'starting' } }, actions, strings);
const tab = await front;
windowId = tab?.windowId;
if (tab) await session.follow(tab.id, { read: true, opened: tab.opened });
