import type { Result } from '../../core/model.ts';
import { type Extraction, type ExtractOptions, extract, extractInSteps } from './index.ts';

/** Milliseconds of work after which the page has its turn. */
const SLICE_MS = 8;

/** A timer and not `scheduler.yield`, which would put our work before the page's own. */
const pageHasItsTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Reads the article as `extract` does, in slices, so that a page is never held up for long. A page that changes
 * meanwhile is read again in one go.
 */
export async function extractInSlices(
  document: Document,
  options: ExtractOptions = {},
): Promise<Result<Extraction>> {
  let changed = false;
  const changes = new MutationObserver(() => {
    changed = true;
  });
  changes.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    const steps = extractInSteps(document, options);
    for (;;) {
      const end = performance.now() + SLICE_MS;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
      await pageHasItsTurn();
      if (changed) return extract(document, options);
    }
  } finally {
    changes.disconnect();
  }
}
