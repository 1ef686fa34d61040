import type { Word } from '../words.ts';
import { bestPath, marginals, namesOf } from './chain.ts';
import { decisionsOf } from './decisions.ts';
import {
  caseMode,
  DECISIONS_WIDTH,
  findSegments,
  type Scene,
  type Segment,
  writeDecisions,
} from './features.ts';
import { LABELS, OUTSIDE } from './labels.ts';
import type { Model } from './model.ts';
import { LIST, type WordFacts } from './word-facts.ts';
import type { WordScores } from './word-scores.ts';

/** A name as the tagger sees it: words `from` to `to` (exclusive), a type number and how sure it is (0..1). */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly sure: number;
}

/** Case mode of the sentence of each segment. */
export function modesOf(
  words: readonly Word[],
  facts: readonly WordFacts[],
  segments: readonly Segment[],
): Uint8Array {
  const modes = new Uint8Array(segments.length);
  let from = 0;
  let to = 0;
  let mode = 0;
  segments.forEach((segment, i) => {
    if (segment.from >= to) {
      from = segment.from;
      while (from > to && !words[from]!.first) from--;
      to = segment.from + 1;
      while (to < words.length && !words[to]!.first) to++;
      mode = caseMode(facts, from, to);
    }
    modes[i] = mode;
  });
  return modes;
}

/** Names of an article in two passes: the second knows what the first decided about each word anywhere. */
export function tagNames(scene: Scene, scorer: WordScores): Tagged[] {
  const { model } = scorer;
  const reading = readScene(scene, scorer);
  addDecisions(reading, { ...scene, decided: decideFrom(reading, scene, model) }, model);
  const names: Tagged[] = [];
  const probabilities = new Float64Array(reading.longest * LABELS);
  eachSegment(reading, scene, model, ({ from, to }, scores) => {
    const n = to - from;
    const path = bestPath(scores, n, model.transitions);
    const found = namesOf(path);
    if (found.length === 0) return;
    marginals(scores, n, model.factors, probabilities);
    for (const [start, end, type] of found) {
      let sure = 1;
      for (let i = start; i < end; i++) sure = Math.min(sure, probabilities[i * LABELS + path[i]!]!);
      names.push({ from: from + start, to: from + end, type, sure });
    }
  });
  return names;
}

/** What a first pass over the scene decides about each word. */
export const decideWords = (scene: Scene, scorer: WordScores): Uint8Array =>
  decideFrom(readScene(scene, scorer), scene, scorer.model);

/** The stretches of a scene and the raw scores of their words, one stretch after the other. */
interface Reading {
  readonly segments: readonly Segment[];
  readonly modes: Uint8Array;
  readonly raw: Float64Array;
  /** Words of the longest stretch. */
  readonly longest: number;
}

function readScene(scene: Scene, scorer: WordScores): Reading {
  const segments = findSegments(scene.words, scene.facts);
  const modes = modesOf(scene.words, scene.facts, segments);
  let count = 0;
  let longest = 0;
  for (const { from, to } of segments) {
    count += to - from;
    longest = Math.max(longest, to - from);
  }
  const raw = new Float64Array(count * LABELS);
  let at = 0;
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s]!;
    for (let i = segment.from; i < segment.to; i++, at += LABELS)
      scorer.add(scene, segment, modes[s]!, i, raw, at);
  }
  return { segments, modes, raw, longest };
}

/** Hands each segment to `use` with its settled scores; they are overwritten by the next. */
function eachSegment(
  { segments, modes, raw, longest }: Reading,
  scene: Scene,
  model: Model,
  use: (segment: Segment, scores: Float64Array) => void,
): void {
  const scores = new Float64Array(longest * LABELS);
  let at = 0;
  for (let s = 0; s < segments.length; s++) {
    settle(raw, at, scores, scene, segments[s]!, modes[s]!, model);
    use(segments[s]!, scores);
    at += (segments[s]!.to - segments[s]!.from) * LABELS;
  }
}

function decideFrom(reading: Reading, scene: Scene, model: Model): Uint8Array {
  const probabilities = new Float64Array(reading.raw.length);
  let at = 0;
  eachSegment(reading, scene, model, ({ from, to }, scores) => {
    const size = (to - from) * LABELS;
    marginals(scores, to - from, model.factors, probabilities.subarray(at, at + size));
    at += size;
  });
  return decisionsOf(scene, reading.segments, probabilities);
}

function addDecisions({ segments, modes, raw }: Reading, scene: Scene, model: Model): void {
  const buffer = new Int32Array(DECISIONS_WIDTH);
  let at = 0;
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s]!;
    for (let i = segment.from; i < segment.to; i++, at += LABELS) {
      writeDecisions(scene, segment, modes[s]!, i, buffer, 0);
      addWeights(model, buffer, raw, at);
    }
  }
}

const TOLD = LIST.calendar | LIST.people | LIST.role | LIST.honorific | LIST.titleLead;

/** The scores of `segment`, which stand in `raw` from `at`, as the chain wants them: to scale, and bolder than fitted. */
function settle(
  raw: Float64Array,
  at: number,
  scores: Float64Array,
  scene: Scene,
  { from, to }: Segment,
  mode: number,
  model: Model,
): void {
  const size = (to - from) * LABELS;
  for (let i = 0; i < size; i++) scores[i] = raw[at + i]! * model.scale;
  for (let i = from; i < to; i++) {
    const { capital, shouted, lists } = scene.facts[i]!;
    const inside = capital && mode === 0 && !shouted && !scene.words[i]!.first && !(lists & TOLD);
    const outside = (i - from) * LABELS + OUTSIDE;
    scores[outside] = scores[outside]! - model.boldness[inside ? 1 : 0]!;
  }
}

function addWeights(model: Model, features: Int32Array, scores: Float64Array, to: number): void {
  const { weights } = model;
  for (let k = 0; k < features.length; k++) {
    const feature = features[k]!;
    if (feature === 0) continue;
    const row = model.rowOf(feature);
    if (row < 0) continue;
    const at = row * LABELS;
    for (let y = 0; y < LABELS; y++) scores[to + y] = scores[to + y]! + weights[at + y]!;
  }
}
