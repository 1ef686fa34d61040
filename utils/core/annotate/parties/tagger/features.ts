import type { Word } from '../words.ts';
import { hashText, mix } from './hash.ts';
import type { WordFacts } from './word-facts.ts';

/** How many features a word has at most, those of its place in the text and those of the first pass; unused places hold 0. */
export const STATIC_WIDTH = 84;
export const DECISIONS_WIDTH = 5;

/** A stretch of words that may hold names: capitalised words and what joins them; every word outside is in no name. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** What the features read. */
export interface Scene {
  readonly words: readonly Word[];
  readonly facts: readonly WordFacts[];
  /** What the article shows about a word elsewhere: see `seenInDocument`. */
  readonly seen: ReadonlyMap<string, number>;
  /** Where known names stand: see `findPhrases`. */
  readonly phrases: Uint8Array;
  /** First-pass decision about each lower-case word, 0 before the first pass: see `decisionsOf`. */
  readonly decided: ReadonlyMap<string, number>;
}

export function findSegments(words: readonly Word[], facts: readonly WordFacts[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < words.length; ) {
    if (!facts[i]!.capital) {
      i++;
      continue;
    }
    let to = i + 1;
    for (;;) {
      let next = to;
      while (
        next < words.length &&
        next < to + 3 &&
        !words[next]!.first &&
        facts[next]!.joiner &&
        !facts[next]!.capital
      )
        next++;
      if (
        next < words.length &&
        !words[next]!.first &&
        (facts[next]!.capital || (next === to && facts[next]!.digit && facts[next]!.lower.length < 5))
      )
        to = next + 1;
      else break;
    }
    segments.push({ from: i, to });
    i = to;
  }
  return segments;
}

const START = hashText('<start>');
const END = hashText('<end>');

/** The features of word `i` of `segment` that no first pass changes, written to `out` from `at`: hashed template and value, 0 where absent. */
export function writeFeatures(
  scene: Scene,
  segment: Segment,
  mode: number,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { words, facts, seen, phrases } = scene;
  const f = facts[i]!;
  const first = words[i]!.first;
  const f1 = first ? undefined : facts[i - 1];
  const f2 = first || words[i - 1]!.first ? undefined : facts[i - 2];
  const g1 = i + 1 < words.length && !words[i + 1]!.first ? facts[i + 1] : undefined;
  const g2 = g1 && i + 2 < words.length && !words[i + 2]!.first ? facts[i + 2] : undefined;
  const w = f.folded;
  const p1 = f1?.folded ?? START;
  const p2 = f2?.folded ?? START;
  const n1 = g1?.folded ?? END;
  const n2 = g2?.folded ?? END;
  const shape = mode === 1 ? 1 : f.shape;
  const shape1 = mode === 1 ? 1 : (f1?.shape ?? START);
  const shapeN = mode === 1 ? 1 : (g1?.shape ?? END);
  const c = f.cluster;
  const c2 = f.cluster2;
  const c3 = f.cluster3;
  const pc1 = f1?.cluster2 ?? 0;
  const nc1 = g1?.cluster2 ?? 0;
  let k = at;
  let template = 0;
  const add = (value: number): void => {
    template++;
    out[k++] = mix(value, template) | 1;
  };
  // the word and its neighbours
  add(7);
  add(mode === 1 ? w : f.exact);
  add(w);
  add(p1);
  add(n1);
  add(p2);
  add(n2);
  add(mix(p1, w));
  add(mix(w, n1));
  add(mix(p2, p1));
  add(mix(n1, n2));
  // its letters
  add(f.prefix);
  add(f.suffix2);
  add(f.suffix3);
  add(f.suffix4);
  add(mix(shape, first ? 1 : 0));
  add(mix(shape1, shape));
  add(mix(shape, shapeN));
  add(mix(mix(shape1, shape), shapeN));
  // what kinds of words stand here
  add(c);
  add(c2);
  add(c3);
  add(mix(c2, shape));
  add(pc1);
  add(nc1);
  add(f1?.cluster ?? 0);
  add(g1?.cluster ?? 0);
  add(f2?.cluster2 ?? 0);
  add(g2?.cluster2 ?? 0);
  add(mix(pc1, c2));
  add(mix(c2, nc1));
  add(mix(f1?.cluster3 ?? 0, c));
  add(mix(c, g1?.cluster3 ?? 0));
  add(mix(mix(f1?.cluster3 ?? 0, c3), g1?.cluster3 ?? 0));
  // word lists
  add(f.lists);
  add(mix(f1?.lists ?? 99, f.lists));
  add(mix(f.lists, g1?.lists ?? 99));
  add(mix(f1?.lists ?? 99, shape));
  add(mix(shape, g1?.lists ?? 99));
  const phrase = phrases[i]!;
  const phraseN = g1 ? phrases[i + 1]! : 0;
  add(mix(phrase, shape));
  add(mix(phrase, (first ? 9 : phrases[i - 1]!) * 9 + phraseN));
  add(mix(phrase, g1?.folded ?? END));
  // the stretch it stands in
  const before = words[segment.from]!.first ? undefined : facts[segment.from - 1];
  const hasAfter = segment.to < words.length && !words[segment.to]!.first;
  const after = hasAfter ? facts[segment.to] : undefined;
  const after2 =
    hasAfter && segment.to + 1 < words.length && !words[segment.to + 1]!.first
      ? facts[segment.to + 1]
      : undefined;
  const left = i - segment.from;
  const right = segment.to - 1 - i;
  const place = placeIn(segment, i);
  const head = facts[segment.to - 1]!;
  const lead = facts[segment.from]!;
  add(place);
  add(mix(place, shape));
  add(mix(before?.folded ?? START, Math.min(left, 2)));
  add(mix(after?.folded ?? END, Math.min(right, 2)));
  add(mix(before?.cluster2 ?? 0, left === 0 ? 1 : 0));
  add(mix(after?.cluster2 ?? 0, right === 0 ? 1 : 0));
  add(mix(after?.folded ?? END, after2?.folded ?? END));
  add(mix(mix(before?.folded ?? START, after?.folded ?? END), place));
  if (left + right > 0) {
    add(mix(head.folded, Math.min(right, 3)));
    add(mix(head.lists, Math.min(right, 3)));
    add(mix(head.cluster2, Math.min(right, 3)));
    add(mix(lead.lists, Math.min(left, 3)));
    add(mix(lead.cluster2, Math.min(left, 3)));
  } else template += 5;
  // the article elsewhere
  const s = seen.get(f.lower) ?? 0;
  add(mix(s, mode));
  for (let bits = s & 0x3ffff; bits; bits &= bits - 1) out[k++] = mix(bits & -bits, 61) | 1;
  out.fill(0, k, at + STATIC_WIDTH);
}

/** What the first pass decided about word `i` and its neighbours, as features; all 0 where it decided nothing. */
export function writeDecisions(
  scene: Scene,
  segment: Segment,
  mode: number,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { words, facts, decided } = scene;
  const f = facts[i]!;
  const d = decided.get(f.lower) ?? 0;
  if (d === 0) {
    out.fill(0, at, at + DECISIONS_WIDTH);
    return;
  }
  const before = words[i]!.first ? '' : (facts[i - 1]?.lower ?? '');
  const after = i + 1 < words.length && !words[i + 1]!.first ? facts[i + 1]!.lower : '';
  const shape = mode === 1 ? 1 : f.shape;
  out[at] = mix(d, TEMPLATE) | 1;
  out[at + 1] = mix(mix(d, mix(shape, placeIn(segment, i))), TEMPLATE + 1) | 1;
  out[at + 2] = mix(mix(d & 7, f.lists), TEMPLATE + 2) | 1;
  out[at + 3] = mix(mix(decided.get(before) ?? 0, d), TEMPLATE + 3) | 1;
  out[at + 4] = mix(mix(d, decided.get(after) ?? 0), TEMPLATE + 4) | 1;
}

/** First template number of the decisions; the static ones stay below it. */
const TEMPLATE = 59;

/** Where in its stretch a word stands: up to three words from either end. */
const placeIn = (segment: Segment, i: number): number =>
  Math.min(i - segment.from, 3) * 4 + Math.min(segment.to - 1 - i, 3);

/** 1 where a sentence is all in capitals, 2 where nearly every word is capitalised, else 0. */
export function caseMode(facts: readonly WordFacts[], from: number, to: number): number {
  let shouted = 0;
  let capital = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const f = facts[i]!;
    if (!/\p{L}/u.test(f.lower) || f.joiner) continue;
    letters++;
    if (f.shouted) shouted++;
    if (f.capital) capital++;
  }
  if (letters < 3) return 0;
  return shouted > letters * 0.7 ? 1 : capital > letters * 0.8 ? 2 : 0;
}
