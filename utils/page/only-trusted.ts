/** What a reader does with a card: a page's script may make such events too, but not trusted ones. */
const DEEDS = [
  'click',
  'auxclick',
  'keydown',
  'keyup',
  'pointerdown',
  'pointerup',
  'input',
  'change',
  'submit',
];

/**
 * Lets only the reader's own deeds into a tree of ours: what a script of the page clicks or types there is stopped before
 * anything hears of it.
 */
export function onlyTrusted(root: EventTarget, signal: AbortSignal): void {
  const stop = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of DEEDS) root.addEventListener(type, stop, { signal, capture: true });
}
