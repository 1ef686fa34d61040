import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/extension/browser.ts';
import {
  answer,
  askBackground,
  type ToBackground,
  type ToPanels,
  tellPanels,
} from '../../utils/extension/messages.ts';

let listening: AbortController;
const article = { url: '', language: 'en', headline: 'H', text: 'T', paragraphs: [] };

const unused = () => {
  throw new Error('not asked for');
};

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
const listeners = new Set<Listener>();

// The fake browser names no sender; a real one always does.
beforeEach(() => {
  fakeBrowser.reset();
  listening = new AbortController();
  listeners.clear();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((l) => listeners.add(l as Listener));
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((l) =>
    listeners.delete(l as Listener),
  );
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    for (const listener of listeners) {
      const reply = listener(structuredClone(message), { id: browser.runtime.id });
      if (reply) return reply;
    }
    throw new Error('Could not establish connection. Receiving end does not exist.');
  });
});
afterEach(() => listening.abort());

test('a question gets the answer of its handler', async () => {
  answer<ToBackground>(
    'background',
    {
      wake: unused,
      measure: unused,
      annotate: (request) => ({ ok: false, error: { code: 'seen', message: request.article.headline } }),
    },
    listening.signal,
  );
  const asked = await askBackground('annotate', { article });
  expect(asked).toEqual({ ok: true, value: { ok: false, error: { code: 'seen', message: 'H' } } });
});

test('a handler that throws answers with a problem, so that no question stays open', async () => {
  answer<ToBackground>(
    'background',
    {
      wake: unused,
      measure: unused,
      annotate: () => {
        throw new Error('the model is broken');
      },
    },
    listening.signal,
  );
  const asked = await askBackground('annotate', { article });
  expect(asked).toEqual({ ok: false, error: { code: 'failed', message: 'the model is broken' } });
});

test('nobody there is a problem in words, not an exception', async () => {
  const asked = await askBackground('annotate', { article });
  expect(asked.ok).toBe(false);
  if (!asked.ok) expect(asked.error.code).toBe('unreachable');
});

test('an aborted listener hears nothing more', async () => {
  const heard = vi.fn();
  answer<ToPanels>('panels', { pageState: heard, pointed: heard }, listening.signal);
  tellPanels('pageState', { state: { phase: 'off' } });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  listening.abort();
  tellPanels('pageState', { state: { phase: 'off' } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toHaveBeenCalledOnce();
});

test.each([
  [
    'another extension',
    { id: 'somebody-else' },
    { to: 'background', verb: 'annotate', request: { article } },
  ],
  ['another direction', undefined, { to: 'page', verb: 'annotate', request: { article } }],
  ['a verb inherited from Object', undefined, { to: 'background', verb: 'toString', request: {} }],
  ['no envelope at all', undefined, 'annotate'],
])('a message of %s is not answered', async (_what, sender, message) => {
  const handler = vi.fn();
  answer<ToBackground>(
    'background',
    { annotate: handler, measure: handler, wake: handler },
    listening.signal,
  );
  for (const listener of listeners)
    expect(listener(message, sender ?? { id: browser.runtime.id })).toBeUndefined();
  expect(listeners.size).toBe(1);
  expect(handler).not.toHaveBeenCalled();
});

test('a question that nobody ever answers ends as a problem, not as a wait without end', async () => {
  vi.useFakeTimers();
  try {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementationOnce(() => new Promise(() => undefined));
    const asked = askBackground('annotate', { article });
    await vi.advanceTimersByTimeAsync(120_000);
    const answer = await asked;
    expect(answer.ok ? '' : answer.error.code).toBe('unreachable');
  } finally {
    vi.useRealTimers();
  }
});
