import type { AnnotatedArticle } from '../core/model.ts';

/** What the reader noted at one item of a check sheet. */
export interface StoredMark {
  readonly state: 'open' | 'ok' | 'query';
  readonly note: string;
  readonly source: string;
}

/** A check sheet with the text it belongs to. */
export interface StoredSheet {
  /** Without its fragment; one sheet an address. */
  readonly url: string;
  readonly annotated: AnnotatedArticle;
  readonly marks: Readonly<Record<string, StoredMark>>;
  /** The text was another one when the sheet was begun. */
  readonly changed: boolean;
  /** What the page said before it changed last. */
  readonly before?: AnnotatedArticle;
  /** ISO 8601. */
  readonly savedAt: string;
}

const DATABASE = 'newsglass';
const STORE = 'sheets';
export const sheetUrl = (url: string): string => url.replace(/#.*$/s, '');

/** A database of the extension's own: a sheet holds its whole article, and settings storage is too small for many. */
function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'url' });
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function within<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const value = await settled(act(transaction.objectStore(STORE)));
    await done;
    return value;
  } finally {
    database.close();
  }
}

/** Whether what was stored can be shown; anything else is passed over and left where it is. */
function isSheet(stored: unknown): stored is StoredSheet {
  if (typeof stored !== 'object' || stored === null) return false;
  const { annotated, marks, savedAt } = stored as Partial<StoredSheet>;
  return (
    typeof savedAt === 'string' &&
    typeof marks === 'object' &&
    typeof annotated?.article?.text === 'string' &&
    Array.isArray(annotated.article.paragraphs) &&
    Array.isArray(annotated.annotations) &&
    Array.isArray(annotated.parties)
  );
}

export async function loadSheet(url: string): Promise<StoredSheet | undefined> {
  const stored: unknown = await within('readonly', (store) => store.get(sheetUrl(url)));
  return isSheet(stored) ? stored : undefined;
}

/** All sheets, the latest first. */
export async function listSheets(): Promise<readonly StoredSheet[]> {
  const stored: unknown[] = await within('readonly', (store) => store.getAll());
  return stored.filter(isSheet).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

export const saveSheet = (sheet: StoredSheet): Promise<unknown> =>
  within('readwrite', (store) => store.put(sheet));
export const deleteSheet = (url: string): Promise<unknown> =>
  within('readwrite', (store) => store.delete(sheetUrl(url)));
export const deleteSheets = (): Promise<unknown> => within('readwrite', (store) => store.clear());

/** The sheet of this article: the one there is, brought up to the present text with its notes kept, or a new one. */
export async function beginSheet(annotated: AnnotatedArticle): Promise<StoredSheet> {
  const url = sheetUrl(annotated.article.url);
  const before = await loadSheet(url);
  const same = before?.annotated.article.text === annotated.article.text;
  const earlier = same ? before?.before : before?.annotated;
  const sheet: StoredSheet = {
    url,
    ...(earlier && { before: earlier }),
    annotated,
    marks: before?.marks ?? {},
    changed: before !== undefined && (before.changed || !same),
    savedAt: new Date().toISOString(),
  };
  await saveSheet(sheet);
  return sheet;
}
