import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import { type Driver, type Popup, until } from '../browsers/driver.ts';
import { serve } from '../browsers/serve.ts';
import type { AnnotatedArticle } from '../core/model.ts';
import { straysOf } from '../core/present/strays.ts';
import { sliceOf } from '../core/text/spans.ts';

/** Shows the main job in a real browser on the sample page: in a window where there is a display, else by screenshots. */
const root = path.join(import.meta.dirname, '../..');
const SAMPLE = path.join(root, 'tests/fixtures/chip-deal/page.html');
const SHOTS = path.join(root, 'artifacts');

const server = await serve({ '/chip-deal': { file: SAMPLE } });
const display =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const driver = await launchChromium({
  extension: path.join(root, '.output/chrome-mv3'),
  headless: !display || Boolean(process.env['CI']),
  width: 1100,
  height: 900,
});
try {
  if (display && !process.env['CI']) await showInWindow(driver);
  else await showByScreenshots(driver);
} finally {
  await driver.close().catch(() => undefined);
  server.close();
}

async function showInWindow({ browser }: Driver): Promise<void> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`${server.url}/chip-deal`);
  console.log(
    'A browser with Newsglass is open. Click its toolbar button (or press Alt+Shift+N); close the window to end.',
  );
  await new Promise((resolve) => browser.on('disconnected', resolve));
}

async function showByScreenshots({ browser, clickToolbar }: Driver): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  const page = await browser.newPage();
  await page.goto(`${server.url}/chip-deal`);
  console.log('No display: clicking the toolbar button of a headless browser on the sample page …');
  const popup = await clickToolbar(page);
  const annotated = await annotatedIn(popup);
  await popup.screenshot(path.join(SHOTS, 'popup.png'));
  await popup.close();
  await page.screenshot({ path: path.join(SHOTS, 'page.png'), fullPage: true });
  const at = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('newsglass-figure') ?? [])] as Range[];
    // an amount of money has more to say than a date
    const range = ranges.find((one) => /\p{Sc}/u.test(one.toString())) ?? ranges[0];
    const box = range?.getBoundingClientRect();
    if (!box) return undefined;
    window.scrollTo(0, box.top + window.scrollY - 300);
    const moved = range!.getBoundingClientRect();
    return { x: moved.x + Math.min(12, moved.width / 2), y: moved.y + moved.height / 2 };
  });
  if (!at) throw new Error('no figure is highlighted on the sample page');
  await page.mouse.move(2, 2);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await page.waitForSelector('newsglass-card >>> :popover-open');
  // the card fades in
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({ path: path.join(SHOTS, 'card.png') });
  report(annotated);
  console.log('\nScreenshots: artifacts/page.png, artifacts/card.png, artifacts/popup.png');
}

/** The result, once the popup says that the page is done; the popup keeps the model it draws on its root element. */
async function annotatedIn(popup: Popup): Promise<AnnotatedArticle> {
  await until('the popup to show the result', () =>
    popup.evaluate<boolean>('document.documentElement.dataset.phase === "done"'),
  );
  return popup.evaluate<AnnotatedArticle>(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const answer = await api.tabs.sendMessage(tab.id, { to: 'page', verb: 'state', request: {} });
    return answer.value.annotated; })()`);
}

function report(document: AnnotatedArticle): void {
  const { article, annotations, summary } = document;
  const count = (kind: string) => annotations.filter((a) => a.kind === kind).length;
  console.log(
    `\n${article.headline}\n${count('figure')} figures, ${count('party')} mentions of parties, ${count('quote')} quotes`,
  );
  console.log('\nSummary');
  for (const s of summary.sentences)
    console.log(`  • ${article.text.slice(s.start, s.end).replaceAll(/\s+/g, ' ')}`);
  console.log('\nMay be unrelated to the headline');
  for (const { relevance, span } of straysOf(document)) {
    console.log(`  ⚑ ${sliceOf(article.text, span).slice(0, 160)}…`);
    for (const reason of relevance.reasons) console.log(`      ${reason}`);
  }
}
