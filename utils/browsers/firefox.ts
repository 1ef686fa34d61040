import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { type Driver, type LaunchOptions, type Popup, until } from './driver.ts';
import { findBrowser } from './find.mjs';

const GECKO_ID = 'newsglass@newsglass';
const WIDGET = GECKO_ID.replace(/[^a-z0-9_-]/g, '_');

/** Of all open popups the extension's own, as a privileged expression. */
const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')]
  .findLast((b) => b.closest('panel')?.state === 'open' && b.currentURI?.scheme === 'moz-extension')`;

interface Protocol {
  send(method: string, params: unknown): Promise<{ result: Record<string, never> }>;
}
interface Evaluated {
  readonly type: string;
  readonly result: { readonly value: unknown };
  readonly exceptionDetails: { readonly text: string };
}

/** Debian's Firefox with the built extension, over WebDriver BiDi; the browser window's own scope clicks the button. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is not installed.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    ...(options.proxy !== undefined && { extraPrefsFirefox: proxyPreferences(options.proxy) }),
    defaultViewport:
      options.headless === false ? null : { width: options.width ?? 1000, height: options.height ?? 800 },
  });
  await browser.installExtension(path.resolve(options.extension));
  const protocol = (browser as unknown as { connection: Protocol }).connection;
  const send = async (method: string, params: unknown) => (await protocol.send(method, params)).result;
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
    contexts: { context: string }[];
  };
  const window = tree.contexts[0]!.context;
  const privileged = async (body: string): Promise<unknown> => {
    const answer = (await send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context: window },
      awaitPromise: true,
      resultOwnership: 'none',
    })) as unknown as Evaluated;
    if (answer.type !== 'success') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  };
  await privileged(`const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar');`);
  // the welcome page takes the focus when it opens, and a popup closes when it loses it
  await until('the welcome page', () =>
    privileged(`const tab = gBrowser.tabs.find((t) => t.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
      ${options.keepWelcome ? '' : 'if (tab) gBrowser.removeTab(tab);'} return !!tab;`),
  );
  const press = async (): Promise<Popup> => {
    await privileged(`const button = document.getElementById('${WIDGET}-BAP'); const box = button.getBoundingClientRect();
      const x = box.x + box.width / 2, y = box.y + box.height / 2;
      if (window.synthesizeMouseEvent) for (const type of ['mousemove', 'mousedown', 'mouseup'])
        window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
      else button.click();`);
    await until('the popup to open', () => privileged(`return !!${POPUP}`));
    return toPopup(privileged);
  };
  return {
    browser,
    name: 'firefox',
    async clickToolbar(page) {
      await page.bringToFront();
      return press();
    },
    async clickToolbarOverBrowserPage() {
      // Firefox shows its own pages in a process that the driver cannot hold
      await privileged(`gBrowser.selectedTab = gBrowser.addTrustedTab('about:license');
        for (let i = 0; i < 100 && gBrowser.currentURI.spec !== 'about:license'; i++) await new Promise((r) => setTimeout(r, 50));`);
      return press();
    },
    close: () => browser.close(),
  };
}

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

function toPopup(privileged: (body: string) => Promise<unknown>): Popup {
  const find = `const popup = ${POPUP}; if (!popup) throw new Error('no open popup');`;
  return {
    async evaluate(expression) {
      const inPopup = `(async () => { let out; try {
          const value = await Cu.evalInSandbox(${JSON.stringify(expression)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }));
          out = { value: JSON.stringify(value ?? null) };
        } catch (error) { out = { error: String(error) }; }
        sendAsyncMessage(NAME, out); })()`;
      const answer = await privileged(`${find}
        const name = 'driver:' + Math.random(), manager = popup.messageManager;
        return await new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error('the popup did not answer')), 10_000);
          manager.addMessageListener(name, function heard(message) {
            manager.removeMessageListener(name, heard);
            message.data.error ? reject(new Error(message.data.error)) : resolve(message.data.value);
          });
          const script = ${JSON.stringify(inPopup)}.replace('NAME', JSON.stringify(name));
          manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
        });`);
      return JSON.parse(answer as string);
    },
    async screenshot(file) {
      const data = await privileged(`${find}
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height); canvas.getContext('2d').drawImage(bitmap, 0, 0);
        let bytes = ''; for (const b of new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())) bytes += String.fromCharCode(b);
        return btoa(bytes);`);
      await writeFile(file, Buffer.from(data as string, 'base64'));
    },
    async close() {
      await privileged(`for (const panel of document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup();
        for (let i = 0; i < 60 && document.querySelector('browser.webextension-popup-browser'); i++) await new Promise((r) => setTimeout(r, 50));`);
    },
  };
}
