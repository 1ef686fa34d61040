import type { AnnotationId } from '../../core/model.ts';
import type { Anchors } from '../anchors.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../marks.ts';
import { createLines } from './lines.ts';
import { createNear } from './near.ts';
import { DARK, isDarkAt, LIGHT, type Palette } from './palette.ts';
import { createSheets } from './sheets.ts';
import { PREFIX, styleOf } from './style.ts';

/** Paints marks with the CSS Custom Highlight API: nothing of the page's own is touched. */
export interface Painter {
  /** Replaces what is painted. Marks whose words are no longer in the page are left out when their turn comes. */
  show(marks: readonly Mark[]): void;
  /** Paints only these kinds; the others are kept for later. */
  setVisible(kinds: ReadonlySet<MarkKind>): void;
  /** Sets one mark off from the others. */
  focus(id: AnnotationId | undefined): void;
  /** Lights a place up once. */
  flash(ranges: readonly Range[]): void;
  restyle(palette: Palette): void;
  clear(): void;
}

/** Beyond this many highlights live ranges tax every change of the page: then only those near the viewport are kept. */
const ALL_AT_ONCE = 500;
const FLASH_MS = 1600;
/** The later is painted over the earlier where they overlap. */
const ORDER = ['flag', 'quote', 'party', 'figure', 'flash', 'focus'] as const;
type Layer = (typeof ORDER)[number];

interface Painted {
  readonly mark: Mark;
  ranges: readonly Range[];
}

export function createPainter(
  document: Document,
  anchors: Anchors,
  options: { readonly signal: AbortSignal; readonly palette?: Palette },
): Painter {
  const { signal } = options;
  const ground = anchors.nodes[0];
  const palette = options.palette ?? (ground && isDarkAt(ground) ? DARK : LIGHT);
  const sheets = createSheets(document, (scope) => styleOf(palette, scope), signal);
  const layers = new Map<Layer, Highlight>();
  for (const [priority, layer] of ORDER.entries()) {
    const highlight = new Highlight();
    highlight.priority = priority;
    layers.set(layer, highlight);
    CSS.highlights.set(PREFIX + layer, highlight);
  }

  let shown: Painted[] = [];
  let byElement = new Map<Element, Painted[]>();
  let visible: ReadonlySet<MarkKind> = new Set(MARK_KINDS);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forced = document.defaultView?.matchMedia('(forced-colors: active)');
  const lines = createLines(document, signal);

  const register = (painted: Painted) => {
    if (!visible.has(painted.mark.kind)) return;
    if (painted.ranges.length === 0) painted.ranges = anchors.toRanges(painted.mark.span);
    if (forced?.matches) {
      lines.add(painted, painted.mark.kind, painted.ranges);
      return;
    }
    const highlight = layers.get(painted.mark.kind)!;
    for (const range of painted.ranges) highlight.add(range);
  };
  const unregister = (painted: Painted) => {
    const highlight = layers.get(painted.mark.kind)!;
    for (const range of painted.ranges) highlight.delete(range);
    lines.remove(painted);
    // a range that is let go costs the page nothing any more
    painted.ranges = [];
  };
  const near = createNear((entering, leaving) => {
    for (const element of leaving) byElement.get(element)?.forEach(unregister);
    for (const element of entering) byElement.get(element)?.forEach(register);
  }, signal);

  const empty = () => {
    near.reset();
    byElement = new Map();
    lines.clear();
    for (const kind of MARK_KINDS) layers.get(kind)!.clear();
  };

  const paint = () => {
    empty();
    const wanted = shown.filter(({ mark }) => visible.has(mark.kind));
    if (wanted.length <= ALL_AT_ONCE) {
      for (const painted of wanted) register(painted);
      return;
    }
    for (const painted of wanted) {
      painted.ranges = [];
      const element = anchors.elementAt(painted.mark.span.start);
      if (!element) continue;
      const known = byElement.get(element);
      if (known) known.push(painted);
      else {
        byElement.set(element, [painted]);
        near.watch(element);
      }
    }
  };

  forced?.addEventListener('change', () => paint(), { signal });

  const painter: Painter = {
    show(marks) {
      if (signal.aborted) return;
      shown = marks.map((mark) => ({ mark, ranges: [] }));
      for (const root of anchors.roots) sheets.cover(root);
      paint();
    },
    setVisible(kinds) {
      visible = new Set(kinds);
      if (!signal.aborted) paint();
    },
    focus(id) {
      const focus = layers.get('focus')!;
      focus.clear();
      const mark = id === undefined ? undefined : shown.find((one) => one.mark.id === id)?.mark;
      if (mark && !signal.aborted) for (const range of anchors.toRanges(mark.span)) focus.add(range);
    },
    flash(ranges) {
      if (signal.aborted) return;
      clearTimeout(timer);
      const flash = layers.get('flash')!;
      flash.clear();
      for (const range of ranges) flash.add(range);
      timer = setTimeout(() => flash.clear(), FLASH_MS);
    },
    restyle: (next) => sheets.restyle((scope) => styleOf(next, scope)),
    clear() {
      clearTimeout(timer);
      shown = [];
      empty();
      layers.get('focus')!.clear();
      layers.get('flash')!.clear();
    },
  };
  signal.addEventListener(
    'abort',
    () => {
      painter.clear();
      for (const [layer, highlight] of layers)
        if (CSS.highlights.get(PREFIX + layer) === highlight) CSS.highlights.delete(PREFIX + layer);
    },
    { once: true },
  );
  return painter;
}
