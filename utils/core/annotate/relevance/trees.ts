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
export function scoreTrees(trees: Trees, row: ArrayLike<number>): number {
  let sum = trees.base;
  for (const root of trees.roots) {
    let node = root;
    while (node >= 0)
      node = row[trees.feature[node]!]! > trees.threshold[node]! ? trees.right[node]! : trees.left[node]!;
    sum += trees.leaf[~node]!;
  }
  return sum;
}
