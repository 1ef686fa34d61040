import { isInline } from './tree.ts';

/** How an element takes part in the flow of text: not at all, in its line, or as a block of its own. */
export type Flow = 'hidden' | 'inline' | 'block';
export type FlowOf = (element: Element) => Flow;

/** Text for screen readers alone, by the names that style libraries give it. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:text|only|response))?|off-?screen|a11y-(?:hidden|text)|assistive-text|hidden-visually|u-hidden(?:visually)?|aria-hide|is-hidden|d-none)(?:$|\s)/i;
/** What shows itself over the line when the reader points at a word of it, and stands inside that line's mark-up. */
const POPS_UP =
  /(?:^|[\s_-])(?:rollover|tooltip|popover|hovercard|hover-card)(?:[\w-]*[_-])?(?:block|content|body|box|inner|panel|text)(?:$|\s)/i;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

function saysHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style !== null && UNSEEN_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && (UNSEEN.test(names) || POPS_UP.test(names));
}

/** Inside these a custom element is part of the line. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 li dd dt td th figcaption a span em strong b i q cite'.split(' '));

/** By the mark-up alone. In the news custom elements wrap widgets and whole bodies, but inside a line they are words. */
function flowByName(element: Element): Flow {
  if (saysHidden(element)) return 'hidden';
  const tag = element.localName;
  if (isInline(tag)) return 'inline';
  return tag.includes('-') && LINES.has(element.parentElement?.localName ?? '') ? 'inline' : 'block';
}

/**
 * Asks the page's style where there is a layout; else goes by what the mark-up says alone. Text that is only faded
 * (opacity) counts as shown: pages fade paragraphs in while the reader scrolls.
 */
export function flowIn(document: Document): FlowOf {
  const view = document.defaultView;
  const laidOut =
    typeof document.documentElement?.checkVisibility === 'function' &&
    typeof view?.getComputedStyle === 'function' &&
    document.documentElement.checkVisibility();
  if (!laidOut) return flowByName;
  const displayOf = (element: Element) => view.getComputedStyle(element).display;
  const asked = { visibilityProperty: true };
  const unseen = new Map<string, boolean>();
  const namedUnseen = (names: string): boolean => {
    let known = unseen.get(names);
    if (known === undefined) {
      known = UNSEEN.test(names);
      unseen.set(names, known);
    }
    return known;
  };
  return (element) => {
    // an element without a box of its own still shows its children
    if (!element.checkVisibility(asked) && displayOf(element) !== 'contents') return 'hidden';
    const names = element.getAttribute('class');
    if (names !== null && namedUnseen(names)) return 'hidden';
    const tag = element.localName;
    if (tag.includes('-') || (tag === 'span' && names !== null)) {
      const display = displayOf(element);
      if (display === 'contents') return tag === 'span' ? 'inline' : flowByName(element);
      return display.startsWith('inline') || display.startsWith('ruby') ? 'inline' : 'block';
    }
    return isInline(tag) ? 'inline' : 'block';
  };
}
