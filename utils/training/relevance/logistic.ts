/** Weights of a logistic regression over dense rows, `width` numbers each. Method: Newton steps with a ridge. */
export function fitLogistic(
  rows: Float64Array,
  labels: Uint8Array,
  weights: Float64Array,
  width: number,
): number[] {
  let w = new Array<number>(width).fill(0);
  for (let step = 0; step < 12; step++) {
    const gradient = w.map((x) => -0.001 * x * labels.length);
    const hessian = w.map((_, i) => w.map((__, j) => (i === j ? 0.001 * labels.length : 0)));
    for (let r = 0; r < labels.length; r++) {
      let z = 0;
      for (let k = 0; k < width; k++) z += w[k]! * rows[r * width + k]!;
      const p = 1 / (1 + Math.exp(-z));
      const g = weights[r]! * (labels[r]! - p);
      const h = weights[r]! * p * (1 - p);
      for (let i = 0; i < width; i++) {
        const x = rows[r * width + i]!;
        gradient[i]! += g * x;
        for (let j = 0; j <= i; j++) hessian[i]![j]! += h * x * rows[r * width + j]!;
      }
    }
    for (let i = 0; i < width; i++) for (let j = i + 1; j < width; j++) hessian[i]![j] = hessian[j]![i]!;
    const delta = solve(hessian, gradient);
    w = w.map((x, k) => x + delta[k]!);
  }
  return w;
}

/** Solves a x = b by elimination with row exchange. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  const m = a.map((row, i) => [...row, b[i]!]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[pivot]![c]!)) pivot = r;
    [m[c], m[pivot]] = [m[pivot]!, m[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = m[r]![c]! / m[c]![c]!;
      for (let k = c; k <= n; k++) m[r]![k]! -= f * m[c]![k]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}
