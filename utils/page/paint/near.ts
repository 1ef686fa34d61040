/**
 * Tells which of many elements are within a quarter of a screen of the viewport, as the reader scrolls. Uses an
 * IntersectionObserver, so that scrolling itself costs nothing.
 */
export interface Near {
  watch(element: Element): void;
  reset(): void;
}

export function createNear(
  onChange: (near: readonly Element[], far: readonly Element[]) => void,
  signal: AbortSignal,
): Near {
  const observer = new IntersectionObserver(
    (entries) => {
      const near: Element[] = [];
      const far: Element[] = [];
      for (const entry of entries) (entry.isIntersecting ? near : far).push(entry.target);
      onChange(near, far);
    },
    { rootMargin: '25% 0px 25% 0px' },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch: (element) => observer.observe(element),
    reset: () => observer.disconnect(),
  };
}
