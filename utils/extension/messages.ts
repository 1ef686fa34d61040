import type {
  AnnotatedArticle,
  AnnotationId,
  Article,
  Fix,
  OwnMarking,
  PartyId,
  Problem,
  Result,
  Span,
} from '../core/model.ts';
import { browser } from './browser.ts';
import type { LayerKind, PageState } from './page-state.ts';

/** Where on the page to go. */
export type Place =
  | { readonly annotation: AnnotationId }
  | { readonly paragraph: number }
  | { readonly span: Span };

/** Marks that are known before the rest of an annotated article. */
export type Found = Pick<AnnotatedArticle, 'annotations' | 'parties'>;

/** Asked of the content script of one tab, by the popup, the side panel and the background. */
export interface ToPage {
  /** What do you know of your page? */
  state(request: Record<string, never>): PageState;
  /** Read the page (again); answers at once, with the state that has brought about. */
  start(request: Record<string, never>): PageState;
  /** Of what the page asked for in this turn these marks are found so far; answers whether they are still wanted. */
  found(request: Found & { readonly turn: number }): boolean;
  /** Scroll there and flash it once; answers whether it is still on the page. */
  reveal(request: { readonly place: Place }): boolean;
  /** Go to the next or previous mark of this layer by keyboard; answers whether there is one. */
  tour(request: { readonly layer: LayerKind; readonly step: 1 | -1 }): boolean;
  /** Show only these layers. */
  show(request: { readonly layers: readonly LayerKind[] }): PageState;
  /** Set this mark off while its row is pointed at; none without an id. */
  point(request: { readonly annotation?: AnnotationId }): void;
  /** The reader says what is wrong with this mark or flag: remember it, and show the article so corrected. */
  correct(request: { readonly annotation: AnnotationId; readonly fix: Fix }): PageState;
  /** The reader says what the selected words are: mark them, now and later; answers whether they could be. */
  mark(request: { readonly as: OwnMarking }): boolean;
  /** Take a correction back. */
  undo(request: { readonly key: string }): PageState;
  /** Class mode: hide the marks and let the reader mark; show them and compare; end it. */
  exercise(request: { readonly step: 'begin' | 'score' | 'end' }): PageState;
  /** Undo everything; the page is as it was. */
  clear(request: Record<string, never>): PageState;
}

/** Asked of the background. */
export interface ToBackground {
  /** Be awake by the time something is asked. */
  wake(request: Record<string, never>): void;
  /** Annotate the article; never on the page's own thread. With a `turn`, the page is told of marks as they are found. */
  annotate(request: { readonly article: Article; readonly turn?: number }): Result<AnnotatedArticle>;
  /** Say what its amounts measure: asked for once the marks are shown, as it takes longer than all the rest. */
  measure(request: { readonly annotated: AnnotatedArticle }): AnnotatedArticle;
}

/** Told to every open page of the extension, answered by none. */
export interface ToPanels {
  /** The page in this tab has a new state. */
  pageState(request: { readonly state: PageState }): void;
  /** The reader points at this mark on the page. */
  pointed(request: { readonly annotation: AnnotationId; readonly party?: PartyId }): void;
}

type Contract = ToPage | ToBackground | ToPanels;
type Verb<C> = keyof C & string;
type RequestOf<C, V extends Verb<C>> = C[V] extends (request: infer R) => unknown ? R : never;
type AnswerOf<C, V extends Verb<C>> = C[V] extends (request: never) => infer A ? A : never;

interface Envelope {
  readonly to: 'page' | 'background' | 'panels';
  readonly verb: string;
  readonly request: unknown;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'to' in message &&
  'verb' in message &&
  'request' in message;

const unreachable = (error: unknown): Problem => ({
  code: 'unreachable',
  message: `The other side did not answer: ${error instanceof Error ? error.message : String(error)}`,
});

/** Longer than the longest text that is read takes on a slow machine: what is silent then has hung. */
const PATIENCE_MS = 90_000;

async function send<T>(post: () => Promise<unknown>): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it has been silent for too long')), PATIENCE_MS);
  });
  try {
    const answer = (await Promise.race([post(), silence])) as Result<T> | undefined;
    return answer ?? { ok: false, error: unreachable('no answer') };
  } catch (error) {
    return { ok: false, error: unreachable(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the content script of a tab. A tab without one answers with the problem 'unreachable'. */
export const askPage = <V extends Verb<ToPage>>(tabId: number, verb: V, request: RequestOf<ToPage, V>) =>
  send<AnswerOf<ToPage, V>>(() =>
    browser.tabs.sendMessage(tabId, { to: 'page', verb, request } satisfies Envelope, { frameId: 0 }),
  );

/** Asks the background. */
export const askBackground = <V extends Verb<ToBackground>>(verb: V, request: RequestOf<ToBackground, V>) =>
  send<Awaited<AnswerOf<ToBackground, V>>>(() =>
    browser.runtime.sendMessage({ to: 'background', verb, request } satisfies Envelope),
  );

/** Tells every open panel; nobody listening is no error. */
export async function tellPanels<V extends Verb<ToPanels>>(
  verb: V,
  request: RequestOf<ToPanels, V>,
): Promise<void> {
  await browser.runtime
    .sendMessage({ to: 'panels', verb, request } satisfies Envelope)
    .catch(() => undefined);
}

type Handlers<C extends Contract, From> = {
  readonly [V in keyof C]: C[V] extends (request: infer R) => infer A
    ? (request: R, from: From) => A | Promise<A>
    : never;
};

export interface From {
  /** The tab the message came from; absent when it came from a page of the extension. */
  readonly tabId?: number;
  /** The address of the page it came from. */
  readonly url?: string;
}

/**
 * Answers the messages of one direction until the signal aborts. Only messages of this extension are heard; a
 * handler that throws answers with a problem, so that no question stays open.
 */
export function answer<C extends Contract>(
  to: Envelope['to'],
  handlers: Handlers<C, From>,
  signal: AbortSignal,
): void {
  const listen = (message: unknown, sender: { id?: string; url?: string; tab?: { id?: number } }) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.to !== to) return undefined;
    const handler = Object.hasOwn(handlers, message.verb)
      ? (handlers[message.verb as keyof C] as (request: unknown, from: From) => unknown)
      : undefined;
    if (!handler) return undefined;
    const from: From = {
      ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
      ...(sender.url !== undefined && { url: sender.url }),
    };
    return (async () => {
      try {
        return { ok: true, value: await handler(message.request, from) };
      } catch (error) {
        return {
          ok: false,
          error: { code: 'failed', message: error instanceof Error ? error.message : String(error) },
        };
      }
    })();
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listen as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen as never), {
    once: true,
  });
}
