import type { AnnotatedArticle, Article, Correction, Problem, Result } from '../../utils/core/model.ts';
import { withCorrections } from '../../utils/core/present/corrections/index.ts';
import { loadCorrections, onCorrections } from '../../utils/extension/corrections.ts';
import {
  answer,
  askBackground,
  type Found,
  type ToPage,
  tellPanels,
} from '../../utils/extension/messages.ts';
import type { LayerKind, PageState } from '../../utils/extension/page-state.ts';
import { loadSettings, onSettings } from '../../utils/extension/settings.ts';
import { extractInSlices } from '../../utils/page/extract/in-slices.ts';
import type { Extraction } from '../../utils/page/extract/index.ts';
import { takeOver } from '../../utils/page/only-one.ts';
import { watchPage } from '../../utils/page/watch.ts';
import { createCorrector } from './corrector.ts';
import { showExercise } from './exercise.ts';
import { type Reading, showReading } from './reading.ts';

const LONGEST_PAUSE = 30_000;

/** Characters of the longest text that is read: a long book. More would keep the background busy for minutes. */
const LONGEST = 1_000_000;

const tooLong = (characters: number): Problem => ({
  code: 'too-long',
  about: `${characters}`,
  message: `This page is too long to be read as an article: ${(characters / 1e6).toFixed(1)} million characters.`,
});

/** What is known of an article at first. */
const NOTHING = {
  version: 1,
  annotations: [],
  parties: [],
  relevance: [],
  summary: { sentences: [] },
  findings: [],
} as const;

/** The reader's settings, and what the reader has said of this article before. */
const ownOf = (article: Article) => Promise.all([loadSettings(), loadCorrections(article)]);
type Own = Awaited<ReturnType<typeof ownOf>>;

/**
 * Owns the page's state from injection until `lifetime` aborts: reads the article, has it annotated by the
 * background, shows the reading, follows the page when it changes. Ending it leaves the page as it was; once cleared
 * it asks to `leave`: nothing of ours is to stay in a page that the reader is done with.
 */
export function runSession(page: Document, lifetime: AbortSignal, leave: () => void): void {
  const signal = takeOver(page, lifetime);
  let state: PageState = { phase: 'off' };
  /** The panels have heard of the state. */
  let told: Promise<void> = Promise.resolve();
  let reading: Reading | undefined;
  /** What the present reading stands on. */
  let shownOf: Extraction | undefined;
  /** The article as the background annotated it, and what the reader corrected in it. */
  let known:
    | { readonly annotated: AnnotatedArticle; readonly corrections: readonly Correction[] }
    | undefined;
  /** The article whose amounts are measured already: marking it anew asks for nothing. */
  let measured: AnnotatedArticle | undefined;
  /** Undoes what the present reading did to the page. */
  let shown = new AbortController();
  /** Milliseconds to wait before the page is read again. */
  let pause = 0;
  /**
   * Counts what was asked for: an answer to an earlier question is dropped. Begins anywhere, so that none to a question
   * of an earlier copy is taken for ours.
   */
  let turn = crypto.getRandomValues(new Uint32Array(1))[0]!;
  /** Takes marks as they are found for the question of this turn. */
  let take: ((found: Found) => void) | undefined;

  const become = (next: PageState): PageState => {
    state = next;
    told = tellPanels('pageState', { state });
    return state;
  };
  const hide = () => {
    shown.abort();
    shown = new AbortController();
    reading = undefined;
    shownOf = undefined;
    known = undefined;
  };
  const end = (next: PageState) => {
    turn++;
    take = undefined;
    hide();
    return become(next);
  };
  const fail = (error: Problem) => end({ phase: 'failed', problem: error });

  const read = async (): Promise<Result<Extraction>> => {
    const found = await extractInSlices(page, { url: page.location.href });
    if (found.ok && found.value.article.text.length > LONGEST)
      return { ok: false, error: tooLong(found.value.article.text.length) };
    return found;
  };
  const analyse = async ({ article }: Extraction, parts?: number): Promise<Result<AnnotatedArticle>> => {
    const asked = await askBackground('annotate', { article, ...(parts !== undefined && { turn: parts }) });
    return asked.ok ? asked.value : asked;
  };

  const paint = (annotated: AnnotatedArticle, extraction: Extraction, [settings, corrections]: Own) => {
    const { anchors, article } = extraction;
    const corrected = withCorrections(annotated, corrections);
    if (reading && shownOf === extraction) {
      reading.update(corrected);
      return;
    }
    const layers = state.phase === 'done' ? state.visible : settings.layers;
    hide();
    const one = AbortSignal.any([signal, shown.signal]);
    shownOf = extraction;
    reading = showReading(page, corrected, anchors, {
      settings: { ...settings, layers },
      signal: one,
      onPoint: (annotation) => tellPanels('pointed', { annotation }),
      onCorrect: (id, fix) => void corrector.correct(id, fix),
    });
    // corrected in another tab as well, or everything deleted in the options
    onCorrections(article, (changed) => recorrect(extraction, changed), one);
    onSettings((changed) => reading?.restyle(changed), one);
    watchPage(page, anchors, {
      onStale: refreshSoon,
      onNavigated: () => void end({ phase: 'off' }),
      signal: one,
    });
  };

  const finish = (annotated: AnnotatedArticle, extraction: Extraction, own: Own, mine: number) => {
    paint(annotated, extraction, own);
    const [settings, corrections] = own;
    known = { annotated, corrections };
    const visible = state.phase === 'done' ? state.visible : settings.layers;
    const corrected = withCorrections(annotated, corrections);
    become({ phase: 'done', annotated: corrected, corrections, visible, changed: false });
    if (annotated !== measured) void measure(annotated, mine);
    // drawn anew while it was analysed
    if (extraction.anchors.nodes.some((node) => !node.isConnected)) refreshSoon();
  };

  /** What the amounts measure is said in cards and lists only: it may come later, and may fail to come. */
  const measure = async (annotated: AnnotatedArticle, mine: number) => {
    const asked = await askBackground('measure', { annotated });
    if (!asked.ok || mine !== turn || state.phase !== 'done' || !known) return;
    measured = asked.value;
    known = { ...known, annotated: measured };
    const corrected = withCorrections(measured, known.corrections);
    reading?.describe(corrected);
    become({ ...state, annotated: corrected });
  };

  /** The same reading with these corrections in place of those before. */
  const recorrect = (extraction: Extraction, corrections: readonly Correction[]) => {
    if (shownOf !== extraction || state.phase !== 'done' || !known) return;
    known = { ...known, corrections };
    const corrected = withCorrections(known.annotated, corrections);
    reading?.update(corrected);
    become({ ...state, annotated: corrected, corrections });
  };
  const corrector = createCorrector(page, {
    shown: () =>
      state.phase === 'done' && shownOf && !state.exercise
        ? { annotated: state.annotated, extraction: shownOf, refuse: (span) => reading?.refuse(span) }
        : undefined,
    recorrect,
  });

  /** The same article as a reading again, with all its marks. */
  const readOn = async (extraction: Extraction, before: NonNullable<typeof known>) => {
    const mine = turn;
    const settings = await loadSettings();
    if (mine !== turn) return;
    hide();
    paint(before.annotated, extraction, [settings, before.corrections]);
    known = before;
  };
  const exercise = async (step: 'begin' | 'score' | 'end'): Promise<PageState> => {
    const [extraction, before] = [shownOf, known];
    if (state.phase !== 'done' || !extraction || !before) return state;
    const { exercise: current, ...rest } = state;
    if (step !== 'begin') {
      await readOn(extraction, before);
      const own = current?.own ?? [];
      return become(step === 'score' ? { ...rest, exercise: { own, revealed: true } } : rest);
    }
    const settings = await loadSettings();
    hide();
    [shownOf, known] = [extraction, before];
    const one = AbortSignal.any([signal, shown.signal]);
    showExercise(page, extraction.anchors, {
      settings,
      signal: one,
      onChange: (own) => {
        if (state.phase === 'done') become({ ...state, exercise: { own, revealed: false } });
      },
    });
    // marks of the reader's on a page that goes elsewhere go with it; one that only changes keeps them
    watchPage(page, extraction.anchors, {
      onStale: () => undefined,
      onNavigated: () => void end({ phase: 'off' }),
      signal: one,
    });
    return become({ ...rest, exercise: { own: [], revealed: false } });
  };

  function start(): PageState {
    if (state.phase === 'off' || state.phase === 'failed') void begin();
    return state;
  }

  async function begin(): Promise<void> {
    const mine = ++turn;
    pause = 0;
    become({ phase: 'reading' });
    const found = await read();
    if (mine !== turn || signal.aborted) return;
    if (!found.ok) return void fail(found.error);
    const extraction = found.value;
    const { article } = extraction;
    become({
      phase: 'analysing',
      headline: article.headline,
      ...(article.siteName !== undefined && { siteName: article.siteName }),
    });
    const asked = ownOf(article);
    take = async (marks) => {
      const own = await asked;
      if (mine === turn && state.phase === 'analysing')
        paint({ ...NOTHING, article, ...marks }, extraction, own);
    };
    const [annotated, own] = await Promise.all([analyse(extraction, mine), asked]);
    if (mine !== turn || signal.aborted) return;
    take = undefined;
    if (annotated.ok) finish(annotated.value, extraction, own, mine);
    else fail(annotated.error);
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
    if (state.phase !== 'done' || !known) return;
    const mine = ++turn;
    const before = known.annotated;
    const found = await read();
    if (mine !== turn || signal.aborted || state.phase !== 'done') return;
    if (!found.ok) return void become({ ...state, changed: true });
    const extraction = found.value;
    const same = extraction.article.text === before.article.text;
    const [annotated, own] = await Promise.all([
      same ? ({ ok: true, value: before } as const) : analyse(extraction),
      ownOf(extraction.article),
    ]);
    if (mine !== turn || signal.aborted) return;
    if (annotated.ok) finish(annotated.value, extraction, own, mine);
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
      // an answer may overtake what was told before it, and a panel would fall back to that
      state: async () => {
        await told;
        return state;
      },
      start,
      found({ turn: of, ...marks }) {
        const wanted = of === turn && take !== undefined;
        if (wanted) take?.(marks);
        return wanted;
      },
      reveal: ({ place }) => reading?.reveal(place) ?? false,
      tour: ({ layer, step }) => reading?.tour(layer, step) ?? false,
      show: ({ layers }) => show(layers),
      point: ({ annotation }) => reading?.point(annotation),
      async correct({ annotation, fix }) {
        await corrector.correct(annotation, fix);
        return state;
      },
      mark: ({ as }) => corrector.mark(as),
      async undo({ key }) {
        await corrector.undo(key);
        return state;
      },
      exercise: ({ step }) => exercise(step),
      clear() {
        const off = end({ phase: 'off' });
        leave();
        return off;
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => shown.abort(), { once: true });
  // put into the page to read it: not waiting to be told saves a message there and back. A task of its own, since the
  // page was kept waiting while this script was evaluated
  const soon = setTimeout(start);
  signal.addEventListener('abort', () => clearTimeout(soon), { once: true });
}
