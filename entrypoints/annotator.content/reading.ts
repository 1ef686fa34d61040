import { CARD_CSS, renderCard } from '../../components/card/index.tsx';
import { renderNote } from '../../components/card/note.tsx';
import type { AnnotatedArticle, AnnotationId, Fix, Span } from '../../utils/core/model.ts';
import { toCardView } from '../../utils/core/present/card/index.ts';
import { createStrings } from '../../utils/core/present/strings.ts';
import type { Place } from '../../utils/extension/messages.ts';
import type { LayerKind } from '../../utils/extension/page-state.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';
import type { Anchors } from '../../utils/page/anchors.ts';
import { createCardHost } from '../../utils/page/card-host.ts';
import { createHitTest, type HitTest } from '../../utils/page/hit-test.ts';
import { watchHover } from '../../utils/page/hover.ts';
import type { Mark, MarkKind } from '../../utils/page/marks.ts';
import { onlyTrusted } from '../../utils/page/only-trusted.ts';
import { createPainter } from '../../utils/page/paint/index.ts';
import { around, type Box } from '../../utils/page/place.ts';
import { reveal } from '../../utils/page/reveal.ts';
import { createTour } from '../../utils/page/tour.ts';
import { toMarks } from './to-marks.ts';

const NOWHERE: Span = { start: 0, end: 0 };

/** The marks of one annotated article on the live page, with the card, the jumps and the keyboard tour. */
export interface Reading {
  show(layers: readonly LayerKind[]): void;
  /** The same article with more marks, or with more said of them; what stays is not painted anew. */
  update(annotated: AnnotatedArticle): void;
  /** The same marks with more said of them. */
  describe(annotated: AnnotatedArticle): void;
  /** Scrolls to the place and lights it up once; false where it is no longer on the page. */
  reveal(place: Place): boolean;
  /** The marks in other colours and lines. */
  restyle(look: Pick<Settings, 'palette' | 'lines'>): void;
  /** Sets a mark off while its row is pointed at; none without an id. */
  point(annotation: AnnotationId | undefined): void;
  /** Says beside these words that they could not be marked. */
  refuse(span: Span): void;
  /** Goes to the next or previous mark of the kind; false where there is none. */
  tour(kind: MarkKind, step: 1 | -1): boolean;
}

export interface ReadingOptions {
  readonly settings: Settings;
  readonly signal: AbortSignal;
  /** The reader points at this mark. */
  readonly onPoint: (annotation: AnnotationId) => void;
  /** The reader says what is wrong with this mark. */
  readonly onCorrect: (annotation: AnnotationId, fix: Fix) => void;
}

export function showReading(
  page: Document,
  first: AnnotatedArticle,
  anchors: Anchors,
  { settings, signal, onPoint, onCorrect }: ReadingOptions,
): Reading {
  let annotated = first;
  let marks: readonly Mark[] = [];
  /** Lists and cards lead to what is not marked as well. */
  let spanOf: ReadonlyMap<AnnotationId, Span> = new Map();
  let hitTest: HitTest = () => undefined;
  let visible: ReadonlySet<MarkKind> = new Set(settings.layers);
  const strings = createStrings(messageLocale(), localMessage);
  const { indirectSpeech, units } = settings;
  let { palette } = settings;

  const painter = createPainter(page, anchors, { signal, look: settings });
  painter.setVisible(visible);
  const update = (later: AnnotatedArticle) => {
    annotated = later;
    marks = toMarks(annotated, settings);
    spanOf = new Map([...annotated.annotations, ...marks].map(({ id, span }) => [id, span]));
    painter.show(marks);
    hitTest = createHitTest(page, anchors, marks, (kind) => visible.has(kind));
  };
  update(first);

  const viewOf = (id: AnnotationId | undefined) =>
    id === undefined ? undefined : toCardView(annotated, id, { units, indirectSpeech, strings });
  const revealSpan = (span: Span): boolean => {
    const ranges = anchors.toRanges(span);
    if (!ranges[0]) return false;
    reveal(ranges[0]);
    painter.flash(ranges);
    return true;
  };

  const host = createCardHost(page, {
    css: CARD_CSS,
    signal,
    onClose: () => {
      painter.focus(undefined);
      hover.reset();
    },
    render: (container, [id]) => {
      container.dataset['palette'] = palette;
      const close = () => host.close();
      if (id === undefined)
        return renderNote(container, {
          text: strings.text('noNumber'),
          closing: strings.text('close'),
          close,
        });
      const view = viewOf(id);
      if (!view) return undefined;
      painter.focus(view.id);
      onPoint(view.id);
      return renderCard(container, view, {
        close,
        reveal: (other) => {
          host.close();
          const span = spanOf.get(other);
          if (span) revealSpan(span);
        },
        show: (other) => {
          const range = anchors.toRanges(spanOf.get(other) ?? NOWHERE)[0];
          if (range) openCard([other], range.getBoundingClientRect(), true);
        },
        correct: (wrong, fix) => {
          host.close();
          onCorrect(wrong, fix);
        },
        copy: (text) => void navigator.clipboard?.writeText(text).catch(() => undefined),
      });
    },
  });

  const openCard = (ids: readonly AnnotationId[], target: Box, focus = false) => {
    const boxes = anchors.toRanges(spanOf.get(ids[0] ?? '') ?? NOWHERE).map((r) => r.getBoundingClientRect());
    host.open(ids, target, { focus, ...(boxes.length > 0 && { whole: around(boxes) }) });
  };

  onlyTrusted(host.shadow, signal);
  const hover = watchHover(page, {
    hitTest: (x, y) => hitTest(x, y),
    inCard: (path) => host.holds(path),
    delay: settings.cardDelay,
    onEnter: (ids, rect) => openCard(ids, rect),
    onLeave: () => host.close(),
    signal,
  });

  const labelOf = (id: AnnotationId): string => {
    const view = viewOf(id);
    return view ? `${view.heading}: ${view.title}` : id;
  };
  const tour = createTour(page, {
    anchors,
    marks: () => marks,
    shadow: host.shadow,
    label: labelOf,
    mount: () => host.announce(''),
    onVisit: (id) => {
      painter.focus(id);
      host.announce(labelOf(id));
    },
    onOpen: (id, rect) => {
      if (viewOf(id)) openCard([id], rect, true);
    },
    onEnd: () => painter.focus(undefined),
    signal,
  });

  return {
    update,
    describe(later) {
      annotated = later;
    },
    show(layers) {
      visible = new Set(layers);
      painter.setVisible(visible);
    },
    reveal(place) {
      if ('span' in place) return revealSpan(place.span);
      const span =
        'annotation' in place
          ? spanOf.get(place.annotation)
          : annotated.article.paragraphs[place.paragraph]?.span;
      return span !== undefined && revealSpan(span);
    },
    restyle(look) {
      palette = look.palette;
      painter.restyle(look);
    },
    point: (annotation) => painter.focus(annotation),
    refuse(span) {
      const [range] = anchors.toRanges(span);
      if (!range) return;
      host.open([], range.getBoundingClientRect());
      host.announce(strings.text('noNumber'));
    },
    tour: (kind, step) => tour.go(kind, step) !== undefined,
  };
}
