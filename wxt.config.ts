import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  // Explicit imports only: a layer that cannot be seen in the import list is no layer.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Links that preload are enough for the browsers we run in: Vite's stand-in for them would bring a `fetch` into the bundle.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // what the licences of the parts ask for: their texts travel with the extension
    'build:publicAssets': (wxt, files) => {
      for (const name of ['LICENSE', 'NOTICE', 'THIRD-PARTY.md'])
        files.push({ absoluteSrc: resolve(wxt.config.root, name), relativeDest: name });
    },
  },
  zip: { excludeSources: ['artifacts/**', 'coverage/**', 'docs/screenshots/**', '*.log'] },
  manifest: ({ browser }) => ({
    name: 'Newsglass',
    default_locale: 'en',
    description: '__MSG_description__',
    // No hosts: a click on the button, the menu or the keyboard grants the one tab it was made on.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for one site at a time, when the reader lists it in the options; until then there is none.
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
      'annotate-page': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMark__' },
      'next-figure': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandFigure__' },
      'next-flag': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandFlag__',
      },
      'next-party': { description: '__MSG_commandParty__' },
      'next-quote': { description: '__MSG_commandQuote__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'newsglass@newsglass',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { incognito: 'split' as const, minimum_chrome_version: '128' }),
  }),
});
