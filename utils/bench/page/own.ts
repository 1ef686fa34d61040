/** What the page layer's bench runs in the browser: the product's own functions, as the content script composes them. */
export { extract } from '../../page/extract/index.ts';
export { createHitTest } from '../../page/hit-test.ts';
export { createPainter } from '../../page/paint/index.ts';
