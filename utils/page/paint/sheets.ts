import { PREFIX } from './style.ts';

type Root = Document | ShadowRoot;

/** Whether a style sheet is of this extension, perhaps of an earlier copy of it. */
function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    const first = sheet.cssRules[0];
    return first?.cssText.startsWith(`::highlight(${PREFIX}`) ?? false;
  } catch {
    return false;
  }
}

/** One style sheet adopted by the document and by the shadow roots that hold marks, until the signal aborts. */
export interface Sheets {
  /** Adopts the sheet in the tree that `node` stands in. */
  cover(node: Node): void;
  restyle(css: string): void;
}

export function createSheets(document: Document, css: string, signal: AbortSignal): Sheets {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = new Set<Root>();
  const adopt = (root: Root) => {
    if (roots.has(root)) return;
    roots.add(root);
    // assigned whole: pages' own arrays may not be written through from an isolated world
    root.adoptedStyleSheets = [...[...root.adoptedStyleSheets].filter((other) => !isOurs(other)), sheet];
  };
  adopt(document);
  signal.addEventListener(
    'abort',
    () => {
      for (const root of roots)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      roots.clear();
    },
    { once: true },
  );
  return {
    cover(node) {
      const root = node.getRootNode();
      if (root !== document && root instanceof ShadowRoot) adopt(root);
    },
    restyle: (text) => sheet.replaceSync(text),
  };
}
