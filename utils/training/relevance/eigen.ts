/** Eigenvalues, largest first, and their unit vectors, of a symmetric matrix. Method: cyclic Jacobi rotations. */
export function eigen(symmetric: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const m = symmetric.map((row) => [...row]);
  const n = m.length;
  const v = m.map((_, i) => m.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60 && offDiagonal(m) > 1e-18; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(m[p]![q]!) < 1e-20) continue;
        const theta = (m[q]![q]! - m[p]![p]!) / (2 * m[p]![q]!);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotateColumns(m, p, q, c, t * c);
        rotateRows(m, p, q, c, t * c);
        rotateColumns(v, p, q, c, t * c);
      }
  const order = m.map((_, i) => i).sort((a, b) => m[b]![b]! - m[a]![a]!);
  return { values: order.map((i) => m[i]![i]!), vectors: order.map((i) => v.map((row) => row[i]!)) };
}

function offDiagonal(m: number[][]): number {
  let sum = 0;
  for (let i = 0; i < m.length; i++) for (let j = i + 1; j < m.length; j++) sum += m[i]![j]! ** 2;
  return sum;
}

function rotateColumns(m: number[][], p: number, q: number, c: number, s: number): void {
  for (const row of m) {
    const a = row[p]!;
    const b = row[q]!;
    row[p] = c * a - s * b;
    row[q] = s * a + c * b;
  }
}

function rotateRows(m: number[][], p: number, q: number, c: number, s: number): void {
  const [a, b] = [m[p]!, m[q]!];
  m[p] = a.map((x, k) => c * x - s * b[k]!);
  m[q] = a.map((x, k) => s * x + c * b[k]!);
}

/** `matrix` times the column `vector`. */
export const times = (matrix: readonly (readonly number[])[], vector: ArrayLike<number>): number[] =>
  matrix.map((row) => {
    let sum = 0;
    for (let d = 0; d < row.length; d++) sum += row[d]! * vector[d]!;
    return sum;
  });
