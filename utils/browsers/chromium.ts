import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, type LaunchOptions, type Popup, until } from './driver.ts';
import { findBrowser } from './find.mjs';

/** Debian's Chromium with the built extension; the DevTools protocol clicks the toolbar button for real. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    // the protocol's extension domain answers over the pipe only
    pipe: true,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    enableExtensions: true,
    ...(options.language !== undefined && { env: { ...process.env, LANGUAGE: options.language } }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.proxy === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
      // a screen of usual size: a popup on the small one that headless browsers have by themselves is cut
      '--screen-info={1920x1080}',
      `--window-size=${options.width ?? 1000},${options.height ?? 800}`,
    ],
    defaultViewport:
      options.headless === false ? null : { width: options.width ?? 1000, height: options.height ?? 800 },
  });
  const id = await browser.installExtension(path.resolve(options.extension));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not take the extension.');
  // the welcome page takes the focus when it opens, and a popup closes when it loses it
  const welcome = await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'), { timeout: 15_000 });
  if (!options.keepWelcome) await (await welcome.page())?.close();
  const clickToolbar = async (page: Page): Promise<Popup> => {
    await page.bringToFront();
    // the browser answers before its window has turned to the tab
    await until('the tab to be in front', async () =>
      page.evaluate(() => document.visibilityState === 'visible').catch(() => true),
    );
    const before = new Set(browser.targets());
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget(
      (t) => !before.has(t) && t.url().startsWith(`chrome-extension://${id}/popup.html`),
      { timeout: 15_000 },
    );
    return toPopup(await target.asPage());
  };
  return {
    browser,
    name: 'chromium',
    clickToolbar,
    async clickToolbarOverBrowserPage() {
      const page = await browser.newPage();
      await page.goto('chrome://version/');
      return clickToolbar(page);
    },
    close: () => browser.close(),
  };
}

function toPopup(page: Page): Popup {
  return {
    page,
    evaluate: (expression) => page.evaluate(expression) as Promise<never>,
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}
