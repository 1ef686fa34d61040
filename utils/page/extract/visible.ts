/** Whether an element is shown to the reader. */
export type IsHidden = (element: Element) => boolean;

/** Text for screen readers alone, by the names that style libraries give it. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:text|only|response))?|off-?screen|a11y-(?:hidden|text)|assistive-text|hidden-visually|u-hidden(?:visually)?|aria-hide|is-hidden|d-none)(?:$|\s)/i;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

function saysHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style !== null && UNSEEN_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && UNSEEN.test(names);
}

/**
 * Asks the page's style where there is a layout; else goes by what the mark-up says alone. Text that is only faded
 * (opacity) counts as shown: pages fade paragraphs in while the reader scrolls.
 */
export function hiddenIn(document: Document): IsHidden {
  const view = document.defaultView;
  const laidOut =
    typeof document.documentElement?.checkVisibility === 'function' &&
    typeof view?.getComputedStyle === 'function' &&
    document.documentElement.checkVisibility();
  if (!laidOut) return saysHidden;
  return (element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) {
      // an element without a box of its own still shows its children
      if (view.getComputedStyle(element).display !== 'contents') return true;
    }
    const names = element.getAttribute('class');
    return names !== null && UNSEEN.test(names);
  };
}
