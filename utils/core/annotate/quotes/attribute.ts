import { isPassive } from './clauses.ts';
import type { Frame } from './frame.ts';
import { frameAfter, frameTrailing } from './frame-after.ts';
import { colonFrame, frameBefore } from './frame-before.ts';
import type { Item, Outline } from './item.ts';
import { ownerOf } from './owner.ts';
import { relativeBefore } from './phrases.ts';
import type { Run } from './run.ts';
import { subjectOf } from './subjects.ts';
import { isSpeech } from './words/inflect.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/** A frame with the paragraph it was found in. */
export interface Attribution extends Frame {
  readonly outline: Outline;
  /** Taken over from another quotation or another sentence. */
  readonly carried: boolean;
  /** The attribution it was taken over from. */
  readonly origin?: Attribution;
}

/** Item positions of every run, in every paragraph it touches. */
export interface Place {
  readonly outline: Outline;
  readonly at: number;
}

export function placesOf(outlines: readonly Outline[], count: number): Place[][] {
  const places: Place[][] = Array.from({ length: count }, () => []);
  for (const outline of outlines)
    outline.items.forEach((item, at) => {
      if (item.tag === 'quote') places[item.run]!.push({ outline, at });
    });
  return places;
}

/** The attribution found beside the quotation itself: behind it, or before it in its sentence. */
export function attributeBeside(text: string, run: Run, places: readonly Place[]): Attribution | undefined {
  const head = places[0];
  const tail = places.at(-1);
  if (!head || !tail) return undefined;
  const last = lastCharacter(text, run);
  const opening = opensSentence(head.outline.items, head.at);
  const before = frameBefore(head.outline.items, head.at);
  const headline = tail.outline.paragraph === 0;
  const after = frameAfter(tail.outline.items, tail.at, last, opening || before === undefined, headline);
  const trailing =
    before?.strength === 3 || after
      ? undefined
      : frameTrailing(tail.outline.items, tail.at, headline && (before?.strength ?? 1) === 1);
  if (trailing && before?.rule !== 'outer') return { ...trailing, outline: tail.outline, carried: false };
  const cited = isCited(tail.outline.items, tail.at);
  const found =
    after &&
    (!before ||
      (prefersAfter(before, after, last, cited) &&
        !(before.strength > 1 && !cited && leadsOn(tail.outline.items, after))))
      ? { ...after, outline: tail.outline }
      : before && { ...before, outline: head.outline };
  return found && { ...found, carried: false };
}

/** What the words end with, marks of a quotation inside left aside: 'asked, “Why?”' ends with the question mark. */
function lastCharacter(text: string, run: Run): string {
  let end = run.end - 1;
  while (end > run.start && /['"\u2018-\u201d]/.test(text[end]!)) end--;
  return text[end] ?? '';
}

/** After Reid called it “a sham,” Hext said: “…” – the frame behind leads to what comes next. */
function leadsOn(items: readonly Item[], after: Frame): boolean {
  const next = items[Math.max(after.cue, after.speaker.to) + 1];
  const then = items[Math.max(after.cue, after.speaker.to) + 2];
  return next?.tag === 'colon' || next?.tag === 'sub' || (next?.tag === 'comma' && then?.tag === 'quote');
}

/** “marking,” as the Herald put it: the words are cited, whatever stands before. */
const isCited = (items: readonly Item[], q: number): boolean =>
  (items[q + 1]?.tag === 'comma' ? items[q + 2] : items[q + 1])?.lower === 'as';

function prefersAfter(before: Frame, after: Frame, last: string, cited: boolean): boolean {
  if (cited && last === ',' && after.strength === 3) return true;
  // changed his explanation — “It slipped my mind,” he said
  if (before.rule === 'statement' && last === ',' && after.strength === 3) return true;
  if (before.strength === 3 && !(before.rule === 'colon' && last === ',')) return false;
  if (after.strength < Math.max(2, before.strength)) return false;
  // he would “protect citizens,” the crowd applauded: an act of speech takes no content behind another's words
  if (before.strength === 2 && after.strength === 2 && before.rule !== 'colon') return false;
  return last === ',' || before.strength === 1;
}

/** Nothing but a joining word stands before the quotation in its sentence. */
export function opensSentence(items: readonly Item[], q: number): boolean {
  for (let i = q - 1; i >= 0; i--) {
    const { tag } = items[i]!;
    if (tag === 'stop') return true;
    if (tag !== 'conj' && tag !== 'mark' && tag !== 'open' && tag !== 'adv') return false;
  }
  return true;
}

/** The quotation is a sentence of its own. */
export function standsAlone(items: readonly Item[], q: number): boolean {
  const next = items[q + 1];
  return opensSentence(items, q) && (!next || next.tag === 'stop' || next.tag === 'quote');
}

/** The frame of the sentence before items[q] in its paragraph, as a lead-in: 'Jones disagreed. “…”'. */
export function leadIn(outline: Outline, q: number): Frame | undefined {
  const { items } = outline;
  let end = q - 1;
  while (end >= 0 && items[end]!.tag === 'stop') end--;
  return sentenceFrame(items, end);
}

const holdsClause = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.tag === 'verb' || item.tag === 'aux');

/** The subject of the sentence that ends with items[end], by its first finite verb. */
export function sentenceFrame(items: readonly Item[], end: number, pastTitles = false): Frame | undefined {
  if (end < 0) return undefined;
  if (items[end]!.tag === 'colon') return colonFrame(items, end);
  let start = end;
  while (start > 0 && end - start < 150 && items[start - 1]!.tag !== 'stop') start--;
  for (let i = start; i <= end; i++) if (items[i]!.tag === 'quote' && !pastTitles) return undefined;
  const trailing = frameTrailing(items, start - 1);
  if (trailing && holdsClause(items, start, Math.min(trailing.cue, trailing.speaker.from)))
    return { ...trailing, rule: 'lead-in' };
  // Reid's reply? “…”
  const owner = STATEMENT_NOUNS.has(items[end]!.lower) ? ownerOf(items, end, end) : undefined;
  if (owner && owner.from === start) return { speaker: owner, cue: end, rule: 'lead-in', strength: 2 };
  for (let i = start; i <= end; i++) {
    const item = items[i]!;
    if (
      item.tag !== 'verb' ||
      !isSpeech(item.lemma) ||
      item.form === 'ing' ||
      item.form === 'base' ||
      relativeBefore(items, i) >= 0 ||
      isPassive(items, i)
    )
      continue;
    const speaker = subjectOf(items, i);
    if (speaker && speaker.from >= start) return { speaker, cue: i, rule: 'lead-in', strength: 2 };
  }
  for (let i = start; i <= end; i++) {
    const item = items[i]!;
    if ((item.tag === 'verb' && item.form !== 'ing' && relativeBefore(items, i) < 0) || item.tag === 'aux') {
      const speaker = subjectOf(items, i);
      if (speaker && speaker.from >= start) return { speaker, cue: i, rule: 'lead-in', strength: 1 };
    }
  }
  return undefined;
}
