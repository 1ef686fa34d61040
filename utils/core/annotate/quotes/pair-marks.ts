import { findMarks, type Mark } from '../../text/marks.ts';
import type { Context } from '../context.ts';
import type { Run } from './run.ts';
import { closeOfSingle, opensSingle } from './single-marks.ts';
import { labelAt } from './transcript.ts';
import { FUNCTION_WORDS } from './words/function-words.ts';

interface Open {
  readonly mark: Mark;
  readonly multi: boolean;
  /** Families of the nested quotations that are open inside. */
  nested: Mark['family'][];
}

/**
 * Quoted runs of the article, in order, never overlapping: the outermost quotation wins. Marks are paired inside one
 * paragraph, so a missing mark spoils nothing beyond it; a paragraph that ends inside a quotation goes on in the next
 * one only where that begins with an opening mark again. Linear time.
 */
export function pairMarks(context: Context): Run[] {
  const { text, folded } = context;
  const runs: Run[] = [];
  let open: Open | undefined;
  const finish = (end: number, close: number, closed: boolean) => {
    if (open) push(runs, folded, open, end, close, closed);
    open = undefined;
  };
  const paragraphs = context.article.paragraphs;
  for (let p = 0; p < paragraphs.length; p++) {
    const { span } = paragraphs[p]!;
    const marks = findMarks(text, folded, span.start, span.end);
    let first = 0;
    if (open) {
      // the mark that reopens the quotation in its next paragraph belongs to it
      open = { mark: open.mark, multi: true, nested: [] };
      first = 1;
      if (!open.mark.double) {
        const close = closeOfSingle(folded, marks, 0);
        first = close < 0 ? marks.length : close + 1;
        if (close >= 0) finish(marks[close]!.at, marks[close]!.at + 1, true);
      }
    }
    for (let i = first; i < marks.length; i++) {
      const mark = marks[i]!;
      if (!open) {
        if (mark.double && mark.opens) open = { mark, multi: false, nested: [] };
        else if (opensSingle(folded, mark)) {
          const close = closeOfSingle(folded, marks, i);
          const single: Open = { mark, multi: false, nested: [] };
          if (close < 0) {
            // left open on purpose only where the next paragraph takes it up again
            if (!goesOn(context, single, p + 1)) continue;
            open = single;
            break;
          }
          open = single;
          finish(marks[close]!.at, marks[close]!.at + 1, true);
          i = close;
        }
        continue;
      }
      if (!mark.double) continue;
      if (mark.at === open.mark.at + open.mark.width && mark.opens) open = { ...open, mark };
      else if (closesRun(open, mark)) finish(mark.at, mark.at + mark.width, true);
      else if (mark.closes && open.nested.length > 0) open.nested.pop();
      else if (opensAnew(folded, open, marks, i)) {
        finish(lineEnd(folded, open.mark.at, mark.at), mark.at, false);
        open = { mark, multi: false, nested: [] };
      } else if (startsLine(folded, mark.at)) open.nested = [];
      else open.nested.push(mark.family);
    }
    if (open && !goesOn(context, open, p + 1)) finish(span.end, span.end, false);
  }
  return runs.filter((run) => !isNickname(folded, run));
}

/** Robert "Bobby" Reid: part of the name. */
function isNickname(folded: string, run: Run): boolean {
  if (!run.closed || run.end - run.start > 24) return false;
  if (!/^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?$/u.test(folded.slice(run.start, run.end))) return false;
  const before = /(\p{Lu}[\p{L}.-]*),? $/u.exec(folded.slice(Math.max(0, run.open - 20), run.open))?.[1];
  const after = /^,? (\p{Lu}\p{Ll}[\p{L}'-]*)/u.exec(folded.slice(run.close, run.close + 24))?.[1];
  // Vance: Deal Is 'Finished' Without Vote
  const isName = (word: string | undefined) => word !== undefined && !FUNCTION_WORDS.has(word.toLowerCase());
  return isName(before) && isName(after);
}

const startsLine = (folded: string, at: number): boolean => folded[at - 1] === '\n';

function closesRun(open: Open, mark: Mark): boolean {
  if (!mark.closes) return false;
  if (open.nested.length === 0) return !mark.opens || mark.family === open.mark.family;
  return mark.family === open.mark.family && open.nested.at(-1) !== mark.family && !mark.opens;
}

/** Whether marks[i], an opening mark inside an open quotation, shows that a closing mark was forgotten. */
function opensAnew(folded: string, open: Open, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i]!;
  if (mark.closes || open.nested.length > 0 || startsLine(folded, mark.at)) return false;
  if (mark.family !== open.mark.family && mark.family !== 'straight') return false;
  let before = mark.at - 1;
  while (before > open.mark.at && folded[before] === ' ') before--;
  let opened = 2;
  for (let k = i + 1; k < marks.length && k < i + 12; k++) {
    const next = marks[k]!;
    if (!next.double) continue;
    if (next.closes && !next.opens) opened--;
    else if (next.opens && !next.closes) break;
    if (opened === 0) return false;
  }
  return /[.!?]/.test(folded[before] ?? '');
}

/** An unclosed quotation ends with its line where another begins later on. */
function lineEnd(folded: string, from: number, to: number): number {
  const line = folded.indexOf('\n', from);
  return line > 0 && line < to ? line : to;
}

function goesOn(context: Context, open: Open, next: number): boolean {
  const paragraph = context.article.paragraphs[next];
  if (!paragraph) return false;
  const { start } = paragraph.span;
  const [mark] = findMarks(context.text, context.folded, start, Math.min(start + 3, paragraph.span.end));
  if (!mark || mark.at !== start || mark.double !== open.mark.double) return false;
  if (labelAt(context.folded, start + mark.width)) return false;
  return mark.family === open.mark.family || context.text[start] === '\u201d';
}

function push(runs: Run[], folded: string, open: Open, end: number, close: number, closed: boolean): void {
  let start = open.mark.at + open.mark.width;
  let last = end;
  while (start < last && /\s/.test(folded[start]!)) start++;
  while (last > start && /\s/.test(folded[last - 1]!)) last--;
  if (!/[\p{L}\p{N}]/u.test(folded.slice(start, Math.min(last, start + 200)))) return;
  const marks = open.mark.double ? 'double' : 'single';
  const label = labelAt(folded, start);
  runs.push({
    open: open.mark.at,
    start,
    end: last,
    close: closed ? close : last,
    marks,
    closed,
    multi: open.multi,
    ...(label && { label }),
  });
}
