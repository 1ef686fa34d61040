import type { Example } from './corpus.ts';

/** Prints, per condition, average precision and the recall at three false flags in a hundred clean articles. */
export function report(examples: readonly Example[], odds: readonly (readonly number[])[]): void {
  const shown = examples.map((e, i) => ({ e, i })).filter(({ e }) => e.condition === 'clean' || inSample(e));
  const clean = shown.filter(({ e }) => e.condition === 'clean');
  const falseOdds = clean.flatMap(({ e, i }) =>
    e.paragraphs.flatMap((p, k) => (p.boiler ? [] : [odds[i]![k]!])),
  );
  falseOdds.sort((a, b) => b - a);
  const threshold = falseOdds[Math.floor(clean.length * 0.03)]!;
  for (const condition of ['all', 'far', 'same', 'near', 'block', 'edge']) {
    const scored = shown
      .filter(({ e }) => condition === 'all' || e.condition === condition)
      .flatMap(({ e, i }) =>
        e.paragraphs.flatMap((p, k) =>
          p.boiler && !p.foreign ? [] : [{ odds: odds[i]![k]!, foreign: p.foreign }],
        ),
      )
      .sort((a, b) => b.odds - a.odds || Number(a.foreign) - Number(b.foreign));
    const foreign = scored.filter((s) => s.foreign).length;
    const hits = scored.filter((s) => s.foreign && s.odds > threshold).length;
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
}

/** One planted version an article, as on a test day: chosen by its name. */
function inSample(e: Example): boolean {
  let hash = 0;
  for (let i = 0; i < e.source.length; i++) hash = (Math.imul(hash, 31) + e.source.charCodeAt(i)) >>> 0;
  return ['far', 'same', 'near', 'block', 'edge'][hash % 5] === e.condition;
}
