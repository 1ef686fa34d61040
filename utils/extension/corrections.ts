import type { Article, Correction } from '../core/model.ts';
import { browser } from './browser.ts';

const PREFIX = 'corrections ';
const keyOf = (article: Pick<Article, 'url'>): string => PREFIX + article.url.replace(/#.*$/s, '');

/** What each type holds beside its key, words and rule. */
const PARTS: Readonly<Record<Correction['type'], readonly string[]>> = {
  'no-mark': ['kind'],
  speaker: ['name', 'source'],
  'same-party': ['name'],
  'other-party': ['name'],
  mark: ['kind'],
  belongs: [],
};
const isCorrection = (value: unknown): value is Correction => {
  if (typeof value !== 'object' || value === null) return false;
  const { type } = value as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(PARTS, type)) return false;
  if (type === 'mark' && !isMarking(value)) return false;
  const parts = ['key', 'text', 'sentence', 'rule', ...PARTS[type as Correction['type']]];
  return parts.every((part) => typeof Reflect.get(value, part) === 'string');
};
const PARTY_TYPES: readonly unknown[] = ['person', 'organisation', 'place', 'group'];
const isMarking = (value: object): boolean => {
  const { kind, party } = value as { kind?: unknown; party?: unknown };
  return kind === 'figure' || kind === 'quote' || (kind === 'party' && PARTY_TYPES.includes(party));
};
const toCorrections = (stored: unknown): readonly Correction[] =>
  Array.isArray(stored) ? stored.filter(isCorrection) : [];

/** What the reader corrected at this address; nothing where storage cannot be read. */
export async function loadCorrections(article: Pick<Article, 'url'>): Promise<readonly Correction[]> {
  const key = keyOf(article);
  try {
    return toCorrections((await browser.storage.local.get(key))[key]);
  } catch {
    return [];
  }
}

async function store(
  article: Pick<Article, 'url'>,
  change: (before: readonly Correction[]) => readonly Correction[],
): Promise<readonly Correction[]> {
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

export const addCorrection = (article: Pick<Article, 'url'>, correction: Correction) =>
  store(article, (before) => [...before.filter((each) => each.key !== correction.key), correction]);

export const removeCorrection = (article: Pick<Article, 'url'>, key: string) =>
  store(article, (before) => before.filter((each) => each.key !== key));

/** Calls back with every change of the corrections of this address, from any page, until the signal aborts. */
export function onCorrections(
  article: Pick<Article, 'url'>,
  changed: (corrections: readonly Correction[]) => void,
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

/** A report for the project's issue tracker, sent by nobody but the reader. */
export interface CorrectionReport {
  readonly tool: string;
  readonly version: string;
  readonly articles: readonly { readonly url: string; readonly corrections: readonly Correction[] }[];
}

/** All corrections with their addresses, and the version of the extension that was corrected. */
export async function correctionReport(): Promise<CorrectionReport> {
  const all = await browser.storage.local.get(null);
  const { name, version } = browser.runtime.getManifest();
  return {
    tool: name,
    version,
    articles: Object.entries(all)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, stored]) => ({ url: key.slice(PREFIX.length), corrections: toCorrections(stored) })),
  };
}
