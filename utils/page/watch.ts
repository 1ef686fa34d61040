import type { Anchors } from './anchors.ts';

export interface WatchOptions {
  /** Article text was replaced or taken away ('changed'), or more text came where the article stands ('grown'). */
  readonly onStale: (why: 'changed' | 'grown') => void;
  /** The page shows another address now, without having been loaded anew. */
  readonly onNavigated: (url: string) => void;
  readonly signal: AbortSignal;
  /** Milliseconds of quiet before the page is looked at. */
  readonly quiet?: number;
}

/** Text of this many characters that comes later is worth reading. */
const WORTH_READING = 200;

const withoutHash = (url: string): string => url.split('#', 1)[0]!;

/** Watches the page that `anchors` were taken from. Calls back after the page has come to rest, at most once a rest. */
export function watchPage(document: Document, anchors: Anchors, options: WatchOptions): void {
  const { onStale, onNavigated, signal, quiet = 400 } = options;
  const nodes = anchors.nodes;
  const known = new Set<Node>(nodes);
  const data = nodes.map((node) => node.data);
  const home = commonAncestor(nodes);
  let url = withoutHash(document.location.href);
  let touched = false;
  let fresh: Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (signal.aborted || looksElsewhere()) return;
    const wasTouched = touched;
    const added = fresh;
    touched = false;
    fresh = [];
    if (wasTouched && nodes.some((node, i) => !node.isConnected || node.data !== data[i]))
      return onStale('changed');
    let length = 0;
    for (const node of added) {
      if (node.isConnected && home?.contains(node)) length += node.textContent?.length ?? 0;
      if (length >= WORTH_READING) return onStale('grown');
    }
  };
  const looksElsewhere = (): boolean => {
    const now = withoutHash(document.location.href);
    if (now === url) return false;
    url = now;
    onNavigated(document.location.href);
    return true;
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };

  const observer = new MutationObserver((records) => {
    let relevant = false;
    for (const record of records) {
      if (record.type === 'characterData') {
        if (!known.has(record.target)) continue;
        touched = true;
        relevant = true;
        continue;
      }
      if (record.removedNodes.length > 0) {
        touched = true;
        relevant = true;
      }
      for (const node of record.addedNodes) {
        if (node.nodeType !== 1 && node.nodeType !== 3) continue;
        if (fresh.length < 1000) fresh.push(node);
        relevant = true;
      }
    }
    if (relevant && timer === undefined) lookSoon();
  });
  for (const root of new Set<Node>([document, ...anchors.roots]))
    observer.observe(root, { childList: true, characterData: true, subtree: true });

  const view = document.defaultView;
  const onMaybe = () => looksElsewhere();
  const navigation = (view as (Window & { navigation?: EventTarget }) | null)?.navigation;
  navigation?.addEventListener('navigatesuccess', onMaybe, { signal });
  navigation?.addEventListener('currententrychange', onMaybe, { signal });
  view?.addEventListener('popstate', onMaybe, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function commonAncestor(nodes: readonly Node[]): Node | undefined {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last) return undefined;
  let at: Node | null = first.parentNode;
  while (at && !at.contains(last)) at = at.parentNode;
  return at ?? first.ownerDocument ?? undefined;
}
