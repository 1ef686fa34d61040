import type { Word } from '../words.ts';
import { bestPath, marginals, namesOf } from './chain.ts';
import { decisionsOf } from './decisions.ts';
import {
  caseMode,
  DECISIONS_WIDTH,
  findSegments,
  type Scene,
  type Segment,
  STATIC_WIDTH,
  writeDecisions,
  writeFeatures,
} from './features.ts';
import { LABELS, OUTSIDE } from './labels.ts';
import type { Model } from './model.ts';
import { LIST, type WordFacts } from './word-facts.ts';

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
export function tagNames(scene: Scene, model: Model): Tagged[] {
  const read = readScene(scene, model);
  const scores = withDecisions(read, { ...scene, decided: decideFrom(read, scene, model) }, model);
  const names: Tagged[] = [];
  read.segments.forEach((segment, s) => {
    const n = segment.to - segment.from;
    const path = bestPath(scores[s]!, n, model.transitions);
    const found = namesOf(path);
    if (found.length === 0) return;
    const p = new Float64Array(n * LABELS);
    marginals(scores[s]!, n, model.factors, p);
    for (const [from, to, type] of found) {
      let sure = 1;
      for (let i = from; i < to; i++) sure = Math.min(sure, p[i * LABELS + path[i]!]!);
      names.push({ from: segment.from + from, to: segment.from + to, type, sure });
    }
  });
  return names;
}

/** What a first pass over the scene decides about each word. */
export const decideWords = (scene: Scene, model: Model): Map<string, number> =>
  decideFrom(readScene(scene, model), scene, model);

/** The stretches of a scene and their raw scores by all that no pass changes. */
interface Reading {
  readonly segments: readonly Segment[];
  readonly modes: Uint8Array;
  readonly raw: readonly Float64Array[];
}

function readScene(scene: Scene, model: Model): Reading {
  const segments = findSegments(scene.words, scene.facts);
  const modes = modesOf(scene.words, scene.facts, segments);
  const raw = segments.map((segment, s) => {
    const scores = new Float64Array((segment.to - segment.from) * LABELS);
    for (let i = segment.from; i < segment.to; i++) {
      writeFeatures(scene, segment, modes[s]!, i, buffer, 0);
      addWeights(model, STATIC_WIDTH, scores, (i - segment.from) * LABELS);
    }
    return scores;
  });
  return { segments, modes, raw };
}

function decideFrom({ segments, modes, raw }: Reading, scene: Scene, model: Model): Map<string, number> {
  const probabilities = raw.map((scores, s) => {
    const out = new Float64Array(scores.length);
    marginals(
      settled(scores, scene, segments[s]!, modes[s]!, model),
      scores.length / LABELS,
      model.factors,
      out,
    );
    return out;
  });
  return decisionsOf(scene.facts, segments, probabilities);
}

function withDecisions({ segments, modes, raw }: Reading, scene: Scene, model: Model): Float64Array[] {
  return segments.map((segment, s) => {
    const scores = raw[s]!.slice();
    for (let i = segment.from; i < segment.to; i++) {
      writeDecisions(scene, segment, modes[s]!, i, buffer, 0);
      addWeights(model, DECISIONS_WIDTH, scores, (i - segment.from) * LABELS);
    }
    return settled(scores, scene, segment, modes[s]!, model);
  });
}

const TOLD = LIST.calendar | LIST.people | LIST.role | LIST.honorific | LIST.titleLead;

function settled(
  raw: Float64Array,
  scene: Scene,
  segment: Segment,
  mode: number,
  model: Model,
): Float64Array {
  const scores = new Float64Array(raw.length);
  for (let i = 0; i < raw.length; i++) scores[i] = raw[i]! * model.scale;
  for (let i = segment.from; i < segment.to; i++) {
    const { capital, shouted, lists } = scene.facts[i]!;
    const inside = capital && mode === 0 && !shouted && !scene.words[i]!.first && !(lists & TOLD);
    const at = (i - segment.from) * LABELS + OUTSIDE;
    scores[at] = scores[at]! - model.boldness[inside ? 1 : 0]!;
  }
  return scores;
}

const buffer = new Int32Array(STATIC_WIDTH);

function addWeights(model: Model, width: number, scores: Float64Array, to: number): void {
  const { weights } = model;
  for (let k = 0; k < width; k++) {
    const feature = buffer[k]!;
    if (feature === 0) continue;
    const row = model.rowOf(feature);
    if (row < 0) continue;
    const at = row * LABELS;
    for (let y = 0; y < LABELS; y++) scores[to + y] = scores[to + y]! + weights[at + y]!;
  }
}
