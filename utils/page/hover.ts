import type { AnnotationId } from '../core/model.ts';
import type { Hit, HitTest } from './hit-test.ts';

export interface HoverOptions {
  readonly hitTest: HitTest;
  /** Whether an event's path leads through the card: the pointer may enter it, and taps in it are the card's own. */
  readonly inCard: (path: readonly EventTarget[]) => boolean;
  /** Innermost first; `rect` is the character pointed at. */
  readonly onEnter: (ids: readonly AnnotationId[], rect: DOMRect, how: 'hover' | 'click') => void;
  readonly onLeave: () => void;
  readonly signal: AbortSignal;
  /** Milliseconds the pointer must rest before the card opens, and may wander before it closes. */
  readonly delay?: number;
  readonly grace?: number;
}

const same = (a: readonly AnnotationId[], b: readonly AnnotationId[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/** Turns pointer moves, clicks and taps into one card at a time. One hit-test per frame at most. */
export function watchHover(document: Document, options: HoverOptions): { reset(): void } {
  const { hitTest, inCard, onEnter, onLeave, signal, delay = 220, grace = 280 } = options;
  const view = document.defaultView;
  let point: { x: number; y: number } | undefined;
  let frame = 0;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let waitingFor: readonly AnnotationId[] = [];
  let open: readonly AnnotationId[] = [];
  let touched = 0;

  const stopWaiting = () => {
    clearTimeout(wait);
    wait = undefined;
    waitingFor = [];
  };
  const enter = (hit: Hit, how: 'hover' | 'click') => {
    stopWaiting();
    open = hit.ids;
    onEnter(hit.ids, hit.rect, how);
  };
  const leave = () => {
    stopWaiting();
    if (open.length === 0) return;
    open = [];
    onLeave();
  };
  const look = () => {
    frame = 0;
    if (!point || signal.aborted) return;
    const hit = hitTest(point.x, point.y);
    if (hit && same(hit.ids, open)) return stopWaiting();
    if (hit) {
      if (wait !== undefined && same(hit.ids, waitingFor)) return;
      stopWaiting();
      waitingFor = hit.ids;
      // looked at again when the time is up: the page may have moved under the resting pointer
      wait = setTimeout(() => {
        const still = point && hitTest(point.x, point.y);
        if (still && same(still.ids, hit.ids)) enter(still, 'hover');
        else stopWaiting();
      }, delay);
      return;
    }
    if (open.length === 0) return stopWaiting();
    if (wait !== undefined && waitingFor.length === 0) return;
    stopWaiting();
    wait = setTimeout(leave, grace);
  };
  const lookSoon = () => {
    if (frame === 0 && view) frame = view.requestAnimationFrame(look);
  };

  const listen = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      if (inCard(event.composedPath())) {
        point = undefined;
        return stopWaiting();
      }
      // a pressed button selects text: no card gets in its way
      if (event.buttons !== 0) return stopWaiting();
      point = { x: event.clientX, y: event.clientY };
      lookSoon();
    },
    listen,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch') touched = event.timeStamp;
    },
    listen,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (inCard(event.composedPath())) return;
      const hit = hitTest(event.clientX, event.clientY);
      const bySelection = (document.getSelection()?.isCollapsed ?? true) === false;
      if (hit && !bySelection && !(touched === 0 && same(hit.ids, open))) enter(hit, 'click');
      else if (!hit) leave();
    },
    listen,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      point = undefined;
      if (open.length > 0 && wait === undefined) wait = setTimeout(leave, grace);
    },
    { signal, passive: true },
  );
  // what is under a resting pointer changes as the page scrolls
  document.addEventListener('scroll', () => point && lookSoon(), listen);
  signal.addEventListener(
    'abort',
    () => {
      stopWaiting();
      if (frame !== 0) view?.cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return {
    reset() {
      stopWaiting();
      open = [];
    },
  };
}
