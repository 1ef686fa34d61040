import type { Word } from '../words.ts';
import { bestPath, marginals, namesOf } from './chain.ts';
import type { Clusters } from './clusters.ts';
import { decisionsOf } from './decisions.ts';
import { seenInDocument } from './document-facts.ts';
import { caseMode, findSegments, type Scene, type Segment, WIDTH, writeFeatures } from './features.ts';
import { LABELS } from './labels.ts';
import type { Model } from './model.ts';
import { findPhrases } from './phrases.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** A name as the tagger sees it: words `from` to `to` (exclusive), a type number and how sure it is (0..1). */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly sure: number;
}

/** Facts of every word; spellings are looked up once. */
export function factsOfWords(
  words: readonly Word[],
  clusters: Clusters,
  known: Map<string, WordFacts>,
): WordFacts[] {
  return words.map((w) => {
    let facts = known.get(w.text);
    if (!facts) {
      facts = factsOf(w.text, clusters);
      known.set(w.text, facts);
    }
    return facts;
  });
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
export function tagNames(
  words: readonly Word[],
  facts: readonly WordFacts[],
  model: Model,
  passes = 2,
): Tagged[] {
  const first: Scene = {
    words,
    facts,
    seen: seenInDocument(words, facts),
    phrases: findPhrases(words, facts),
    decided: new Map(),
  };
  const scene = passes === 1 ? first : { ...first, decided: decideWords(first, model) };
  const { segments, scores } = scoreScene(scene, model);
  const names: Tagged[] = [];
  segments.forEach((segment, s) => {
    const n = segment.to - segment.from;
    const path = bestPath(scores[s]!, n, model.transitions);
    const found = namesOf(path);
    if (found.length === 0) return;
    const p = new Float64Array(n * LABELS);
    marginals(scores[s]!, n, model.transitions, p);
    for (const [from, to, type] of found) {
      let sure = 1;
      for (let i = from; i < to; i++) sure = Math.min(sure, p[i * LABELS + path[i]!]!);
      names.push({ from: segment.from + from, to: segment.from + to, type, sure });
    }
  });
  return names;
}

/** What a first pass over the scene decides about each word. */
export function decideWords(scene: Scene, model: Model): Map<string, number> {
  const { segments, scores } = scoreScene(scene, model);
  const probabilities = scores.map((score) => {
    const out = new Float64Array(score.length);
    marginals(score, score.length / LABELS, model.transitions, out);
    return out;
  });
  return decisionsOf(scene.facts, segments, probabilities);
}

function scoreScene(scene: Scene, model: Model): { segments: Segment[]; scores: Float64Array[] } {
  const segments = findSegments(scene.words, scene.facts);
  const modes = modesOf(scene.words, scene.facts, segments);
  return { segments, scores: segments.map((segment, s) => scoreSegment(scene, segment, modes[s]!, model)) };
}

/** Taken off the score of "no name": a missed name costs the reader more than an extra one. */
const BOLDNESS = 0.25;

const buffer = new Int32Array(WIDTH);

function scoreSegment(scene: Scene, segment: Segment, mode: number, model: Model): Float64Array {
  const n = segment.to - segment.from;
  const scores = new Float64Array(n * LABELS);
  const { weights, scale } = model;
  for (let i = 0; i < n; i++) {
    writeFeatures(scene, segment, mode, segment.from + i, buffer, 0);
    const to = i * LABELS;
    for (let k = 0; k < WIDTH; k++) {
      const feature = buffer[k]!;
      if (feature === 0) continue;
      const row = model.rowOf(feature);
      if (row < 0) continue;
      const at = row * LABELS;
      for (let y = 0; y < LABELS; y++) scores[to + y] = scores[to + y]! + weights[at + y]!;
    }
    for (let y = 0; y < LABELS; y++) scores[to + y] = scores[to + y]! * scale;
    scores[to] = scores[to]! - BOLDNESS;
  }
  return scores;
}
