/** Support of the blocks of two and three neighbouring paragraphs around each paragraph. */
export interface BlockTie {
  /** Mean affinity of the least supported block that holds this paragraph to the paragraphs outside it. */
  readonly outside: number;
  /** Mean affinity inside that block. */
  readonly inside: number;
}

/** One BlockTie a paragraph (row - 1) over an affinity matrix with the headline in row 0. Linear in blocks × rows. */
export function blockTies(affinity: Float64Array, size: number): BlockTie[] {
  const sums = new Float64Array(size);
  for (let i = 1; i < size; i++)
    for (let j = 0; j < size; j++) if (j !== i) sums[i]! += affinity[i * size + j]!;
  const ties: BlockTie[] = Array.from({ length: size - 1 }, () => ({ outside: UNSEEN, inside: 0 }));
  for (const length of [2, 3]) {
    const others = size - length;
    for (let start = 1; start + length <= size && others > 2; start++) {
      let inside = 0;
      let total = 0;
      for (let i = start; i < start + length; i++) {
        total += sums[i]!;
        for (let j = start; j < start + length; j++) if (j !== i) inside += affinity[i * size + j]!;
      }
      const outside = (total - inside) / (length * others);
      for (let i = start; i < start + length; i++)
        if (outside < ties[i - 1]!.outside)
          ties[i - 1] = { outside, inside: inside / (length * (length - 1)) };
    }
  }
  return ties;
}

const UNSEEN = 9;
