import type { AnnotatedArticle } from '../core/model.ts';
import { browser } from './browser.ts';
import { beginSheet } from './sheets.ts';

/** Opens the check sheet of the article in a tab of its own; without an article, the list of all sheets. */
export async function openSheet(annotated: AnnotatedArticle | undefined): Promise<void> {
  const page = browser.runtime.getURL('/sheet.html');
  const sheet = annotated && (await beginSheet(annotated));
  await browser.tabs.create({ url: sheet ? `${page}?url=${encodeURIComponent(sheet.url)}` : page });
}

/** Opens the article of this tab unmarked, to print. */
export async function openWorksheet(tabId: number | undefined): Promise<void> {
  const page = browser.runtime.getURL('/worksheet.html');
  if (tabId !== undefined) await browser.tabs.create({ url: `${page}?tab=${tabId}` });
}
