import { PREFIX } from './style.ts';

type Root = Document | ShadowRoot;

/** Whether a style sheet is of this extension, perhaps of an earlier copy of it. */
function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules[0]?.cssText.slice(0, 40).includes(`::highlight(${PREFIX}`) ?? false;
  } catch {
    return false;
  }
}

/** Style sheets adopted by the document and by the shadow roots that hold marks, until the signal aborts. */
export interface Sheets {
  /** Adopts a sheet in the tree that `node` stands in. */
  cover(node: Node): void;
  restyle(css: Css): void;
}

/** The rules for all elements, or for those that a selector names. */
export type Css = (scope: string) => string;

/**
 * In Chromium the style of a highlight is inherited from element to element: a rule for one element does for all below it,
 * and spares the page a restyling of the others. Firefox wants the rule on each.
 */
const inherits = (document: Document): boolean => !('mozInnerScreenX' in (document.defaultView ?? {}));

/** @param scope selects an element above all text that is marked in the document itself */
export function createSheets(document: Document, css: Css, scope: string, signal: AbortSignal): Sheets {
  let rules = css;
  const made = new Map<Root, CSSStyleSheet>();
  const fill = (root: Root, sheet: CSSStyleSheet) =>
    sheet.replaceSync(rules(root === document && inherits(document) ? scope : ''));
  const adopt = (root: Root) => {
    if (made.has(root)) return;
    const sheet = new CSSStyleSheet();
    fill(root, sheet);
    made.set(root, sheet);
    // assigned whole: pages' own arrays may not be written through from an isolated world
    root.adoptedStyleSheets = [...[...root.adoptedStyleSheets].filter((other) => !isOurs(other)), sheet];
  };
  adopt(document);
  signal.addEventListener(
    'abort',
    () => {
      for (const [root, sheet] of made)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      made.clear();
    },
    { once: true },
  );
  return {
    cover(node) {
      const root = node.getRootNode();
      if (root !== document && 'host' in root) adopt(root as ShadowRoot);
    },
    restyle(next) {
      rules = next;
      for (const [root, sheet] of made) fill(root, sheet);
    },
  };
}
