import type { AnnotationId } from '../../core/model.ts';
import type { Anchors } from '../anchors.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../marks.ts';
import { createLines, type Lines } from './lines.ts';
import { isDarkAt, PALETTES, type PaletteName } from './palette.ts';
import { type Css, createSheets } from './sheets.ts';
import { type LineWeight, PREFIX, styleOf } from './style.ts';
import { createWindow } from './window.ts';

/** How marks look: the reader's choice. */
export interface MarkLook {
  readonly palette: PaletteName;
  readonly lines: LineWeight;
}

/** Paints marks with the CSS Custom Highlight API: nothing of the page's own is touched. */
export interface Painter {
  /**
   * Replaces what is painted; marks that stay are not painted anew. Marks whose words are no longer in the page are left
   * out when their turn comes.
   */
  show(marks: readonly Mark[]): void;
  /** Paints only these kinds; the others are kept for later. */
  setVisible(kinds: ReadonlySet<MarkKind>): void;
  /** Sets one mark off from the others. */
  focus(id: AnnotationId | undefined): void;
  /** Lights a place up once. */
  flash(ranges: readonly Range[]): void;
  restyle(look: MarkLook): void;
  clear(): void;
}

/** Beyond this many highlights live ranges tax every change of the page: then only those near the viewport are kept. */
const ALL_AT_ONCE = 500;
const FLASH_MS = 1600;
/** The later is painted over the earlier where they overlap. */
const ORDER = ['flag', 'quote', 'party', 'figure', 'flash', 'focus'] as const;
type Layer = (typeof ORDER)[number];

interface Painted {
  mark: Mark;
  /** Registered with the browser; none while it is not painted. */
  ranges: readonly Range[];
}

/** Marks with the same key are the same words in the same dress. */
const keyOf = ({ kind, span }: Mark): string => `${kind}:${span.start}:${span.end}`;

/** The name of an element that holds all the text: tags outlive classes and places when a page is drawn anew. */
function scopeOf(anchors: Anchors): string {
  const home = anchors.nodes[0]?.parentElement?.closest('article, main');
  return home && anchors.nodes.every((node) => home.contains(node)) ? home.localName : ':root';
}

export function createPainter(
  document: Document,
  anchors: Anchors,
  options: { readonly signal: AbortSignal; readonly look?: MarkLook },
): Painter {
  const { signal } = options;
  const ground = anchors.nodes[0];
  const dark = ground !== undefined && isDarkAt(ground);
  const cssOf =
    ({ palette, lines: weight }: MarkLook): Css =>
    (scope) =>
      styleOf(PALETTES[palette][dark ? 'dark' : 'light'], scope, weight);
  const { look = { palette: 'standard', lines: 'normal' } } = options;
  const sheets = createSheets(document, cssOf(look), scopeOf(anchors), signal);
  const layers = new Map<Layer, Highlight>();
  const layerOf = (layer: Layer): Highlight => {
    let highlight = layers.get(layer);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = ORDER.indexOf(layer);
      layers.set(layer, highlight);
      CSS.highlights.set(PREFIX + layer, highlight);
    }
    return highlight;
  };

  let shown: Painted[] = [];
  let visible: ReadonlySet<MarkKind> = new Set(MARK_KINDS);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forced = document.defaultView?.matchMedia('(forced-colors: active)');
  let lines: Lines | undefined;

  const register = (painted: Painted) => {
    if (painted.ranges.length > 0) return;
    painted.ranges = anchors.toRanges(painted.mark.span);
    if (forced?.matches) {
      lines ??= createLines(document, signal);
      lines.add(painted, painted.mark.kind, painted.ranges);
      return;
    }
    const highlight = layerOf(painted.mark.kind);
    for (const range of painted.ranges) highlight.add(range);
  };
  const unregister = (painted: Painted) => {
    const highlight = layers.get(painted.mark.kind);
    for (const range of painted.ranges) highlight?.delete(range);
    lines?.remove(painted);
    // a range that is let go costs the page nothing any more
    painted.ranges = [];
  };
  const window = createWindow<Painted>(anchors, { enter: register, leave: unregister, signal });

  const empty = () => {
    window.watch([], []);
    lines?.clear();
    for (const painted of shown) painted.ranges = [];
    for (const kind of MARK_KINDS) layers.get(kind)?.clear();
  };
  /** Paints what is wanted and not painted yet, and takes away what is painted and not wanted. */
  const paint = () => {
    const wanted = shown.filter(({ mark }) => visible.has(mark.kind));
    for (const painted of shown)
      if (painted.ranges.length > 0 && !visible.has(painted.mark.kind)) unregister(painted);
    if (wanted.length > ALL_AT_ONCE)
      window.watch(
        wanted,
        wanted.filter(({ ranges }) => ranges.length > 0),
      );
    else {
      window.watch([], []);
      for (const painted of wanted) register(painted);
    }
  };
  const repaint = () => {
    empty();
    paint();
  };

  forced?.addEventListener('change', repaint, { signal });

  const painter: Painter = {
    show(marks) {
      if (signal.aborted) return;
      const before = new Map(shown.map((painted) => [keyOf(painted.mark), painted]));
      shown = marks.map((mark) => {
        const same = before.size > 0 ? before.get(keyOf(mark)) : undefined;
        if (!same) return { mark, ranges: [] };
        before.delete(keyOf(mark));
        same.mark = mark;
        return same;
      });
      for (const gone of before.values()) unregister(gone);
      for (const root of anchors.roots) sheets.cover(root);
      paint();
    },
    setVisible(kinds) {
      visible = new Set(kinds);
      if (!signal.aborted) paint();
    },
    focus(id) {
      const focus = layerOf('focus');
      focus.clear();
      const mark = id === undefined ? undefined : shown.find((one) => one.mark.id === id)?.mark;
      if (mark && !signal.aborted) for (const range of anchors.toRanges(mark.span)) focus.add(range);
    },
    flash(ranges) {
      if (signal.aborted) return;
      clearTimeout(timer);
      const flash = layerOf('flash');
      flash.clear();
      for (const range of ranges) flash.add(range);
      timer = setTimeout(() => flash.clear(), FLASH_MS);
    },
    restyle: (next) => sheets.restyle(cssOf(next)),
    clear() {
      clearTimeout(timer);
      shown = [];
      empty();
      layers.get('focus')?.clear();
      layers.get('flash')?.clear();
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
