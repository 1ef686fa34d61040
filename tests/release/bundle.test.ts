import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizesOf, totalOf } from '../../utils/bench/sizes.ts';
import { builtFiles, builtFolder, builtText, TARGETS } from './built.ts';

/** Gzipped bytes. A file that outgrows its budget is a decision to be taken here, with its reason. */
const BUDGETS: readonly (readonly [what: RegExp, bytes: number])[] = [
  // the core with all its trained assets; never on a page's own thread. Two thirds of it are weights of the tagger and a table
  // of word vectors: 600 kB is the aim
  [/^(?:background|stages|measures)\.js$/, 1_050_000],
  // what has to be there before a background that was asleep answers with the figures
  [/^background\.js$/, 64_000],
  // what every page that is read has to take in: extraction with Readability 27 kB, painting, and the card with all its words
  [/^content-scripts\/.*\.js$/, 68_000],
  // all seven pages of the extension with all they share; what the popup loads has its own budget below
  [/^chunks\/|^assets\/|\.html$/, 66_000],
  [/^icon/, 20_000],
  // every word of the interface and every sentence of evidence, in four languages; a browser reads one
  [/^_locales\//, 36_000],
  // licences of all parts
  [/^(?:LICENSE|NOTICE|THIRD-PARTY\.md)$/, 16_000],
  [/^manifest\.json$/, 2_000],
];

describe.each(TARGETS)('the bundle of %s', (target) => {
  const sizes = sizesOf(builtFolder(target));

  it.each(BUDGETS)('%s keeps its budget', (what, bytes) => {
    const files = sizes.filter(({ file }) => what.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(totalOf(files).gz).toBeLessThanOrEqual(bytes);
  });

  it('has a popup of at most 60 kB with all that it loads', () => {
    const loaded = new Set(['popup.html']);
    for (const file of loaded) {
      const text = builtText(target, file);
      for (const { file: other } of sizes)
        if (/^(?:chunks|assets)\//.test(other) && text.includes(path.basename(other))) loaded.add(other);
    }
    expect(loaded.size).toBeGreaterThan(3);
    expect(totalOf(sizes.filter(({ file }) => loaded.has(file))).gz).toBeLessThanOrEqual(60_000);
  });

  it('holds no file without a budget', () => {
    expect(sizes.filter(({ file }) => !BUDGETS.some(([what]) => what.test(file)))).toEqual([]);
  });

  const scripts = builtFiles(target).filter((file) => file.endsWith('.js'));

  it.each(scripts)('%s runs no text as code and loads none from elsewhere', (file) => {
    const code = builtText(target, file);
    expect(code.match(/\beval\s*\(|new Function\s*\(/g)).toBeNull();
    // the background alone loads scripts, all from the extension's root
    const loads = code.match(/\bimportScripts\s*\(/g)?.length ?? 0;
    expect(loads).toBe(file === 'background.js' ? 2 : 0);
    expect(code.match(/\bimportScripts\s*\([^)`]*`\/\$\{\w+\}\.js`/g)?.length ?? 0).toBe(loads);
    expect(code.match(/\bimport\s*\(\s*["'`]https?:|\bfrom\s*["']https?:/g)).toBeNull();
  });

  it.each(scripts)('%s cannot speak to a network', (file) => {
    const code = builtText(target, file);
    expect(
      code.match(
        /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|WebTransport/g,
      ),
    ).toBeNull();
  });

  it('has pages that load nothing from elsewhere and run nothing in line', () => {
    const pages = builtFiles(target).filter((file) => path.extname(file) === '.html');
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) {
      const html = builtText(target, page);
      expect(html.match(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//g)).toBeNull();
      expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
      expect(html.match(/\son\w+\s*=/g)).toBeNull();
    }
  });
});
