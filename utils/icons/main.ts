import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128] as const;
const publicDir = fileURLToPath(new URL('../../public/', import.meta.url));
const svg = await readFile(`${publicDir}icon.svg`, 'utf8');

// The browser draws the icons: one drawing, every size, no tool of its own.
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  const style = `html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}`;
  await page.setContent(`<style>${style}</style>${svg}`);
  await page.screenshot({ path: `${publicDir}icon/${size}.png`, omitBackground: true });
}
await browser.close();
