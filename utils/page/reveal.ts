/** Bottom edge of what is stuck to the top of the viewport, in CSS pixels; 0 when nothing is. */
export function stickyTop(document: Document): number {
  const view = document.defaultView;
  if (!view) return 0;
  let bottom = 0;
  const width = document.documentElement.clientWidth;
  for (let step = 0; step < 4; step++) {
    const y = bottom + 2;
    const under = [0.5, 0.2, 0.8].map((share) => document.elementFromPoint(width * share, y));
    let next = bottom;
    for (let element of under) {
      for (; element && element !== document.body; element = element.parentElement) {
        const { position } = view.getComputedStyle(element);
        if (position !== 'fixed' && position !== 'sticky') continue;
        const rect = element.getBoundingClientRect();
        // a full-screen layer or a side bar is no header
        if (rect.top <= y && rect.height < view.innerHeight / 2 && rect.width > width / 2)
          next = Math.max(next, rect.bottom);
        break;
      }
    }
    if (next <= bottom) break;
    bottom = next;
  }
  return bottom;
}

export const prefersStill = (view: Window | null): boolean =>
  view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;

/**
 * Scrolls so that the range stands in the upper third of what is free under sticky headers; stays where it is when the
 * range is well in view already. Answers its place after an instant scroll, before a smooth one.
 */
export function reveal(range: Range): DOMRect | undefined {
  const node = range.startContainer;
  const document = node.ownerDocument;
  const view = document?.defaultView;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!document || !view || !element?.isConnected) return undefined;
  const top = stickyTop(document);
  const rect = range.getBoundingClientRect();
  const behavior = prefersStill(view) ? 'instant' : 'smooth';
  if (rect.top >= top + 8 && rect.bottom <= view.innerHeight - 8) return rect;
  const scroller = scrollerOf(element, view);
  const free = view.innerHeight - top;
  if (scroller) {
    const frame = scroller.getBoundingClientRect();
    scroller.scrollBy({ top: rect.top - frame.top - frame.height / 3, behavior });
    if (frame.top >= top && frame.bottom <= view.innerHeight) return range.getBoundingClientRect();
    view.scrollBy({ top: frame.top - top, behavior });
    return range.getBoundingClientRect();
  }
  view.scrollBy({ top: rect.top - top - Math.min(free / 3, Math.max(8, free - rect.height)), behavior });
  return range.getBoundingClientRect();
}

/** The nearest element, other than the page itself, that scrolls what it holds. */
function scrollerOf(element: Element, view: Window): Element | undefined {
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    const { overflowY } = view.getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return undefined;
}
