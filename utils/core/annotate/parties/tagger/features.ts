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
  /** Number of each word's lower-case spelling in this article: see `numberWords`. */
  readonly numbers: Int32Array;
  /** What the article shows about each spelling elsewhere: see `seenInDocument`. */
  readonly seen: Int32Array;
  /** Where known names stand: see `findPhrases`. */
  readonly phrases: Uint8Array;
  /** First-pass decision about each spelling, 0 before the first pass: see `decisionsOf`. */
  readonly decided: Uint8Array;
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

/** Features that one word gives by itself, wherever it stands: template numbers, in the order in which they are written. */
export const WORD_TEMPLATES = {
  own: [1, 2, 3, 12, 13, 14, 15, 20, 21, 22, 23, 35],
  before: [4, 24, 26],
  after: [5, 25, 27],
  secondBefore: [6, 28],
  secondAfter: [7, 29],
} as const;
export type WordRole = keyof typeof WORD_TEMPLATES;

/** The features of `f` by itself as the word in question (in a shouted sentence or not) or as its neighbour; `out` gets values without templates. */
export function writeWord(role: WordRole, f: WordFacts | undefined, shouted: boolean, out: Int32Array): void {
  if (role !== 'own') {
    out[0] = f ? f.folded : role === 'before' || role === 'secondBefore' ? START : END;
    out[1] = f ? f.cluster2 : 0;
    out[2] = f ? f.cluster : 0;
    return;
  }
  if (!f) return;
  out[0] = 7;
  out[1] = shouted ? f.folded : f.exact;
  out[2] = f.folded;
  out[3] = f.prefix;
  out[4] = f.suffix2;
  out[5] = f.suffix3;
  out[6] = f.suffix4;
  out[7] = f.cluster;
  out[8] = f.cluster2;
  out[9] = f.cluster3;
  out[10] = mix(f.cluster2, shouted ? 1 : f.shape);
  out[11] = f.lists;
}

/** Templates of what several words give together; the last five are left out in a stretch of one word. */
const JOINT_TEMPLATES = [
  8, 9, 10, 11, 16, 17, 18, 19, 30, 31, 32, 33, 34, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
  50, 56, 51, 52, 53, 54, 55,
] as const;
export const JOINT = Int32Array.from(JOINT_TEMPLATES);
/** Template of the bits of what the article shows of a word elsewhere. */
export const BITS_TEMPLATE = 61;
/** Bits that are features of their own. */
export const SEEN_BITS = 18;
const SEEN_MASK = (1 << SEEN_BITS) - 1;

/** Values of the features that word `i` of `segment` has together with its neighbours and its place; their number is given back. */
export function writeJoint(scene: Scene, segment: Segment, mode: number, i: number, out: Int32Array): number {
  const { words, facts, phrases } = scene;
  const f = facts[i]!;
  const first = words[i]!.first;
  const f1 = first ? undefined : facts[i - 1];
  const f2 = first || words[i - 1]!.first ? undefined : facts[i - 2];
  const g1 = i + 1 < words.length && !words[i + 1]!.first ? facts[i + 1] : undefined;
  const g2 = g1 && i + 2 < words.length && !words[i + 2]!.first ? facts[i + 2] : undefined;
  const w = f.folded;
  const p1 = f1 ? f1.folded : START;
  const n1 = g1 ? g1.folded : END;
  const shape = mode === 1 ? 1 : f.shape;
  const shape1 = mode === 1 ? 1 : f1 ? f1.shape : START;
  const shapeN = mode === 1 ? 1 : g1 ? g1.shape : END;
  const coarse1 = f1 ? f1.cluster3 : 0;
  const coarseN = g1 ? g1.cluster3 : 0;
  const lists1 = f1 ? f1.lists : 99;
  const listsN = g1 ? g1.lists : 99;
  const shapes = mix(shape1, shape);
  out[0] = mix(p1, w);
  out[1] = mix(w, n1);
  out[2] = mix(f2 ? f2.folded : START, p1);
  out[3] = mix(n1, g2 ? g2.folded : END);
  out[4] = mix(shape, first ? 1 : 0);
  out[5] = shapes;
  out[6] = mix(shape, shapeN);
  out[7] = mix(shapes, shapeN);
  // what kinds of words stand here
  out[8] = mix(f1 ? f1.cluster2 : 0, f.cluster2);
  out[9] = mix(f.cluster2, g1 ? g1.cluster2 : 0);
  out[10] = mix(coarse1, f.cluster);
  out[11] = mix(f.cluster, coarseN);
  out[12] = mix(mix(coarse1, f.cluster3), coarseN);
  // word lists
  out[13] = mix(lists1, f.lists);
  out[14] = mix(f.lists, listsN);
  out[15] = mix(lists1, shape);
  out[16] = mix(shape, listsN);
  const phrase = phrases[i]!;
  out[17] = mix(phrase, shape);
  out[18] = mix(phrase, (first ? 9 : phrases[i - 1]!) * 9 + (g1 ? phrases[i + 1]! : 0));
  out[19] = mix(phrase, n1);
  // the stretch it stands in
  const { from, to } = segment;
  const before = words[from]!.first ? undefined : facts[from - 1];
  const hasAfter = to < words.length && !words[to]!.first;
  const after = hasAfter ? facts[to] : undefined;
  const after2 = hasAfter && to + 1 < words.length && !words[to + 1]!.first ? facts[to + 1] : undefined;
  const foldedBefore = before ? before.folded : START;
  const foldedAfter = after ? after.folded : END;
  const left = i - from;
  const right = to - 1 - i;
  const place = placeIn(segment, i);
  out[20] = place;
  out[21] = mix(place, shape);
  out[22] = mix(foldedBefore, Math.min(left, 2));
  out[23] = mix(foldedAfter, Math.min(right, 2));
  out[24] = mix(before ? before.cluster2 : 0, left === 0 ? 1 : 0);
  out[25] = mix(after ? after.cluster2 : 0, right === 0 ? 1 : 0);
  out[26] = mix(foldedAfter, after2 ? after2.folded : END);
  out[27] = mix(mix(foldedBefore, foldedAfter), place);
  // the article elsewhere
  out[28] = mix(seenOf(scene, i), mode);
  if (left + right === 0) return 29;
  const head = facts[to - 1]!;
  const lead = facts[from]!;
  out[29] = mix(head.folded, Math.min(right, 3));
  out[30] = mix(head.lists, Math.min(right, 3));
  out[31] = mix(head.cluster2, Math.min(right, 3));
  out[32] = mix(lead.lists, Math.min(left, 3));
  out[33] = mix(lead.cluster2, Math.min(left, 3));
  return 34;
}

/** What the article shows of word `i`, as bits. */
const seenOf = ({ seen, numbers }: Scene, i: number): number => seen[numbers[i]!]!;
export const seenBitsOf = (scene: Scene, i: number): number => seenOf(scene, i) & SEEN_MASK;

const values = new Int32Array(JOINT.length);

/**
 * The features of word `i` of `segment` that no first pass changes, written to `out` from `at`: hashed template and
 * value at the place of its template, 0 where absent.
 */
export function writeFeatures(
  scene: Scene,
  segment: Segment,
  mode: number,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { words, facts } = scene;
  out.fill(0, at, at + STATIC_WIDTH);
  const put = (template: number, value: number): void => {
    out[at + template - 1] = mix(value, template) | 1;
  };
  for (const role of WORD_ROLES) {
    writeWord(role, facts[neighbourOf(words, i, role)], mode === 1, values);
    WORD_TEMPLATES[role].forEach((template, k) => void put(template, values[k]!));
  }
  const count = writeJoint(scene, segment, mode, i, values);
  for (let k = 0; k < count; k++) put(JOINT[k]!, values[k]!);
  let k = at + JOINT_END;
  for (let bits = seenBitsOf(scene, i); bits; bits &= bits - 1)
    out[k++] = mix(bits & -bits, BITS_TEMPLATE) | 1;
}

const WORD_ROLES = Object.keys(WORD_TEMPLATES) as WordRole[];
/** The highest template of one value. */
const JOINT_END = Math.max(...JOINT_TEMPLATES);

/** Index of the word that plays `role` for word `i` of the same sentence, -1 where there is none. */
export function neighbourOf(words: readonly Word[], i: number, role: WordRole): number {
  switch (role) {
    case 'own':
      return i;
    case 'before':
      return words[i]!.first ? -1 : i - 1;
    case 'secondBefore':
      return words[i]!.first || words[i - 1]!.first ? -1 : i - 2;
    case 'after':
      return i + 1 < words.length && !words[i + 1]!.first ? i + 1 : -1;
    case 'secondAfter': {
      const after = neighbourOf(words, i, 'after');
      return after < 0 ? -1 : neighbourOf(words, after, 'after');
    }
  }
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
  const { words, facts, numbers, decided } = scene;
  const f = facts[i]!;
  const d = decided[numbers[i]!]!;
  if (d === 0) {
    out.fill(0, at, at + DECISIONS_WIDTH);
    return;
  }
  const before = words[i]!.first ? 0 : decided[numbers[i - 1]!]!;
  const after = i + 1 < words.length && !words[i + 1]!.first ? decided[numbers[i + 1]!]! : 0;
  const shape = mode === 1 ? 1 : f.shape;
  out[at] = mix(d, TEMPLATE) | 1;
  out[at + 1] = mix(mix(d, mix(shape, placeIn(segment, i))), TEMPLATE + 1) | 1;
  out[at + 2] = mix(mix(d & 7, f.lists), TEMPLATE + 2) | 1;
  out[at + 3] = mix(mix(before, d), TEMPLATE + 3) | 1;
  out[at + 4] = mix(mix(d, after), TEMPLATE + 4) | 1;
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
    if (!f.letters || f.joiner) continue;
    letters++;
    if (f.shouted) shouted++;
    if (f.capital) capital++;
  }
  if (letters < 3) return 0;
  return shouted > letters * 0.7 ? 1 : capital > letters * 0.8 ? 2 : 0;
}
