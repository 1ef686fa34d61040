import {
  BITS_TEMPLATE,
  JOINT,
  neighbourOf,
  type Scene,
  SEEN_BITS,
  type Segment,
  seenBitsOf,
  WORD_TEMPLATES,
  type WordRole,
  writeJoint,
  writeWord,
} from './features.ts';
import { mix } from './hash.ts';
import { LABELS } from './labels.ts';
import type { Model } from './model.ts';

/** The roles whose scores are remembered, the word itself in a shouted sentence apart. */
const ROLES: readonly {
  readonly role: WordRole;
  readonly shouted: boolean;
  readonly templates: Int32Array;
}[] = (['own', 'before', 'after', 'secondBefore', 'secondAfter', 'own'] as const).map((role, k) => ({
  role,
  shouted: k === 5,
  templates: Int32Array.from(WORD_TEMPLATES[role]),
}));
const OWN = 0;
const SHOUTED = 5;

/**
 * Raw scores of words under a model. What a spelling adds by itself, as the word in question or as a neighbour, is
 * summed once a spelling and role; only what depends on several words is looked up anew.
 */
export class WordScores {
  readonly model: Model;
  /** Rows of LABELS sums; row 0 stays empty. */
  private sums: Int16Array | Float64Array;
  /** Sums of one row while they are made. */
  private readonly row = new Float64Array(LABELS);
  private used = 1;
  /** Row of each role of each spelling id, the absent word first; 0 where it is not yet made. */
  private rows = new Int32Array(ROLES.length * 1024);
  private readonly bits: Int32Array;
  private readonly values = new Int32Array(JOINT.length);

  constructor(model: Model) {
    this.model = model;
    this.sums =
      model.weights instanceof Int8Array ? new Int16Array(LABELS * 256) : new Float64Array(LABELS * 256);
    this.bits = Int32Array.from({ length: SEEN_BITS }, (_, bit) =>
      model.rowOf(mix(1 << bit, BITS_TEMPLATE) | 1),
    );
  }

  /** Adds to `scores`, from `to` on, what the model says of word `i` of `segment` before any pass. */
  add(scene: Scene, segment: Segment, mode: number, i: number, scores: Float64Array, to: number): void {
    for (let r = 0; r < SHOUTED; r++)
      this.addRole(scene, r, mode, neighbourOf(scene.words, i, ROLES[r]!.role), scores, to);
    this.addFeatures(JOINT, writeJoint(scene, segment, mode, i, this.values), scores, to);
    const { weights } = this.model;
    for (let bits = seenBitsOf(scene, i); bits; bits &= bits - 1) {
      const row = this.bits[31 - Math.clz32(bits & -bits)]!;
      if (row >= 0) addWeights(weights, row * LABELS, scores, to);
    }
  }

  private addRole(
    { words, facts }: Scene,
    r: number,
    mode: number,
    i: number,
    scores: Float64Array,
    to: number,
  ): void {
    const role = r === OWN && mode === 1 ? SHOUTED : r;
    const at = ((i < 0 ? -1 : words[i]!.spelling.id) + 1) * ROLES.length + role;
    if (at >= this.rows.length) this.rows = resized(this.rows, new Int32Array(2 * at));
    let row = this.rows[at]!;
    if (row === 0) {
      row = this.used++;
      this.rows[at] = row;
      if (this.used * LABELS > this.sums.length)
        this.sums = resized(
          this.sums,
          this.sums instanceof Int16Array
            ? new Int16Array(2 * this.sums.length)
            : new Float64Array(2 * this.sums.length),
        );
      const { role: name, shouted, templates } = ROLES[role]!;
      writeWord(name, facts[i], shouted, this.values);
      this.row.fill(0);
      this.addFeatures(templates, templates.length, this.row, 0);
      this.sums.set(this.row, row * LABELS);
    }
    addSums(this.sums, row * LABELS, scores, to);
  }

  /** Adds the weights of the first `count` of `values` under `templates`. */
  private addFeatures(templates: Int32Array, count: number, scores: Float64Array, to: number): void {
    const { model, values } = this;
    const { weights } = model;
    for (let k = 0; k < count; k++) {
      const row = model.rowOf(mix(values[k]!, templates[k]!) | 1);
      if (row >= 0) addWeights(weights, row * LABELS, scores, to);
    }
  }
}

// one function for each kind of array: code that serves several kinds at once is several times slower
function addWeights(weights: Model['weights'], at: number, scores: Float64Array, to: number): void {
  for (let y = 0; y < LABELS; y++) scores[to + y] = scores[to + y]! + weights[at + y]!;
}

function addSums(sums: Int16Array | Float64Array, at: number, scores: Float64Array, to: number): void {
  for (let y = 0; y < LABELS; y++) scores[to + y] = scores[to + y]! + sums[at + y]!;
}

function resized<T extends Int16Array | Int32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
