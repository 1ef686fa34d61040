import type { AnnotatedArticle, AnnotationId, Problem } from '../core/model.ts';
import { activate } from './activate.ts';
import { loadCorrections, onCorrections, removeCorrection, type StoredCorrection } from './corrections.ts';
import { loadDismissed, onDismissed, setDismissed } from './dismissals.ts';
import { answer, askPage, type Place, type ToPanels } from './messages.ts';
import type { LayerKind, PageState } from './page-state.ts';
import { DEFAULTS, loadSettings, onSettings, type Settings } from './settings.ts';

/** What a panel knows of the page it stands beside. */
export interface PanelReport {
  readonly page: PageState | { readonly phase: 'starting' };
  readonly dismissed: readonly number[];
  /** The mark on the page that the reader points at, or pointed at last. */
  readonly pointed?: AnnotationId;
  readonly indirectSpeech: boolean;
  readonly corrections: readonly StoredCorrection[];
}

/** One panel beside one tab at a time: reports each new state, passes on what the reader asks for. */
export interface PanelSession {
  /** Turn to this tab. With `read`, its page is read and marked if it is not yet. */
  follow(tabId: number, options: { readonly read: boolean }): Promise<void>;
  start(): Promise<void>;
  clear(): Promise<void>;
  show(layers: readonly LayerKind[]): Promise<void>;
  reveal(place: Place): Promise<void>;
  dismiss(paragraph: number): Promise<void>;
  restore(paragraph: number): Promise<void>;
  undoCorrection(key: string): Promise<void>;
  /** What the page was read as, once it is. */
  readonly annotated: () => AnnotatedArticle | undefined;
}

export function openPanelSession(report: (report: PanelReport) => void, signal: AbortSignal): PanelSession {
  let tab: number | undefined;
  let page: PanelReport['page'] = { phase: 'starting' };
  let dismissed: readonly number[] = [];
  let indirectSpeech = DEFAULTS.indirectSpeech;
  let corrections: readonly StoredCorrection[] = [];
  let pointed: AnnotationId | undefined;
  let article: AbortController | undefined;

  const tell = () => {
    if (!signal.aborted)
      report({ page, dismissed, indirectSpeech, corrections, ...(pointed !== undefined && { pointed }) });
  };
  const annotated = () => (page.phase === 'done' ? page.annotated : undefined);

  /** Takes over the state of the page in `from`; states of a tab that was left meanwhile are dropped. */
  async function become(from: number, next: PanelReport['page']): Promise<void> {
    if (from !== tab) return;
    const before = annotated()?.article;
    page = next;
    const now = annotated()?.article;
    if (now && (before?.url !== now.url || before.text !== now.text)) {
      article?.abort();
      article = new AbortController();
      const mine = AbortSignal.any([signal, article.signal]);
      dismissed = [];
      const corrected = (indices: readonly number[]) => {
        dismissed = indices;
        tell();
      };
      onDismissed(now, corrected, mine);
      onCorrections(
        now,
        (changed) => {
          corrections = changed;
          tell();
        },
        mine,
      );
      const [flags, marks] = await Promise.all([loadDismissed(now), loadCorrections(now)]);
      if (!mine.aborted) [dismissed, corrections] = [flags, marks];
    }
    tell();
  }
  const fail = (from: number, problem: Problem) => become(from, { phase: 'failed', problem });

  async function start(): Promise<void> {
    const mine = tab;
    if (mine === undefined) return;
    if (page.phase === 'done') await askPage(mine, 'clear', {});
    if (mine === tab) await become(mine, { phase: 'starting' });
    const activated = await activate(mine);
    if (!activated.ok) return fail(mine, activated.error);
    const state = await askPage(mine, 'state', {});
    return state.ok ? become(mine, state.value) : fail(mine, state.error);
  }

  answer<ToPanels>(
    'panels',
    {
      pageState: ({ state }, { tabId }) => {
        if (tabId !== undefined) void become(tabId, state);
      },
      pointed: ({ annotation }, { tabId }) => {
        if (tabId !== tab || page.phase !== 'done') return;
        pointed = annotation;
        tell();
      },
    },
    signal,
  );

  const useSettings = (settings: Settings) => {
    indirectSpeech = settings.indirectSpeech;
  };
  const settled = loadSettings().then(useSettings);
  onSettings((settings) => {
    useSettings(settings);
    tell();
  }, signal);

  const correct = async (paragraph: number, belongs: boolean) => {
    const known = annotated()?.article;
    if (!known) return;
    dismissed = await setDismissed(known, paragraph, belongs);
    tell();
  };
  const ask = async (asked: Promise<{ ok: true; value: PageState } | { ok: false; error: Problem }>) => {
    const mine = tab;
    const state = await asked;
    if (mine !== undefined) await (state.ok ? become(mine, state.value) : fail(mine, state.error));
  };

  return {
    annotated,
    start,
    async follow(tabId, { read }) {
      tab = tabId;
      article?.abort();
      page = { phase: 'starting' };
      dismissed = [];
      corrections = [];
      pointed = undefined;
      tell();
      await settled;
      const state = await askPage(tabId, 'state', {});
      if (state.ok && (state.value.phase === 'done' || !read)) return become(tabId, state.value);
      if (read) return start();
      return become(tabId, { phase: 'off' });
    },
    clear: async () => void (tab !== undefined && (await ask(askPage(tab, 'clear', {})))),
    show: async (layers) => void (tab !== undefined && (await ask(askPage(tab, 'show', { layers })))),
    reveal: async (place) => void (tab !== undefined && (await askPage(tab, 'reveal', { place }))),
    dismiss: (paragraph) => correct(paragraph, true),
    restore: (paragraph) => correct(paragraph, false),
    async undoCorrection(key) {
      const known = annotated()?.article;
      if (!known) return;
      corrections = await removeCorrection(known, key);
      tell();
    },
  };
}
