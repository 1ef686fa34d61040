import {
  freshTransitions,
  marginals,
  type Transitions,
  transitionFactors,
} from '../../core/annotate/parties/tagger/chain.ts';
import { LABELS, OUTSIDE } from '../../core/annotate/parties/tagger/labels.ts';

/** Training segments, flat: the features of word i are features[starts[i]..starts[i+1]), dense numbers. */
export interface Examples {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** First word of each segment, and one past the last at the end. */
  readonly segments: Int32Array;
  readonly featureCount: number;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Transitions;
}

export interface TrainOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of a word's features left out at each visit, so that no weight leans on its companions. */
  readonly dropout?: number;
  /** Start from these weights; features without any stay out. */
  readonly start?: Weights;
  readonly onRound?: (round: number, loss: number) => void;
}

/** Fits a linear-chain CRF (Lafferty et al. 2001) by stochastic gradient with per-weight rates (AdaGrad) and L2. */
export function trainChain(examples: Examples, options: TrainOptions): Weights {
  const L = LABELS;
  const weights = options.start
    ? Float32Array.from(options.start.weights)
    : new Float32Array(examples.featureCount * L);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const transitions = options.start ? Float64Array.from(options.start.transitions) : freshTransitions();
  const transitionSquares = new Float64Array(L * L).fill(1);
  const alive = options.start ? aliveRows(weights) : undefined;
  const { features, starts, labels, segments } = examples;
  const order = Int32Array.from({ length: segments.length - 1 }, (_, i) => i);
  const random = generator(20240601);
  let longest = 0;
  for (let s = 0; s + 1 < segments.length; s++) longest = Math.max(longest, segments[s + 1]! - segments[s]!);
  const scores = new Float64Array(longest * L);
  const p = new Float64Array(longest * L);
  const pairs = new Float64Array(L * L);
  const dropout = options.dropout ?? 0;
  const dropped = new Uint8Array(4096);
  for (let i = 0; i < dropped.length; i++) dropped[i] = random() < dropout ? 1 : 0;
  for (let round = 0; round < options.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    const rate = options.rate / (1 + round * 0.1);
    for (const s of order) {
      const from = segments[s]!;
      const n = segments[s + 1]! - from;
      scores.fill(0, 0, n * L);
      const offset = Math.floor(random() * 4096);
      const base = starts[from]! - offset;
      for (let i = 0; i < n; i++)
        for (let k = starts[from + i]!; k < starts[from + i + 1]!; k++) {
          if (dropped[(k - base) & 4095] === 1) continue;
          const at = features[k]! * L;
          for (let y = 0; y < L; y++) scores[i * L + y] = scores[i * L + y]! + weights[at + y]!;
        }
      pairs.fill(0);
      loss += marginals(scores, n, transitionFactors(transitions), p, pairs);
      let before = OUTSIDE;
      for (let i = 0; i < n; i++) {
        const gold = labels[from + i]!;
        loss -= scores[i * L + gold]! + transitions[before * L + gold]!;
        p[i * L + gold] = p[i * L + gold]! - 1;
        pairs[before * L + gold] = pairs[before * L + gold]! - 1;
        before = gold;
      }
      for (let t = 0; t < L * L; t++) {
        const g = pairs[t]!;
        if (g === 0 || transitions[t] === -Infinity) continue;
        transitionSquares[t] = transitionSquares[t]! + g * g;
        transitions[t] = transitions[t]! - (rate * g) / Math.sqrt(transitionSquares[t]!);
      }
      for (let i = 0; i < n; i++)
        for (let k = starts[from + i]!; k < starts[from + i + 1]!; k++) {
          if (dropped[(k - base) & 4095] === 1) continue;
          const f = features[k]!;
          if (alive && alive[f] === 0) continue;
          const at = f * L;
          for (let y = 0; y < L; y++) {
            const w = weights[at + y]!;
            const g = p[i * L + y]! + options.l2 * w;
            if (g < 1e-5 && g > -1e-5) continue;
            const square = squares[at + y]! + g * g;
            squares[at + y] = square;
            weights[at + y] = w - (rate * g) / Math.sqrt(square);
          }
        }
    }
    options.onRound?.(round, loss / order.length);
  }
  if (dropout > 0) for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! * (1 - dropout);
  return { weights, transitions };
}

function aliveRows(weights: Float32Array): Uint8Array {
  const alive = new Uint8Array(weights.length / LABELS);
  for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) alive[Math.floor(i / LABELS)] = 1;
  return alive;
}

/** Numbers in [0, 1) that are the same every time (mulberry32). */
export function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
