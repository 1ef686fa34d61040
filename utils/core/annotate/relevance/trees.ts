/** Boosted regression trees: the sum of one leaf a tree. Nodes are flat; a negative child is ~leaf. */
export interface Trees {
  readonly base: number;
  /** First node of each tree. */
  readonly roots: Int32Array;
  readonly feature: Uint8Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaf: Float64Array;
}

/** Log odds for one feature row. A value above the threshold goes right. */
export function scoreTrees(trees: Trees, row: Float32Array): number {
  const { roots, feature, threshold, left, right, leaf } = trees;
  let sum = trees.base;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    while (node >= 0) node = row[feature[node]!]! > threshold[node]! ? right[node]! : left[node]!;
    sum += leaf[~node]!;
  }
  return sum;
}
