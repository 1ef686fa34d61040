import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import type { OptionActions } from '../../components/options/values.ts';
import { StringsContext } from '../../components/panel/strings-context.ts';
import { downloadText } from '../../components/parts/download.ts';
import { createStrings } from '../../utils/core/present/strings.ts';
import { correctionReport } from '../../utils/extension/corrections.ts';
import { dressPage } from '../../utils/extension/dress-page.ts';
import { deleteEverything, shortcuts, storageUsed } from '../../utils/extension/own-data.ts';
import {
  DEFAULTS,
  loadSettings,
  onSettings,
  type Settings,
  saveSettings,
} from '../../utils/extension/settings.ts';
import { addSite, hostOf, listSites, removeSite } from '../../utils/extension/sites.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';

const root = document.querySelector('#options')!;
const strings = createStrings(messageLocale(), localMessage);
dressPage(document, strings.locale);
document.title = `${strings.text('name')} – ${strings.text('optionsTitle')}`;

let values = await loadSettings();
const keys = await shortcuts();

async function draw(next: Settings): Promise<void> {
  values = next;
  const [bytes, sites] = await Promise.all([storageUsed(), listSites()]);
  const storage = new Intl.NumberFormat(strings.locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1000);
  render(
    <StringsContext.Provider value={strings}>
      <Options values={values} shortcuts={keys} sites={sites} storage={storage} actions={actions} />
    </StringsContext.Provider>,
    root,
  );
}

const actions: OptionActions = {
  change: async (change) => draw(await saveSettings(change)),
  exportSettings: () =>
    downloadText('newsglass-settings.json', JSON.stringify(values, null, 2), 'application/json'),
  async importSettings(file) {
    try {
      const read: unknown = JSON.parse(await file.text());
      if (typeof read !== 'object' || read === null || !Object.keys(DEFAULTS).some((key) => key in read))
        return false;
      // what is broken or unknown in the file falls back to the defaults when it is saved
      await draw(await saveSettings(read as Partial<Settings>));
      return true;
    } catch {
      return false;
    }
  },
  saveReport: async () =>
    downloadText(
      'newsglass-corrections.json',
      JSON.stringify(await correctionReport(), null, 2),
      'application/json',
    ),
  async addSite(typed) {
    const host = hostOf(typed);
    if (host === undefined) return undefined;
    const allowed = await addSite(host);
    await draw(values);
    return { host, allowed };
  },
  async removeSite(host) {
    await removeSite(host);
    await draw(values);
  },
  async deleteAll() {
    await deleteEverything();
    await draw(DEFAULTS);
  },
};

await draw(values);
// the page lives as long as its document: nothing has to be taken back
onSettings((changed) => void draw(changed), new AbortController().signal);
