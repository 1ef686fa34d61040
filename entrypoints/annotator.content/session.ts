import type { AnnotatedArticle, Problem, Result } from '../../utils/core/model.ts';
import { correctionOf, type MarkCorrection, withCorrections } from '../../utils/core/present/corrections.ts';
import { addCorrection, loadCorrections, onCorrections } from '../../utils/extension/corrections.ts';
import { loadDismissed, onDismissed } from '../../utils/extension/dismissals.ts';
import { answer, askBackground, type ToPage, tellPanels } from '../../utils/extension/messages.ts';
import type { LayerKind, PageState } from '../../utils/extension/page-state.ts';
import { loadSettings } from '../../utils/extension/settings.ts';
import { type Extraction, extract } from '../../utils/page/extract/index.ts';
import { takeOver } from '../../utils/page/only-one.ts';
import { watchPage } from '../../utils/page/watch.ts';
import { type Reading, showReading } from './reading.ts';

/** Languages whose articles are read; 'und' is a page that does not say and has too little text to tell. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'und']);

const LONGEST_PAUSE = 30_000;

const notEnglish = (language: string): Problem => ({
  code: 'not-english',
  message: `This article is not in English (its language is ‘${language}’). Newsglass reads English only.`,
});

/** Characters of the longest text that is read: a long book. More would keep the background busy for minutes. */
const LONGEST = 1_000_000;

const tooLong = (characters: number): Problem => ({
  code: 'too-long',
  message: `This page is too long to be read as an article: ${(characters / 1e6).toFixed(1)} million characters.`,
});

/**
 * Owns the page's state from injection until `lifetime` aborts: reads the article, has it annotated by the
 * background, shows the reading, follows the page when it changes. Ending it leaves the page as it was.
 */
export function runSession(page: Document, lifetime: AbortSignal): void {
  const signal = takeOver(page, lifetime);
  let state: PageState = { phase: 'off' };
  let reading: Reading | undefined;
  /** Marks that the reader took out of this article. */
  let corrections: readonly MarkCorrection[] = [];
  /** The article whose amounts are measured already: marking it anew asks for nothing. */
  let measured: AnnotatedArticle | undefined;
  /** Undoes what the present reading did to the page. */
  let shown = new AbortController();
  /** Milliseconds to wait before the page is read again. */
  let pause = 0;
  /** Counts what was asked for: an answer to an earlier question is dropped. */
  let turn = 0;

  const become = (next: PageState): PageState => {
    state = next;
    tellPanels('pageState', { state });
    return state;
  };
  const hide = () => {
    shown.abort();
    shown = new AbortController();
    reading = undefined;
  };
  const end = (next: PageState) => {
    turn++;
    hide();
    return become(next);
  };
  const fail = (error: Problem) => end({ phase: 'failed', problem: error });

  const read = (): Result<Extraction> => {
    const found = extract(page, { url: page.location.href });
    if (found.ok && found.value.article.text.length > LONGEST)
      return { ok: false, error: tooLong(found.value.article.text.length) };
    if (found.ok && !LANGUAGES.has(found.value.article.language))
      return { ok: false, error: notEnglish(found.value.article.language) };
    return found;
  };
  const analyse = async ({ article }: Extraction): Promise<Result<AnnotatedArticle>> => {
    const asked = await askBackground('annotate', { article });
    return asked.ok ? asked.value : asked;
  };

  const display = async (annotated: AnnotatedArticle, extraction: Extraction, mine: number) => {
    const { anchors } = extraction;
    const { article } = annotated;
    const [settings, wrong, dismissed] = await Promise.all([
      loadSettings(),
      loadCorrections(article),
      loadDismissed(article),
    ]);
    if (mine !== turn) return;
    corrections = wrong;
    const layers = state.phase === 'done' ? state.visible : settings.layers;
    hide();
    const one = AbortSignal.any([signal, shown.signal]);
    reading = showReading(page, withCorrections(annotated, corrections), anchors, {
      settings: { ...settings, layers },
      signal: one,
      dismissed,
      onPoint: (annotation) => tellPanels('pointed', { annotation }),
      onCorrect: (id) => {
        const correction = correctionOf(annotated, id);
        if (correction) void addCorrection(article, correction);
      },
    });
    // corrected here or in a panel: the same reading, marked anew
    const again = () => void display(state.phase === 'done' ? state.annotated : annotated, extraction, mine);
    onCorrections(article, again, one);
    onDismissed(article, again, one);
    watchPage(page, anchors, {
      onStale: refreshSoon,
      onNavigated: () => void end({ phase: 'off' }),
      signal: one,
    });
    become({ phase: 'done', annotated, visible: layers, changed: false });
    if (annotated !== measured) void measure(annotated, mine);
  };

  /** What the amounts measure is said in cards and lists only: it may come later, and may fail to come. */
  const measure = async (annotated: AnnotatedArticle, mine: number) => {
    const asked = await askBackground('measure', { annotated });
    if (!asked.ok || mine !== turn || state.phase !== 'done') return;
    measured = asked.value;
    reading?.update(withCorrections(measured, corrections));
    become({ ...state, annotated: measured });
  };

  async function start(): Promise<PageState> {
    if (state.phase !== 'off' && state.phase !== 'failed') return state;
    const mine = ++turn;
    pause = 0;
    become({ phase: 'reading' });
    const found = read();
    if (!found.ok) return fail(found.error);
    const { headline, siteName } = found.value.article;
    become({ phase: 'analysing', headline, ...(siteName !== undefined && { siteName }) });
    const annotated = await analyse(found.value);
    if (mine !== turn || signal.aborted) return state;
    if (!annotated.ok) return fail(annotated.error);
    await display(annotated.value, found.value, mine);
    return state;
  }

  /** A page that never rests is read less and less often, up to twice a minute. */
  const refreshSoon = () => {
    const mine = turn;
    setTimeout(() => {
      if (mine === turn && !signal.aborted) void refresh();
    }, pause);
    pause = Math.min(Math.max(500, pause * 2), LONGEST_PAUSE);
  };

  /** The page changed under the marks: read it again, and keep what still stands where it cannot be read. */
  async function refresh(): Promise<void> {
    if (state.phase !== 'done') return;
    const mine = ++turn;
    const before = state.annotated;
    const found = read();
    if (!found.ok) return void become({ ...state, changed: true });
    const same = found.value.article.text === before.article.text;
    const annotated = same ? ({ ok: true, value: before } as const) : await analyse(found.value);
    if (mine !== turn || signal.aborted) return;
    if (annotated.ok) await display(annotated.value, found.value, mine);
    else become({ ...state, changed: true });
  }

  const show = (layers: readonly LayerKind[]): PageState => {
    if (state.phase !== 'done') return state;
    reading?.show(layers);
    return become({ ...state, visible: layers });
  };

  answer<ToPage>(
    'page',
    {
      state: () => state,
      start,
      reveal: ({ place }) => reading?.reveal(place) ?? false,
      tour: ({ layer, step }) => reading?.tour(layer, step) ?? false,
      show: ({ layers }) => show(layers),
      clear: () => end({ phase: 'off' }),
    },
    signal,
  );
  signal.addEventListener('abort', () => shown.abort(), { once: true });
}
