import { performance } from 'node:perf_hooks';

export interface Cost {
  /** CPU milliseconds of the whole process: compilation and garbage collection on other threads included. */
  readonly cpu: number;
  readonly wall: number;
}

export function costOf(work: () => unknown): Cost {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  work();
  const used = process.cpuUsage(cpu);
  return { cpu: (used.user + used.system) / 1000, wall: performance.now() - wall };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The value below which this share of them lies. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** CPU milliseconds of each run; `warm` runs before are thrown away. */
export function repeat(work: () => unknown, runs: number, warm = 0): number[] {
  for (let i = 0; i < warm; i++) work();
  return Array.from({ length: runs }, () => costOf(work).cpu);
}

/** Runs the contestants in turn, so that all of them meet the same load; CPU milliseconds by contestant. */
export function inTurn<K extends string>(
  contestants: Readonly<Record<K, () => unknown>>,
  runs: number,
  warm: number,
): Record<K, number[]> {
  const names = Object.keys(contestants) as K[];
  const costs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let i = -warm; i < runs; i++) {
    for (const name of names) {
      const { cpu } = costOf(contestants[name]);
      if (i >= 0) costs[name].push(cpu);
    }
  }
  return costs;
}

/** How many runs fit into about `budget` milliseconds, between `low` and `high`. */
export function runsFor(oneRun: number, budget: number, low = 3, high = 60): number {
  return Math.max(low, Math.min(high, Math.round(budget / Math.max(0.05, oneRun))));
}

/** Slope of log(cost) over log(size) by least squares: 1 is linear, 2 quadratic. */
export function growth(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(Math.max(cost, 1e-3))] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
