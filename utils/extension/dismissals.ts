import type { Article } from '../core/model.ts';
import { browser } from './browser.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Flags of which the reader said 'belongs here', kept on this machine for each address. A paragraph is known by its
 * words, not by its number: a page that gains a paragraph keeps its corrections, one that is rewritten loses them.
 */
const PREFIX = 'dismissed ';
const keyOf = (article: Article): string => PREFIX + article.url.replace(/#.*$/s, '');

const wordsOf = (article: Article, paragraph: number): string => {
  const span = article.paragraphs[paragraph]?.span;
  return span ? fingerprint(article.text.slice(span.start, span.end)) : '';
};

const toFingerprints = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];

const indicesOf = (article: Article, stored: unknown): readonly number[] => {
  const known = new Set(toFingerprints(stored));
  if (known.size === 0) return [];
  return article.paragraphs.map((p) => p.index).filter((index) => known.has(wordsOf(article, index)));
};

/** Indices of the paragraphs whose flag the reader dismissed; none where storage cannot be read. */
export async function loadDismissed(article: Article): Promise<readonly number[]> {
  const key = keyOf(article);
  try {
    return indicesOf(article, (await browser.storage.local.get(key))[key]);
  } catch {
    return [];
  }
}

/** Remembers (or forgets) that a paragraph belongs; answers what is dismissed now, even where storage is full. */
export async function setDismissed(
  article: Article,
  paragraph: number,
  dismissed: boolean,
): Promise<readonly number[]> {
  const key = keyOf(article);
  const words = wordsOf(article, paragraph);
  const before = toFingerprints(
    await browser.storage.local
      .get(key)
      .then((stored) => stored[key])
      .catch(() => []),
  );
  const others = before.filter((each) => each !== words);
  const after = dismissed ? [...others, words] : others;
  try {
    if (after.length > 0) await browser.storage.local.set({ [key]: after });
    else await browser.storage.local.remove(key);
  } catch {
    // storage that is full forgets at the next visit, and works until then
  }
  return indicesOf(article, after);
}

/** Calls back with every change of what is dismissed for this article, from any page, until the signal aborts. */
export function onDismissed(
  article: Article,
  changed: (dismissed: readonly number[]) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(article);
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(indicesOf(article, changes[key].newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen as never);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen as never), {
    once: true,
  });
}
