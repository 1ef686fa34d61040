import {
  type Attribution,
  leadIn,
  opensSentence,
  type Place,
  sentenceFrame,
  standsAlone,
} from './attribute.ts';
import type { Outline } from './item.ts';
import { phraseStartingAt } from './phrases.ts';
import type { Run } from './run.ts';

/**
 * Attribution of the quotations that name no speaker of their own: continuing in the paragraph, announced by the sentence
 * before, named behind the next quotation, floating below the paragraph before. Fills `found` in place, in order.
 */
export function carryAttributions(
  outlines: readonly Outline[],
  places: readonly (readonly Place[])[],
  found: (Attribution | undefined)[],
  runs: readonly Run[],
): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i]![0];
    if (!place) continue;
    const long = runs[i]!.end - runs[i]!.start > 24;
    // 'Unless rivals quit the race, “it is over.”': what the sentence does, says no one; the report before goes on
    const vague = found[i]?.rule === 'doing' && place.outline.items[found[i]!.speaker.head]!.tag !== 'name';
    if (vague && long) found[i] = previousIn(place, found) ?? found[i];
    if (found[i]) continue;
    if (!opensSentence(place.outline.items, place.at)) {
      // 'There is still “a very powerful industry.”': the report of the sentence before goes on
      if (long) found[i] = previousIn(place, found);
      continue;
    }
    found[i] =
      unclosedAbove(place, found, runs, i) ??
      inParagraph(place, found) ??
      laterInParagraph(places[i]!.at(-1)!, found) ??
      dashBelow(outlines, places[i]!.at(-1)!) ??
      fromAbove(outlines, place, found, i) ??
      fromBelow(outlines, places[i]!.at(-1)!);
  }
}

/** The quotation before never closed, a caption or picture stands between: it goes on here. */
function unclosedAbove(
  place: Place,
  found: readonly (Attribution | undefined)[],
  runs: readonly Run[],
  i: number,
): Attribution | undefined {
  const before = runs[i - 1];
  const previous = found[i - 1];
  if (!before || before.closed || !previous || place.at > 0 || runs[i]!.open - before.end > 400)
    return undefined;
  return { ...previous, rule: 'continues', carried: true, origin: previous };
}

/** The attribution of the nearest quotation before, in the same paragraph. */
function previousIn(place: Place, found: readonly (Attribution | undefined)[]): Attribution | undefined {
  const { outline, at } = place;
  for (let k = at - 1; k >= 0 && at - k < 200; k--) {
    const item = outline.items[k]!;
    const previous = item.tag === 'quote' ? found[item.run] : undefined;
    if (previous) return { ...previous, rule: 'continues', carried: true, origin: previous };
  }
  return undefined;
}

function inParagraph(place: Place, found: readonly (Attribution | undefined)[]): Attribution | undefined {
  const { outline, at } = place;
  const previous = previousIn(place, found);
  const lead = leadIn(outline, at);
  const personal = lead && /^(?:name|pronoun)$/.test(outline.items[lead.speaker.head]!.tag);
  if (lead && (!previous || (lead.strength > 1 && personal))) return { ...lead, outline, carried: true };
  if (previous) return previous;
  const titled = sentenceFrame(outline.items, lastOf(outline, at), true);
  return titled && { ...titled, outline, carried: true };
}

/** Index of the last item of the sentence before items[q]. */
function lastOf(outline: Outline, q: number): number {
  let end = q - 1;
  while (end >= 0 && outline.items[end]!.tag === 'stop') end--;
  return end;
}

function laterInParagraph(
  place: Place,
  found: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const { items } = place.outline;
  for (let k = place.at + 1; k < items.length; k++) {
    const item = items[k]!;
    if (item.tag !== 'quote') continue;
    const next = found[item.run];
    return next && /^(?:x-said|said-x)$/.test(next.rule)
      ? { ...next, rule: 'named-later', carried: true }
      : undefined;
  }
  return undefined;
}

/** The next paragraph is a dash and a name: '— Ann Bell, auditor'. */
function dashBelow(outlines: readonly Outline[], place: Place): Attribution | undefined {
  const next = outlines[place.outline.paragraph + 1];
  if (!standsAlone(place.outline.items, place.at) || next?.items[0]?.tag !== 'dash') return undefined;
  const speaker = phraseStartingAt(next.items, 1);
  if (!speaker || next.items[speaker.head]!.tag !== 'name' || next.items.length > 14) return undefined;
  return { speaker, cue: -1, rule: 'dash', strength: 3, outline: next, carried: false };
}

function fromAbove(
  outlines: readonly Outline[],
  place: Place,
  found: readonly (Attribution | undefined)[],
  run: number,
): Attribution | undefined {
  const { outline, at } = place;
  const above = outlines[outline.paragraph - 1];
  if (!above || !standsAlone(outline.items, at)) return undefined;
  let end = above.items.length - 1;
  while (end >= 0 && above.items[end]!.tag === 'stop') end--;
  const announced = sentenceFrame(above.items, end);
  if (announced?.rule === 'colon' || announced?.rule === 'label')
    return { ...announced, outline: above, carried: true };
  if (attributedNextDoor(outlines, place)) return attributedNextDoor(outlines, place);
  const previous = run > 0 ? found[run - 1] : undefined;
  const near = above.items.some((item) => item.run === run - 1 && item.tag === 'quote');
  if (previous && near) return { ...previous, rule: 'floating', carried: true, origin: previous };
  return announced && { ...announced, rule: 'floating', outline: above, carried: true };
}

const THAT_WAS = /^(?:that|those|such|this|these|so)$/;

/** 'Those were the words of …', 'That was how … put it' at the head of the next paragraph or sentence. */
function attributedNextDoor(outlines: readonly Outline[], place: Place): Attribution | undefined {
  const next = outlines[place.outline.paragraph + 1];
  const here = place.outline.items.slice(place.at + 1).findIndex((item) => item.tag !== 'stop');
  const outline = here >= 0 ? place.outline : next;
  const from = here >= 0 ? place.at + 1 + here : 0;
  if (!outline || !THAT_WAS.test(outline.items[from]?.lower ?? '')) return undefined;
  const { items } = outline;
  for (let i = from + 1; i < items.length && i < from + 8; i++) {
    const item = items[i]!;
    if (item.tag === 'stop' || item.tag === 'quote') return undefined;
    if (item.lower === 'words' && items[i + 1]?.lower === 'of') {
      const frame = sourceWords(outline, i);
      if (frame) return frame;
    }
    if (item.lower === 'how' || item.lower === 'what') {
      const frame = sentenceFrame(items.slice(0), sentenceEnd(outline, i));
      const speaker = frame && frame.speaker.from > i ? frame : undefined;
      return speaker && { ...speaker, rule: 'next-sentence', outline, carried: true };
    }
  }
  return undefined;
}

function sentenceEnd(outline: Outline, from: number): number {
  let end = from;
  while (outline.items[end + 1] && outline.items[end + 1]!.tag !== 'stop') end++;
  return end;
}

function sourceWords(outline: Outline, words: number): Attribution | undefined {
  const speaker = phraseStartingAt(outline.items, words + 2);
  return speaker && { speaker, cue: words, rule: 'next-sentence', strength: 3, outline, carried: true };
}

const fromBelow = (outlines: readonly Outline[], place: Place): Attribution | undefined =>
  attributedNextDoor(outlines, place);
