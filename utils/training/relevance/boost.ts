/** Feature rows with labels, row-major. */
export interface Examples {
  readonly width: number;
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** A forest as it is written out: cuts a feature, and splits that name a feature and one of its cuts. */
export interface Forest {
  readonly cuts: readonly Float64Array[];
  readonly base: number;
  readonly trees: readonly GrownTree[];
}
export interface GrownTree {
  readonly splits: readonly { feature: number; cut: number; left: number; right: number }[];
  readonly leaves: readonly number[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly rowShare: number;
  readonly featureShare: number;
  readonly minWeight: number;
  readonly ridge: number;
  readonly seed: number;
}

const CUTS = 63;

/** Small repeatable random numbers in 0..1 (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cuts of one feature: quantiles of its values, as 32-bit floats. */
function cutsOf(examples: Examples, feature: number): Float64Array {
  const { width, rows, labels } = examples;
  const step = Math.max(1, Math.floor(labels.length / 20000));
  const values: number[] = [];
  for (let r = 0; r < labels.length; r += step) values.push(rows[r * width + feature]!);
  values.sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let q = 1; q <= CUTS; q++) {
    const value = values[Math.floor((q * values.length) / (CUTS + 1))]!;
    if (value < values[values.length - 1]!) cuts.add(value);
  }
  return Float64Array.from(cuts);
}

/** Bin of each value: how many cuts lie below it; column-major. */
function toBins(examples: Examples, cuts: readonly Float64Array[]): Uint8Array {
  const { width, rows, labels } = examples;
  const n = labels.length;
  const bins = new Uint8Array(n * width);
  for (let f = 0; f < width; f++) {
    const c = cuts[f]!;
    for (let r = 0; r < n; r++) {
      const x = rows[r * width + f]!;
      let low = 0;
      let high = c.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (x > c[middle]!) low = middle + 1;
        else high = middle;
      }
      bins[f * n + r] = low;
    }
  }
  return bins;
}

interface Node {
  readonly members: Int32Array;
  readonly gradient: number;
  readonly hessian: number;
  readonly best: Best | undefined;
  /** Gradient and hessian sums, two numbers a bin, a feature after the other. */
  readonly sums: Float64Array;
}
interface Best {
  readonly gain: number;
  readonly feature: number;
  readonly cut: number;
}

/** Boosted trees for log loss, grown best split first. Method: Friedman 2001 with second-order leaves on histograms. */
export function boost(examples: Examples, options: BoostOptions): Forest {
  const { width, labels, weights } = examples;
  const n = labels.length;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(examples, f));
  const bins = toBins(examples, cuts);
  const next = random(options.seed);
  let positive = 0;
  let total = 0;
  for (let r = 0; r < n; r++) {
    total += weights[r]!;
    if (labels[r]) positive += weights[r]!;
  }
  const base = Math.log(positive / (total - positive));
  const scores = new Float64Array(n).fill(base);
  const gradients = new Float64Array(n);
  const hessians = new Float64Array(n);
  const trees: GrownTree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let r = 0; r < n; r++) {
      const p = 1 / (1 + Math.exp(-scores[r]!));
      gradients[r] = weights[r]! * (labels[r]! - p);
      hessians[r] = weights[r]! * Math.max(1e-6, p * (1 - p));
    }
    const sample: number[] = [];
    for (let r = 0; r < n; r++) if (next() < options.rowShare) sample.push(r);
    const features: number[] = [];
    for (let f = 0; f < width; f++)
      if (next() < options.featureShare && cuts[f]!.length > 0) features.push(f);
    const tree = grow({ bins, n, gradients, hessians, features, options }, Int32Array.from(sample));
    trees.push(tree);
    for (let r = 0; r < n; r++) scores[r]! += leafOf(tree, bins, n, r);
  }
  return { cuts, base, trees };
}

function leafOf(tree: GrownTree, bins: Uint8Array, n: number, r: number): number {
  let node = tree.splits.length > 0 ? 0 : ~0;
  while (node >= 0) {
    const s = tree.splits[node]!;
    node = bins[s.feature * n + r]! > s.cut ? s.right : s.left;
  }
  return tree.leaves[~node]!;
}

interface Field {
  readonly bins: Uint8Array;
  readonly n: number;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly features: readonly number[];
  readonly options: BoostOptions;
}

function grow(field: Field, sample: Int32Array): GrownTree {
  const { options, bins, n } = field;
  const splits: { feature: number; cut: number; left: number; right: number }[] = [];
  const open: { node: Node; attach: (child: number) => void }[] = [
    { node: study(field, sample, sumUp(field, sample)), attach: () => undefined },
  ];
  while (open.length < options.leaves) {
    let pick = -1;
    open.forEach(({ node }, i) => {
      if (node.best && (pick < 0 || node.best.gain > open[pick]!.node.best!.gain)) pick = i;
    });
    if (pick < 0) break;
    const [{ node, attach }] = open.splice(pick, 1) as [(typeof open)[number]];
    const { feature, cut } = node.best!;
    const low = node.members.filter((r) => bins[feature * n + r]! <= cut);
    const high = node.members.filter((r) => bins[feature * n + r]! > cut);
    // only the smaller half is summed; the other is what remains
    const small = sumUp(field, low.length < high.length ? low : high);
    const rest = node.sums.map((x, i) => x - small[i]!);
    const split = { feature, cut, left: 0, right: 0 };
    attach(splits.length);
    splits.push(split);
    const lowIsSmall = low.length < high.length;
    open.push({
      node: study(field, low, lowIsSmall ? small : rest),
      attach: (c) => {
        split.left = c;
      },
    });
    open.push({
      node: study(field, high, lowIsSmall ? rest : small),
      attach: (c) => {
        split.right = c;
      },
    });
  }
  const leaves = open.map(({ node, attach }, i) => {
    attach(~i);
    return (options.rate * node.gradient) / (node.hessian + options.ridge);
  });
  return { splits, leaves };
}

const STRIDE = 2 * (CUTS + 1);

function sumUp(field: Field, members: Int32Array): Float64Array {
  const { bins, n, gradients, hessians, features } = field;
  const sums = new Float64Array(features.length * STRIDE);
  features.forEach((feature, f) => {
    const from = feature * n;
    const at = f * STRIDE;
    for (let m = 0; m < members.length; m++) {
      const r = members[m]!;
      const slot = at + 2 * bins[from + r]!;
      sums[slot]! += gradients[r]!;
      sums[slot + 1]! += hessians[r]!;
    }
  });
  return sums;
}

/** A node and its best split. */
function study(field: Field, members: Int32Array, sums: Float64Array): Node {
  const { gradients, hessians, features, options } = field;
  let gradient = 0;
  let hessian = 0;
  for (const r of members) {
    gradient += gradients[r]!;
    hessian += hessians[r]!;
  }
  const whole = (gradient * gradient) / (hessian + options.ridge);
  let best: Best | undefined;
  features.forEach((feature, f) => {
    let leftG = 0;
    let leftH = 0;
    for (let cut = 0; cut < CUTS; cut++) {
      leftG += sums[f * STRIDE + 2 * cut]!;
      leftH += sums[f * STRIDE + 2 * cut + 1]!;
      if (leftH < options.minWeight) continue;
      if (hessian - leftH < options.minWeight) break;
      const rightG = gradient - leftG;
      const gain =
        (leftG * leftG) / (leftH + options.ridge) +
        (rightG * rightG) / (hessian - leftH + options.ridge) -
        whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, cut };
    }
  });
  return { members, gradient, hessian, best, sums };
}

/** Log odds of one row. */
export function scoreForest(forest: Forest, row: ArrayLike<number>): number {
  let sum = forest.base;
  for (const tree of forest.trees) {
    let node = tree.splits.length > 0 ? 0 : ~0;
    while (node >= 0) {
      const s = tree.splits[node]!;
      node = row[s.feature]! > forest.cuts[s.feature]![s.cut]! ? s.right : s.left;
    }
    sum += tree.leaves[~node]!;
  }
  return sum;
}
