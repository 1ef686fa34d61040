import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSession } from './session.ts';

/** Injected by a click, into the one tab it was made on. A newer injection or an update invalidates the older one. */
export default defineContentScript({
  registration: 'runtime',
  // copies of ours tell each other by an event; a message would tell the page's scripts who is here
  noScriptStartedPostMessage: true,
  main(ctx) {
    runSession(document, ctx.signal, () => ctx.abort());
  },
});
