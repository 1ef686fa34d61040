import type { AnnotationId } from '../core/model.ts';
import type { Anchors } from './anchors.ts';
import { focusedIn } from './card-host.ts';
import type { Mark, MarkKind } from './marks.ts';
import { reveal } from './reveal.ts';

export interface TourOptions {
  readonly anchors: Anchors;
  /** The marks there are by now. */
  readonly marks: () => readonly Mark[];
  /** Where the focusable stand-in lives. */
  readonly shadow: ShadowRoot;
  /** What a screen reader says of a mark. */
  readonly label: (id: AnnotationId) => string;
  readonly onVisit: (id: AnnotationId) => void;
  readonly onOpen: (id: AnnotationId, rect: DOMRect) => void;
  readonly onEnd: () => void;
  /** Called before the stand-in takes focus, so that the host is in the page. */
  readonly mount: () => void;
  readonly signal: AbortSignal;
}

export interface Tour {
  /** Goes to the next or previous mark of the kind, from the last one visited or from the top of the view. */
  go(kind: MarkKind, step: 1 | -1): AnnotationId | undefined;
  /** Gives the focus back to where it was. */
  end(): void;
}

/** Keys while the stand-in has the focus; with Shift they go back. */
const KEYS: Readonly<Record<string, MarkKind>> = { f: 'figure', p: 'party', q: 'quote', u: 'flag' };

/**
 * Walks through the marks by keyboard. Highlights take no focus and are unknown to screen readers: one button, laid over
 * the mark, stands in for the one visited.
 */
export function createTour(document: Document, options: TourOptions): Tour {
  const { anchors, shadow, label, onVisit, onOpen, onEnd, mount, signal } = options;
  const inOrder = () => [...options.marks()].sort((a, b) => a.span.start - b.span.start);
  const proxy = document.createElement('button');
  proxy.type = 'button';
  proxy.className = 'proxy';
  let current: Mark | undefined;
  let range: Range | undefined;
  let before: Element | null = null;
  let frame = 0;

  const lay = () => {
    frame = 0;
    if (!range) return;
    const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
    proxy.style.left = `${rect.left}px`;
    proxy.style.top = `${rect.top}px`;
    proxy.style.width = `${rect.width}px`;
    proxy.style.height = `${rect.height}px`;
  };
  const laySoon = () => {
    if (range && frame === 0) frame = document.defaultView?.requestAnimationFrame(lay) ?? 0;
  };
  /** Where to start when nothing has been visited yet: what the reader sees first. */
  const startOffset = (): number => {
    const first = inOrder().find((mark) => {
      const rect = anchors
        .toRange({ start: mark.span.start, end: mark.span.start + 1 })
        ?.getBoundingClientRect();
      return rect !== undefined && rect.bottom > 0;
    });
    return (first?.span.start ?? 0) - 1;
  };
  const end = () => {
    if (!current) return;
    current = undefined;
    range = undefined;
    const focused = shadow.activeElement === proxy;
    proxy.remove();
    if (focused && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
    onEnd();
  };
  const go = (kind: MarkKind, step: 1 | -1): AnnotationId | undefined => {
    if (signal.aborted) return undefined;
    const from = current?.span.start ?? startOffset();
    const some = inOrder().filter((mark) => mark.kind === kind && anchors.holds(mark.span));
    const next =
      step === 1
        ? (some.find((mark) => mark.span.start > from) ?? some[0])
        : (some.findLast((mark) => mark.span.start < from) ?? some.at(-1));
    range = next && anchors.toRanges(next.span)[0];
    if (!next || !range) return undefined;
    if (!current) before = focusedIn(document);
    current = next;
    mount();
    proxy.setAttribute('aria-label', label(next.id));
    if (!proxy.isConnected) shadow.append(proxy);
    reveal(range);
    lay();
    proxy.focus({ preventScroll: true });
    onVisit(next.id);
    return next.id;
  };

  const listen = { signal } as const;
  proxy.addEventListener(
    'click',
    () => current && range && onOpen(current.id, range.getBoundingClientRect()),
    listen,
  );
  proxy.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
      const kind = KEYS[event.key.toLowerCase()];
      if (kind) go(kind, event.shiftKey ? -1 : 1);
      else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') go(current.kind, 1);
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') go(current.kind, -1);
      else if (event.key === 'Escape') end();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    listen,
  );
  document.addEventListener('scroll', laySoon, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', laySoon, { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      end();
      proxy.remove();
    },
    { once: true },
  );
  return { go, end };
}
