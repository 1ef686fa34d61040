import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginSheet,
  deleteSheet,
  deleteSheets,
  listSheets,
  loadSheet,
  saveSheet,
} from '../../utils/extension/sheets.ts';
import { SAMPLE } from '../core/present/sample.ts';

beforeEach(() => deleteSheets());
const url = SAMPLE.article.url;
const mark = { state: 'ok', note: 'seen', source: '' } as const;

describe('a check sheet', () => {
  it('is kept for its address, with the text it belongs to', async () => {
    const sheet = await beginSheet({ ...SAMPLE, article: { ...SAMPLE.article, url: `${url}#part` } });
    await saveSheet({ ...sheet, marks: { first: mark } });
    const loaded = await loadSheet(url);
    expect(loaded?.marks).toEqual({ first: mark });
    expect(loaded?.annotated.article.text).toBe(SAMPLE.article.text);
  });

  it('keeps its notes when it is begun again, and says that the article has changed', async () => {
    await saveSheet({ ...(await beginSheet(SAMPLE)), marks: { first: mark } });
    expect(await beginSheet(SAMPLE)).toMatchObject({ marks: { first: mark }, changed: false });
    const rewritten = { ...SAMPLE, article: { ...SAMPLE.article, text: `${SAMPLE.article.text} More.` } };
    expect(await beginSheet(rewritten)).toMatchObject({
      marks: { first: mark },
      changed: true,
      before: { article: { text: SAMPLE.article.text } },
    });
  });

  it('is deleted alone or with all others', async () => {
    await beginSheet(SAMPLE);
    await beginSheet({ ...SAMPLE, article: { ...SAMPLE.article, url: 'https://other.example/' } });
    await deleteSheet(url);
    expect((await listSheets()).map((sheet) => sheet.url)).toEqual(['https://other.example/']);
    await deleteSheets();
    expect(await listSheets()).toEqual([]);
  });

  it('stands beside a thousand others', async () => {
    const sheet = await beginSheet(SAMPLE);
    for (let i = 0; i < 1000; i++) await saveSheet({ ...sheet, url: `https://news.example/${i}` });
    expect(await listSheets()).toHaveLength(1001);
    expect((await loadSheet('https://news.example/999'))?.annotated.article.headline).toBe(
      SAMPLE.article.headline,
    );
  });
});
