import type { Example } from './corpus.ts';

/** What the command line may flag: no page furniture, nothing short. */
export type Flaggable = (example: number, paragraph: number) => boolean;

/** Prints, per condition, average precision and the recall at three false flags in a hundred clean articles. */
export function report(
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
  flaggable: Flaggable,
): void {
  const shown = examples.map((e, i) => ({ e, i })).filter(({ e }) => e.condition === 'clean' || inSample(e));
  const clean = shown.filter(({ e }) => e.condition === 'clean');
  const falseOdds = clean.flatMap(({ e, i }) =>
    e.paragraphs.flatMap((p, k) => (p.boiler || !flaggable(i, k) ? [] : [odds[i]![k]!])),
  );
  falseOdds.sort((a, b) => b - a);
  const threshold = falseOdds[Math.floor(clean.length * 0.03)]!;
  for (const condition of ['all', 'far', 'same', 'near', 'block', 'edge']) {
    const scored = shown
      .filter(({ e }) => condition === 'all' || e.condition === condition)
      .flatMap(({ e, i }) =>
        e.paragraphs.flatMap((p, k) =>
          p.boiler && !p.foreign
            ? []
            : [
                {
                  odds: odds[i]![k]!,
                  foreign: p.foreign,
                  flagged: flaggable(i, k) && odds[i]![k]! > threshold,
                },
              ],
        ),
      )
      .sort((a, b) => b.odds - a.odds || Number(a.foreign) - Number(b.foreign));
    const foreign = scored.filter((s) => s.foreign).length;
    const hits = scored.filter((s) => s.foreign && s.flagged).length;
    let found = 0;
    let sum = 0;
    scored.forEach((s, rank) => {
      if (s.foreign) sum += ++found / (rank + 1);
    });
    console.log(
      `  ${condition.padEnd(6)} AP ${(sum / foreign).toFixed(4)}  recall ${(hits / foreign).toFixed(4)}  of ${foreign}`,
    );
  }
  console.log(`  threshold ${threshold.toFixed(3)} (log odds)`);
  printCalibration(
    shown.flatMap(({ e, i }) => e.paragraphs.map((p, k) => ({ odds: odds[i]![k]!, foreign: p.foreign }))),
  );
}

/** Share of foreign paragraphs in each tenth of the score. */
function printCalibration(scored: readonly { odds: number; foreign: boolean }[]): void {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, foreign: 0, sum: 0 }));
  for (const { odds, foreign } of scored) {
    const p = 1 / (1 + Math.exp(-odds));
    const bin = bins[Math.min(9, Math.floor(10 * p))]!;
    bin.count++;
    bin.sum += p;
    if (foreign) bin.foreign++;
  }
  const shown = bins.map((b) => `${(b.sum / b.count).toFixed(2)}:${(b.foreign / b.count).toFixed(2)}`);
  console.log(`  predicted:found ${shown.join(' ')}`);
}

/** One planted version an article, as on a test day: chosen by its name. */
function inSample(e: Example): boolean {
  let hash = 0;
  for (let i = 0; i < e.source.length; i++) hash = (Math.imul(hash, 31) + e.source.charCodeAt(i)) >>> 0;
  return ['far', 'same', 'near', 'block', 'edge'][hash % 5] === e.condition;
}
