import type { MarkKind } from '../marks.ts';

/** Underlines drawn as boxes of our own, laid over the page. */
export interface Lines {
  add(owner: object, kind: MarkKind, ranges: readonly Range[]): void;
  remove(owner: object): void;
  clear(): void;
}

const NAME = 'newsglass-lines';
const CSS_TEXT = `
:host{all:initial!important;display:contents!important}
i{position:absolute;height:0;pointer-events:none;z-index:2147483646;border:0 none CanvasText}
.figure{border-bottom:3px solid}.party{border-bottom:3px dotted}.quote{border-bottom:3px dashed}.flag{border-bottom:5px double}
@media print{i{display:none}}`;

interface Drawn {
  readonly kind: MarkKind;
  readonly ranges: readonly Range[];
  boxes: HTMLElement[];
}

/**
 * Where the system forces its colours, Chromium paints every highlight alike and without its underline: there the kinds
 * are told by these lines. They stand in one element beside the page's body and move with the page; only then is anything
 * added to it.
 */
export function createLines(document: Document, signal: AbortSignal): Lines {
  const view = document.defaultView;
  const drawn = new Map<object, Drawn>();
  let host: HTMLElement | undefined;
  let shadow: ShadowRoot | undefined;
  let frame = 0;

  const mounted = (): ShadowRoot => {
    if (shadow && host?.isConnected) return shadow;
    for (const old of document.querySelectorAll(NAME)) old.remove();
    host = document.createElement(NAME);
    host.setAttribute('aria-hidden', 'true');
    shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    shadow.adoptedStyleSheets = [sheet];
    document.documentElement.append(host);
    resized.observe(document.documentElement);
    if (document.body) resized.observe(document.body);
    return shadow;
  };
  const lay = (one: Drawn) => {
    const root = mounted();
    const left = view?.scrollX ?? 0;
    const top = view?.scrollY ?? 0;
    const rects = one.ranges.flatMap((range) => [...range.getClientRects()]);
    while (one.boxes.length > rects.length) one.boxes.pop()?.remove();
    for (const [i, rect] of rects.entries()) {
      let box = one.boxes[i];
      if (!box) {
        box = document.createElement('i');
        box.className = one.kind;
        one.boxes.push(box);
        root.append(box);
      }
      box.style.left = `${rect.left + left}px`;
      box.style.top = `${rect.bottom + top - 1}px`;
      box.style.width = `${rect.width}px`;
    }
  };
  const layAll = () => {
    frame = 0;
    for (const one of drawn.values()) lay(one);
  };
  const resized = new ResizeObserver(() => {
    if (frame === 0) frame = view?.requestAnimationFrame(layAll) ?? 0;
  });
  const remove = (owner: object) => {
    for (const box of drawn.get(owner)?.boxes ?? []) box.remove();
    drawn.delete(owner);
  };
  const clear = () => {
    for (const owner of [...drawn.keys()]) remove(owner);
  };
  signal.addEventListener(
    'abort',
    () => {
      clear();
      resized.disconnect();
      if (frame !== 0) view?.cancelAnimationFrame(frame);
      host?.remove();
    },
    { once: true },
  );
  return {
    add(owner, kind, ranges) {
      remove(owner);
      const one: Drawn = { kind, ranges, boxes: [] };
      drawn.set(owner, one);
      lay(one);
    },
    remove,
    clear,
  };
}
