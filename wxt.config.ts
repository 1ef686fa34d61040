import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  // Explicit imports only: a layer that cannot be seen in the import list is no layer.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ esbuild: { jsx: 'automatic', jsxImportSource: 'preact' } }) as never,
  manifest: ({ browser }) => ({
    name: 'Newsglass',
    description:
      'Figures, parties and quotes highlighted in the news you read; unrelated paragraphs flagged. All on your machine.',
    permissions: ['activeTab', 'scripting', 'storage'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'newsglass@newsglass',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
