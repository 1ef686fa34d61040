import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSession } from './session.ts';

/** Injected by a click, into the one tab it was made on. A newer injection or an update invalidates the older one. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    runSession(document, ctx.signal);
  },
});
