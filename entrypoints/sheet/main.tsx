import { type ComponentChild, render } from 'preact';
import { copyText, fileName } from '../../components/panel/export.ts';
import { StringsContext } from '../../components/panel/strings-context.ts';
import { downloadText } from '../../components/parts/download.ts';
import { SheetList } from '../../components/sheet/list.tsx';
import { Sheet, type SheetActions } from '../../components/sheet/sheet.tsx';
import { sheetToMarkdown } from '../../utils/core/present/sheet.ts';
import { createStrings } from '../../utils/core/present/strings.ts';
import { dressPage } from '../../utils/extension/dress-page.ts';
import {
  deleteSheet,
  listSheets,
  loadSheet,
  type StoredSheet,
  saveSheet,
} from '../../utils/extension/sheets.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';

const root = document.querySelector('#sheet')!;
const strings = createStrings(messageLocale(), localMessage);
dressPage(document, strings.locale);

const put = (page: ComponentChild) =>
  render(<StringsContext.Provider value={strings}>{page}</StringsContext.Provider>, root);

function showSheet(sheet: StoredSheet, kept = true): void {
  document.title = `${strings.text('sheetTitle')}: ${sheet.annotated.article.headline}`;
  const text = () => sheetToMarkdown(sheet.annotated, sheet.marks, strings);
  const actions: SheetActions = {
    mark(key, mark) {
      const next = { ...sheet, marks: { ...sheet.marks, [key]: mark }, savedAt: new Date().toISOString() };
      showSheet(next, kept);
      saveSheet(next).then(
        () => kept || showSheet(next),
        () => showSheet(next, false),
      );
    },
    print: () => window.print(),
    copy: () => copyText(text()),
    download: () =>
      downloadText(fileName(`check ${sheet.annotated.article.headline}`, 'md'), text(), 'text/markdown'),
  };
  const { annotated, marks, changed, before, url } = sheet;
  const compareHref = `compare.html?${new URLSearchParams({ a: `before ${url}`, b: url })}`;
  put(
    <Sheet
      annotated={annotated}
      marks={marks}
      changed={changed}
      kept={kept}
      {...(before && { compareHref })}
      actions={actions}
    />,
  );
}

async function showList(): Promise<void> {
  document.title = strings.text('sheets');
  const sheets = await listSheets();
  const hrefOf = (url: string) => `?url=${encodeURIComponent(url)}`;
  const remove = (url: string) => void deleteSheet(url).then(showList);
  put(<SheetList sheets={sheets} hrefOf={hrefOf} compareHref="compare.html" remove={remove} />);
}

const url = new URLSearchParams(location.search).get('url');
const wanted = url === null ? undefined : await loadSheet(url);
if (wanted) showSheet(wanted);
else await showList();
