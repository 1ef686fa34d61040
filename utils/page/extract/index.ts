import type { Article, Paragraph, Problem, Result } from '../../core/model.ts';
import { toParagraph } from '../../core/text/paragraphs.ts';
import { type Anchors, createAnchors, type Segment } from '../anchors.ts';
import { type Page, readBlocks, strollBlocks } from './blocks.ts';
import { findBody } from './body.ts';
import { isClear } from './clear.ts';
import { readMetadata } from './metadata.ts';
import { whyNoArticle } from './no-article.ts';
import { readableBlocks } from './readable.ts';
import { type Decision, decide, roleOf } from './select.ts';
import { type FlowOf, flowIn } from './visible.ts';

export interface Extraction {
  readonly article: Article;
  readonly anchors: Anchors;
}

export interface ExtractOptions {
  readonly url?: string | undefined;
  /** Makes an empty document, for parsers whose documents cannot make one themselves. */
  readonly newDocument?: (() => Document) | undefined;
  /** Told of each text of the page's main part, and why it was dropped, for people who tune. */
  readonly explain?: ((decision: Decision) => void) | undefined;
}

const NO_OPINION: ReadonlySet<number> = new Set();

/**
 * Reads the article of a document: one walk over the composed tree, nothing of the document changed; its structure says
 * where the article stands, and Readability where the structure leaves a doubt; what is furniture among the texts there
 * goes block by block. The text holds
 * each paragraph with its white space collapsed as rendered, one blank line between two; every character but the
 * breaks is anchored to the live text node it came from. Works with and without a layout. Linear time.
 */
export function extract(document: Document, options: ExtractOptions = {}): Result<Extraction> {
  const steps = extractInSteps(document, options, readAtOnce);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A walk without stops is the faster one. */
// biome-ignore lint/correctness/useYield: it has the form of a walk with stops
function* readAtOnce(body: Element, flowOf: FlowOf): Generator<void, Page> {
  return readBlocks(body, flowOf);
}

/** The same with stops; until the last one the document must not be changed. */
export function* extractInSteps(
  document: Document,
  options: ExtractOptions = {},
  walk: (body: Element, flowOf: FlowOf) => Generator<void, Page> = strollBlocks,
): Generator<void, Result<Extraction>> {
  const missing = (code: Parameters<typeof whyNoArticle>[1]): Result<never, Problem> => ({
    ok: false,
    error: whyNoArticle(document, code),
  });
  // lenient parsers make a document without any element of an empty text
  if (!document.documentElement) return missing('empty');
  const root = document.body ?? document.documentElement;
  const flowOf = flowIn(document);
  let page = yield* walk(root, flowOf);
  // lenient parsers leave the content of broken pages beside the body
  if (page.blocks.length === 0) page = readBlocks(document.documentElement, flowOf);
  if (page.blocks.length === 0) return missing('empty');
  yield;
  const { about, headline } = readMetadata(document, page, options.url);
  yield;
  let body = findBody(page, headline, NO_OPINION);
  if (!body || !isClear(page, body, headline)) {
    const outline = options.newDocument?.() ?? document.implementation.createHTMLDocument('');
    body = findBody(page, headline, readableBlocks(page, outline));
  }
  if (!body) return missing('no-prose');
  yield;
  const kept: Decision[] = [];
  for (const decision of decide(page, body, { text: about.headline, block: headline })) {
    options.explain?.(decision);
    if (decision.dropped === undefined) kept.push(decision);
  }
  if (kept.length === 0) return missing('no-prose');

  const text = kept.map((d) => d.block.text).join('\n\n');
  const paragraphs: Paragraph[] = [];
  const segments: Segment[] = [];
  let start = 0;
  for (const { block } of kept) {
    const end = start + block.text.length;
    paragraphs.push(toParagraph(text, { start, end }, paragraphs.length, roleOf(block, body.box)));
    for (const [i, run] of block.runs.entries()) {
      segments.push({
        start: start + run.at,
        node: run.node,
        from: run.from,
        length: run.length,
        joined: i > 0 && run.joined,
      });
    }
    start = end + 2;
  }
  return {
    ok: true,
    value: { article: { ...about, text, paragraphs }, anchors: createAnchors(text, segments) },
  };
}
