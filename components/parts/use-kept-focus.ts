import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Gives the focus on when what has it is taken away: to the stop that comes in its place, else to the last, else to the
 * container. A browser would leave it nowhere, and a keyboard would begin at the top of the page again. `stops` is a
 * selector inside the container.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>, stops: string): void {
  useEffect(() => {
    const box = container.current;
    if (!box) return;
    const all = () => [...box.querySelectorAll<HTMLElement>(stops)];
    let last: { readonly element: HTMLElement; readonly at: number } | undefined;
    const listening = new AbortController();
    const { signal } = listening;
    box.addEventListener(
      'focusin',
      ({ target }) => {
        const element = target as HTMLElement;
        last = { element, at: all().indexOf(element) };
      },
      { signal },
    );
    box.addEventListener(
      'focusout',
      ({ target }) =>
        // some browsers say so of what is being taken away as well
        queueMicrotask(() => {
          if (last?.element === target && last.element.isConnected) last = undefined;
        }),
      { signal },
    );
    const changes = new MutationObserver(() => {
      if (!last || last.element.isConnected || last.at < 0) return;
      const left = all();
      const next = left[Math.min(last.at, left.length - 1)] ?? box;
      last = undefined;
      next.focus({ preventScroll: true });
    });
    changes.observe(box, { childList: true, subtree: true });
    return () => {
      listening.abort();
      changes.disconnect();
    };
  }, []);
}
