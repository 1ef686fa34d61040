import type { AnnotationId } from '../core/model.ts';
import { type Box, place } from './place.ts';

export const HOST_NAME = 'newsglass-card';

export interface CardHostOptions {
  /** Draws the card of these annotations, innermost first, into the empty container; answers how to undo it. */
  readonly render: (container: HTMLElement, ids: readonly AnnotationId[]) => (() => void) | undefined;
  readonly onClose?: () => void;
  /** Styles of what is drawn inside. */
  readonly css?: string;
  readonly signal: AbortSignal;
}

/** The one element this extension adds to a page; it holds the card, the tour's proxy and the live region. */
export interface CardHost {
  readonly shadow: ShadowRoot;
  readonly isOpen: boolean;
  /** Shows the card beside `target`, off the `whole` mark where it can; `focus` moves the keyboard into it. */
  open(
    ids: readonly AnnotationId[],
    target: Box,
    options?: { readonly focus?: boolean; readonly whole?: Box },
  ): void;
  close(): void;
  /** Whether an event's path leads through the host. */
  holds(path: readonly EventTarget[]): boolean;
  /** Has a screen reader say it. */
  announce(text: string): void;
}

const BASE = `
:host{all:initial!important;display:contents!important}
.card{position:fixed;inset:auto;margin:0;padding:0;border:0;box-sizing:border-box;max-width:min(22rem,calc(100vw - 16px));
overflow:auto;overscroll-behavior:contain;background:Canvas;color:CanvasText;border-radius:8px;
box-shadow:0 4px 24px #0004,0 0 0 1px #0003;font:14px/1.45 system-ui,sans-serif}
.card:not(:popover-open){display:none}
.card:focus-visible{outline:2px solid Highlight;outline-offset:2px}
.said{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.proxy{position:fixed;margin:0;padding:0;border:0;background:transparent;color:transparent;font-size:1px;overflow:hidden;
pointer-events:none;border-radius:3px;outline:3px solid #0a58ca;outline-offset:2px;box-shadow:0 0 0 6px #fffc}
@media (forced-colors:active){.card{border:1px solid CanvasText}.proxy{outline-color:Highlight}}
@media print{.card,.proxy{display:none}}
`;

export function createCardHost(document: Document, options: CardHostOptions): CardHost {
  const { render, onClose, signal } = options;
  // an earlier copy of the extension may have left its own behind
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  const host = document.createElement(HOST_NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BASE + (options.css ?? ''));
  shadow.adoptedStyleSheets = [sheet];
  const card = document.createElement('div');
  card.className = 'card';
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', 'Newsglass');
  card.tabIndex = -1;
  const said = document.createElement('div');
  said.className = 'said';
  said.setAttribute('aria-live', 'polite');
  shadow.append(card, said);

  let undo: (() => void) | undefined;
  let target: { readonly at: Box; readonly whole: Box } | undefined;
  let before: Element | null = null;

  const mounted = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  const isOpen = () => target !== undefined;
  const settle = () => {
    const view = document.defaultView;
    if (!target || !view) return;
    card.style.maxHeight = '';
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const viewport = {
      width: document.documentElement.clientWidth || view.innerWidth,
      height: view.innerHeight,
    };
    const at = place(target.at, size, viewport, target.whole);
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
    card.style.maxHeight = `${at.maxHeight}px`;
  };
  const close = () => {
    if (!isOpen()) return;
    const hadFocus = shadow.activeElement !== null && card.contains(shadow.activeElement);
    target = undefined;
    resized.disconnect();
    card.hidePopover?.();
    undo?.();
    undo = undefined;
    card.replaceChildren();
    if (hadFocus && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
    before = null;
    onClose?.();
  };
  // what is drawn may grow after it is drawn
  const resized = new ResizeObserver(() => settle());

  const host_: CardHost = {
    shadow,
    get isOpen() {
      return isOpen();
    },
    open(ids, box, { focus = false, whole = box } = {}) {
      if (signal.aborted) return;
      mounted();
      if (!isOpen()) before = focusedIn(document);
      undo?.();
      card.replaceChildren();
      undo = render(card, ids);
      target = { at: copyOf(box), whole: copyOf(whole) };
      if (!card.matches(':popover-open')) card.showPopover();
      settle();
      resized.disconnect();
      resized.observe(card);
      if (focus) card.focus({ preventScroll: true });
    },
    close,
    holds: (path) => path.includes(host),
    announce(text) {
      mounted();
      said.textContent = '';
      // a live region speaks when it changes: the same words twice need a turn in between
      setTimeout(() => {
        if (!signal.aborted) said.textContent = text;
      }, 30);
    },
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
  document.defaultView?.addEventListener('resize', close, { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      close();
      host.remove();
    },
    { once: true },
  );
  return host_;
}

const copyOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

/** The focused element, inside open shadow roots too. */
export function focusedIn(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
