import type { AnnotatedArticle, AnnotationId, Fix, Problem, Result } from '../core/model.ts';
import { activate } from './activate.ts';
import { answer, askPage, type Place, type ToPanels } from './messages.ts';
import type { LayerKind, PageState } from './page-state.ts';
import { DEFAULTS, loadSettings, onSettings, type Settings } from './settings.ts';

/** What a panel knows of the page it stands beside. */
export interface PanelReport {
  readonly page: PageState | { readonly phase: 'starting' };
  /** The mark on the page that the reader points at, or pointed at last. */
  readonly pointed?: AnnotationId;
  readonly settings: Settings;
}

/** One panel beside one tab at a time: reports each new state, passes on what the reader asks for. */
export interface PanelSession {
  /** Turn to this tab. With `read`, its page is read and marked if it is not yet; `opened` tells of one that is being read. */
  follow(
    tabId: number,
    options: { readonly read: boolean; readonly opened?: Promise<Result<void>> },
  ): Promise<void>;
  start(): Promise<void>;
  clear(): Promise<void>;
  show(layers: readonly LayerKind[]): Promise<void>;
  reveal(place: Place): Promise<void>;
  /** Sets this mark off on the page while the reader points at its row; none without an id. */
  point(annotation: AnnotationId | undefined): Promise<void>;
  correct(annotation: AnnotationId, fix: Fix): Promise<void>;
  undoCorrection(key: string): Promise<void>;
  exercise(step: 'begin' | 'score' | 'end'): Promise<void>;
  /** What the page was read as, once it is, with the reader's corrections made. */
  readonly annotated: () => AnnotatedArticle | undefined;
  readonly tabId: () => number | undefined;
}

export function openPanelSession(report: (report: PanelReport) => void, signal: AbortSignal): PanelSession {
  let tab: number | undefined;
  let page: PanelReport['page'] = { phase: 'starting' };
  let settings: Settings = DEFAULTS;
  let pointed: AnnotationId | undefined;

  const tell = () => {
    if (!signal.aborted) report({ page, settings, ...(pointed !== undefined && { pointed }) });
  };
  /** Takes over the state of the page in `from`; states of a tab that was left meanwhile are dropped. */
  const become = (from: number, next: PanelReport['page']) => {
    if (from !== tab) return;
    page = next;
    tell();
  };
  const fail = (from: number, problem: Problem) => become(from, { phase: 'failed', problem });

  async function start(): Promise<void> {
    const mine = tab;
    if (mine === undefined) return;
    if (page.phase === 'done') await askPage(mine, 'clear', {});
    become(mine, { phase: 'starting' });
    await read(mine, activate(mine));
  }

  async function read(mine: number, opening: Promise<Result<void>>): Promise<void> {
    const activated = await opening;
    if (!activated.ok) return fail(mine, activated.error);
    const state = await askPage(mine, 'state', {});
    return state.ok ? become(mine, state.value) : fail(mine, state.error);
  }

  answer<ToPanels>(
    'panels',
    {
      pageState: ({ state }, { tabId }) => {
        if (tabId !== undefined) become(tabId, state);
      },
      pointed: ({ annotation }, { tabId }) => {
        if (tabId !== tab || page.phase !== 'done') return;
        pointed = annotation;
        tell();
      },
    },
    signal,
  );

  const settled = loadSettings().then((loaded) => {
    settings = loaded;
  });
  onSettings((changed) => {
    settings = changed;
    tell();
  }, signal);

  type Asked = { ok: true; value: PageState } | { ok: false; error: Problem };
  /** Asks the page for something that changes its state. */
  const change = async (ask: (tabId: number) => Promise<Asked>) => {
    const mine = tab;
    if (mine === undefined) return;
    const state = await ask(mine);
    if (state.ok) become(mine, state.value);
    else fail(mine, state.error);
  };

  return {
    annotated: () => (page.phase === 'done' ? page.annotated : undefined),
    tabId: () => tab,
    start,
    async follow(tabId, { read: wanted, opened }) {
      tab = tabId;
      page = { phase: 'starting' };
      pointed = undefined;
      tell();
      await settled;
      const state = await askPage(tabId, 'state', {});
      if (state.ok && (state.value.phase === 'done' || !wanted)) return become(tabId, state.value);
      if (wanted) return read(tabId, opened ?? activate(tabId));
      return become(tabId, { phase: 'off' });
    },
    clear: () => change((tabId) => askPage(tabId, 'clear', {})),
    show: (layers) => change((tabId) => askPage(tabId, 'show', { layers })),
    correct: (annotation, fix) => change((tabId) => askPage(tabId, 'correct', { annotation, fix })),
    undoCorrection: (key) => change((tabId) => askPage(tabId, 'undo', { key })),
    exercise: (step) => change((tabId) => askPage(tabId, 'exercise', { step })),
    reveal: async (place) => void (tab !== undefined && (await askPage(tab, 'reveal', { place }))),
    point: async (annotation) =>
      void (
        tab !== undefined && (await askPage(tab, 'point', annotation === undefined ? {} : { annotation }))
      ),
  };
}
