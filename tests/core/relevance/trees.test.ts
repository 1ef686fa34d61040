import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreTrees, type Trees } from '../../../utils/core/annotate/relevance/trees.ts';

const FEATURES = 5;

/** A tree as its author would draw it: a leaf, or a question with the two answers to it. */
type Tree =
  | number
  | { readonly feature: number; readonly above: number; readonly yes: Tree; readonly no: Tree };

const value = fc.integer({ min: -3, max: 3 });
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.integer({ min: -100, max: 100 }),
    fc.record({
      feature: fc.integer({ min: 0, max: FEATURES - 1 }),
      above: value,
      yes: tie('tree'),
      no: tie('tree'),
    }),
  ),
}));

function flat(base: number, trees: readonly Tree[]): Trees {
  const roots: number[] = [];
  const nodes: { feature: number; above: number; left: number; right: number }[] = [];
  const leaf: number[] = [];
  const add = (one: Tree): number => {
    if (typeof one === 'number') return ~(leaf.push(one) - 1);
    const node = { feature: one.feature, above: one.above, left: 0, right: 0 };
    const at = nodes.push(node) - 1;
    node.left = add(one.no);
    node.right = add(one.yes);
    return at;
  };
  for (const one of trees) roots.push(add(one));
  return {
    base,
    roots: Int32Array.from(roots),
    feature: Uint8Array.from(nodes, (node) => node.feature),
    threshold: Float64Array.from(nodes, (node) => node.above),
    left: Int32Array.from(nodes, (node) => node.left),
    right: Int32Array.from(nodes, (node) => node.right),
    leaf: Float64Array.from(leaf),
  };
}

const walk = (one: Tree, row: readonly number[]): number =>
  typeof one === 'number' ? one : walk(row[one.feature]! > one.above ? one.yes : one.no, row);

it('trees answer as a walk down each of them does', () => {
  const row = fc.array(fc.oneof(value, fc.constant(Number.NaN)), {
    minLength: FEATURES,
    maxLength: FEATURES,
  });
  fc.assert(
    fc.property(
      fc.array(tree, { maxLength: 8 }),
      fc.array(row, { minLength: 1, maxLength: 6 }),
      (trees, rows) => {
        const packed = flat(7, trees);
        for (const one of rows)
          expect(scoreTrees(packed, Float32Array.from(one))).toBe(
            trees.reduce<number>((sum, t) => sum + walk(t, one), 7),
          );
      },
    ),
  );
});
