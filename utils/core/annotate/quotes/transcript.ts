import type { Span } from '../../model.ts';
import type { Context } from '../context.ts';
import type { Run } from './run.ts';

const LABEL = /^(\p{Lu}[\p{Lu} .'-]{1,28}):[ \u00a0]+(?=\S)/u;
const LINE = /[^\n]+/g;

/** 'REID:' at the head of a quotation or of a line. */
export function labelAt(folded: string, at: number): Span | undefined {
  const label = LABEL.exec(folded.slice(at, at + 34));
  // DEAR ABBY: a letter names whom it is for
  return label && !label[1]!.startsWith('DEAR ') ? { start: at, end: at + label[1]!.length } : undefined;
}

/**
 * Turns of a transcript without quotation marks: lines that begin with a name in capitals and a colon. One such line
 * proves nothing ('UPDATE: …'); two with different names, or three, that make up half of the text, do.
 */
export function findTurns(context: Context): Run[] {
  const { folded } = context;
  const turns: (Run & { readonly label: Span })[] = [];
  const names = new Set<string>();
  for (const { span } of context.article.paragraphs) {
    LINE.lastIndex = span.start;
    for (let line = LINE.exec(folded); line && line.index < span.end; line = LINE.exec(folded)) {
      const label = labelAt(folded, line.index);
      if (!label) continue;
      let start = label.end + 1;
      let end = Math.min(span.end, line.index + line[0].length);
      while (start < end && /\s/.test(folded[start]!)) start++;
      while (end > start && /\s/.test(folded[end - 1]!)) end--;
      if (start >= end) continue;
      names.add(folded.slice(label.start, label.end));
      turns.push({ open: start, start, end, close: end, marks: 'none', closed: true, multi: false, label });
    }
  }
  const covered = turns.reduce((sum, turn) => sum + turn.end - turn.label.start, 0);
  if (covered * 2 < context.text.length) return [];
  return turns.length > 2 || (turns.length === 2 && names.size === 2) ? turns : [];
}

/** Block quotations that carry no quotation marks of their own; neighbours are one run. */
export function findBlocks(context: Context, runs: readonly Run[]): Run[] {
  const blocks: Run[] = [];
  let r = 0;
  let last = -2;
  for (const { span, role, index } of context.article.paragraphs) {
    if (role !== 'block-quote' || span.end <= span.start) continue;
    while (r < runs.length && runs[r]!.close <= span.start) r++;
    const inside = runs[r];
    if (inside && inside.open < span.end && inside.close - inside.open > (span.end - span.start) / 2)
      continue;
    if (/^[\u2010-\u2015-]/.test(context.text.slice(span.start, span.start + 1))) continue;
    const end = behindWords(context.text, span);
    const before = blocks.at(-1);
    if (before && last === index - 1) blocks[blocks.length - 1] = { ...before, end, close: end, multi: true };
    else
      blocks.push({
        open: span.start,
        start: span.start,
        end,
        close: end,
        marks: 'none',
        closed: true,
        multi: false,
      });
    last = index;
  }
  return blocks;
}

/** Where the quoted words of a block end: before a last line that names their speaker behind a dash. */
function behindWords(text: string, span: Span): number {
  const line = text.lastIndexOf('\n', span.end - 1);
  if (line <= span.start || !/^\s*[\u2010-\u2015-]/.test(text.slice(line, line + 8))) return span.end;
  let end = line;
  while (end > span.start && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** `outer` runs swallow the `inner` ones they overlap; both sorted. */
export function mergeRuns(outer: readonly Run[], inner: readonly Run[]): Run[] {
  if (outer.length === 0) return [...inner];
  const merged: Run[] = [];
  let o = 0;
  for (const run of inner) {
    while (o < outer.length && outer[o]!.close <= run.open) merged.push(outer[o++]!);
    const next = outer[o];
    if (!next || run.close <= next.open) merged.push(run);
  }
  return [...merged, ...outer.slice(o)];
}
