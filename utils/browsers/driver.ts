import type { Browser, Page } from 'puppeteer-core';

/** The extension's popup, opened by a real click on the toolbar button. */
export interface Popup {
  /** Value of a JavaScript expression in the popup's document; it may be a promise. JSON only. */
  evaluate<T>(expression: string): Promise<T>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
  /** The popup as a page that can be pressed and typed in; Chromium's alone. */
  readonly page?: Page;
}

/** A real browser with the built extension in it. */
export interface Driver {
  readonly browser: Browser;
  readonly name: 'chromium' | 'firefox';
  /** Clicks the toolbar button over `page`: grants activeTab and opens the popup. */
  clickToolbar(page: Page): Promise<Popup>;
  /** Opens a page of the browser itself in a new tab and clicks the toolbar button over it. */
  clickToolbarOverBrowserPage(): Promise<Popup>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly width?: number;
  readonly height?: number;
  /** Leave the page open that greets the reader after the installation. */
  readonly keepWelcome?: boolean;
  /** False opens a window on the display. */
  readonly headless?: boolean;
  /** The folder in which the browser keeps what it knows, over a restart; a new one unless told. Chromium only. */
  readonly profile?: string;
  /** What the reader's system prefers. */
  readonly dark?: boolean;
  /** BCP 47 language of the browser's own interface, and so of the extension's. Chromium only. */
  readonly language?: string;
  /** Port on loopback of a proxy that everything goes through, loopback's own pages too. */
  readonly proxy?: number;
}

/** Polls until `probe` gives a truthy value; an error names what was waited for. */
export async function until<T>(
  what: string,
  probe: () => Promise<T>,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
