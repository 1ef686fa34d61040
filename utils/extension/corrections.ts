import type { AnnotationKind, Article } from '../core/model.ts';
import { browser } from './browser.ts';

/** A mark of which the reader said that it is none. */
export interface StoredCorrection {
  readonly key: string;
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly sentence: string;
  readonly rule: string;
}

const PREFIX = 'corrections ';
const keyOf = (article: Pick<Article, 'url'>): string => PREFIX + article.url.replace(/#.*$/s, '');

const isCorrection = (value: unknown): value is StoredCorrection =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'kind', 'text', 'sentence', 'rule'].every((part) => typeof Reflect.get(value, part) === 'string');
const toCorrections = (stored: unknown): readonly StoredCorrection[] =>
  Array.isArray(stored) ? stored.filter(isCorrection) : [];

/** What the reader corrected at this address; nothing where storage cannot be read. */
export async function loadCorrections(article: Pick<Article, 'url'>): Promise<readonly StoredCorrection[]> {
  const key = keyOf(article);
  try {
    return toCorrections((await browser.storage.local.get(key))[key]);
  } catch {
    return [];
  }
}

async function store(
  article: Pick<Article, 'url'>,
  change: (before: readonly StoredCorrection[]) => readonly StoredCorrection[],
): Promise<readonly StoredCorrection[]> {
  const key = keyOf(article);
  const after = change(await loadCorrections(article));
  try {
    if (after.length > 0) await browser.storage.local.set({ [key]: after });
    else await browser.storage.local.remove(key);
  } catch {
    // storage that is full forgets at the next visit, and works until then
  }
  return after;
}

export const addCorrection = (article: Pick<Article, 'url'>, correction: StoredCorrection) =>
  store(article, (before) => [...before.filter((each) => each.key !== correction.key), correction]);

export const removeCorrection = (article: Pick<Article, 'url'>, key: string) =>
  store(article, (before) => before.filter((each) => each.key !== key));

/** Calls back with every change of the corrections of this address, from any page, until the signal aborts. */
export function onCorrections(
  article: Pick<Article, 'url'>,
  changed: (corrections: readonly StoredCorrection[]) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(article);
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(toCorrections(changes[key].newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen as never);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen as never), {
    once: true,
  });
}

/** All corrections with their addresses: a report for the project's issue tracker, sent by nobody but the reader. */
export async function correctionReport(): Promise<
  readonly { readonly url: string; readonly corrections: readonly StoredCorrection[] }[]
> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, stored]) => ({ url: key.slice(PREFIX.length), corrections: toCorrections(stored) }));
}
