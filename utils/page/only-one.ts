const RELEASE = 'newsglass-release';

/**
 * Makes this the one copy of the extension at work on the page: a copy left behind by a reload or an update of the
 * extension hears of it and undoes itself. The signal aborts when a later copy takes over, or with `signal`.
 */
export function takeOver(document: Document, signal?: AbortSignal): AbortSignal {
  document.dispatchEvent(new CustomEvent(RELEASE));
  const released = new AbortController();
  document.addEventListener(RELEASE, () => released.abort(), { signal: released.signal });
  signal?.addEventListener('abort', () => released.abort(), { once: true, signal: released.signal });
  if (signal?.aborted) released.abort();
  return released.signal;
}
