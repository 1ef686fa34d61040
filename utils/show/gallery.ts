import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import { serve } from '../browsers/serve.ts';
import { LOOKS, PAGES } from './looks.ts';
import { SURFACES } from './surfaces.ts';

/**
 * Pictures of every surface of the built extension, taken by real clicks in a real browser, one by one by name:
 * `npm run gallery -- [FOLDER [LOOK…]]`, artifacts/gallery and every look unless told. Those of the README are the light
 * ones and some of the dark, in docs/screenshots.
 */
const root = path.join(import.meta.dirname, '../..');
const [folder = path.join(root, 'artifacts/gallery'), ...only] = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const server = await serve(PAGES);
try {
  for (const look of LOOKS.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const driver = await launchChromium({
      extension: path.join(root, '.output/chrome-mv3'),
      width: 1180,
      height: 860,
      ...look,
    });
    const to = (name: string) => path.join(folder, `${name}${look.suffix}.png`) as `${string}.png`;
    try {
      for (const surface of SURFACES) await surface({ driver, url: server.url, to, look });
    } finally {
      await driver.close().catch(() => undefined);
    }
  }
} finally {
  server.close();
}
