import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './utils/browsers/find.mjs';

const executablePath = findBrowser('chromium');

export default defineConfig({
  test: {
    reporters: ['default', './tests/plain-reporter.ts'],
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/{core,cli,quality,architecture,release}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          include: ['tests/extension/**/*.test.ts', 'tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
        },
      },
      // WxtVitest breaks browser mode, so page tests import nothing of wxt
      {
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            expect: {
              toMatchScreenshot: {
                comparatorName: 'pixelmatch',
                // edges of letters differ between machines, where lines break and what has which colour does not
                comparatorOptions: { threshold: 0.05, allowedMismatchedPixelRatio: 0.03 },
                resolveScreenshotPath: ({ root, arg, ext }) =>
                  path.join(root, 'tests/page/pictures', arg + ext),
              },
            },
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), chromiumSandbox: false },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
