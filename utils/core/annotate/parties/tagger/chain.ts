import { isBegin, LABELS, mayFollow, OUTSIDE, typeOf } from './labels.ts';

/** Weights of the transitions: row from, column to; −∞ where not allowed. */
export type Transitions = Float64Array;

/** Best label sequence of `n` words under emission scores (n × LABELS), by Viterbi. The word before is outside. */
export function bestPath(scores: Float64Array, n: number, transitions: Transitions): Uint8Array {
  const best = new Float64Array(n * LABELS).fill(-Infinity);
  const back = new Uint8Array(n * LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = scores[y]! + transitions[OUTSIDE * LABELS + y]!;
  for (let i = 1; i < n; i++)
    for (let y = 0; y < LABELS; y++) {
      let top = -Infinity;
      let from = 0;
      for (let x = 0; x < LABELS; x++) {
        const score = best[(i - 1) * LABELS + x]! + transitions[x * LABELS + y]!;
        if (score > top) {
          top = score;
          from = x;
        }
      }
      best[i * LABELS + y] = top + scores[i * LABELS + y]!;
      back[i * LABELS + y] = from;
    }
  const path = new Uint8Array(n);
  let top = -Infinity;
  for (let y = 0; y < LABELS; y++)
    if (best[(n - 1) * LABELS + y]! > top) {
      top = best[(n - 1) * LABELS + y]!;
      path[n - 1] = y;
    }
  for (let i = n - 1; i > 0; i--) path[i - 1] = back[i * LABELS + path[i]!]!;
  return path;
}

/**
 * Marginal probability of each label at each word (n × LABELS), by forward-backward with scaling (Rabiner 1989).
 * Returns the log of the normaliser; `pairs`, where given, gathers the expected transitions.
 */
export function marginals(
  scores: Float64Array,
  n: number,
  factor: Float64Array,
  out: Float64Array,
  pairs?: Float64Array,
): number {
  const L = LABELS;
  if (n > room) makeRoom(n);
  let log = 0;
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let y = 0; y < L; y++) top = Math.max(top, scores[i * L + y]!);
    for (let y = 0; y < L; y++) emit[i * L + y] = Math.exp(scores[i * L + y]! - top);
    log += top;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let a = 0;
      if (i === 0) a = factor[OUTSIDE * L + y]!;
      else for (let x = 0; x < L; x++) a += alpha[(i - 1) * L + x]! * factor[x * L + y]!;
      a *= emit[i * L + y]!;
      alpha[i * L + y] = a;
      sum += a;
    }
    scale[i] = sum;
    for (let y = 0; y < L; y++) alpha[i * L + y] = alpha[i * L + y]! / sum;
    log += Math.log(sum);
  }
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
  for (let i = n - 2; i >= 0; i--)
    for (let x = 0; x < L; x++) {
      let b = 0;
      for (let y = 0; y < L; y++) b += factor[x * L + y]! * emit[(i + 1) * L + y]! * beta[(i + 1) * L + y]!;
      beta[i * L + x] = b / scale[i + 1]!;
    }
  for (let i = 0; i < n * L; i++) out[i] = alpha[i]! * beta[i]!;
  if (pairs) {
    for (let y = 0; y < L; y++) pairs[OUTSIDE * L + y] = pairs[OUTSIDE * L + y]! + out[y]!;
    for (let i = 1; i < n; i++)
      for (let x = 0; x < L; x++) {
        const a = alpha[(i - 1) * L + x]! / scale[i]!;
        if (a > 0)
          for (let y = 0; y < L; y++)
            pairs[x * L + y] =
              pairs[x * L + y]! + a * factor[x * L + y]! * emit[i * L + y]! * beta[i * L + y]!;
      }
  }
  return log;
}

/** Working memory of `marginals`, kept between calls: it is asked for every stretch of capitals. */
let room = 0;
let emit = new Float64Array(0);
let alpha = new Float64Array(0);
let beta = new Float64Array(0);
let scale = new Float64Array(0);

function makeRoom(n: number): void {
  room = Math.max(64, 2 * n);
  emit = new Float64Array(room * LABELS);
  alpha = new Float64Array(room * LABELS);
  beta = new Float64Array(room * LABELS);
  scale = new Float64Array(room);
}

/** The exponentials of transitions, as `marginals` wants them. */
export function transitionFactors(transitions: Transitions): Float64Array {
  const factors = new Float64Array(LABELS * LABELS);
  for (let i = 0; i < factors.length; i++) factors[i] = Math.exp(transitions[i]!);
  return factors;
}

/** Transitions of weight 0 where allowed, −∞ where not. */
export function freshTransitions(): Transitions {
  const t = new Float64Array(LABELS * LABELS);
  for (let x = 0; x < LABELS; x++)
    for (let y = 0; y < LABELS; y++) t[x * LABELS + y] = mayFollow(x, y) ? 0 : -Infinity;
  return t;
}

/** Names of a label path: [from, to, type], `to` exclusive. */
export function namesOf(path: Uint8Array): [number, number, number][] {
  const names: [number, number, number][] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] === OUTSIDE) continue;
    if (isBegin(path[i]!) || names.length === 0) names.push([i, i + 1, typeOf(path[i]!)]);
    else names[names.length - 1]![1] = i + 1;
  }
  return names;
}
