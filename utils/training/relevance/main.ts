import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AFFINITY_FEATURES, affinityFeatures } from '../../core/annotate/relevance/affinity.ts';
import type { Evidence } from '../../core/annotate/relevance/first-pass.ts';
import { gather, type Profiles, profileArticle, windowsOf } from '../../core/annotate/relevance/judge.ts';
import { readWords, type Words } from '../../core/annotate/relevance/model-bytes.ts';
import { secondPass } from '../../core/annotate/relevance/second-pass.ts';
import { findTies } from '../../core/annotate/relevance/ties.ts';
import { type BoostOptions, boost, type Examples, type Forest, scoreForest } from './boost.ts';
import { writeJudge } from './byte-writer.ts';
import { contextOf, type Example, foldOf, readExamples } from './corpus.ts';
import { loadEmbeddings } from './embeddings.ts';
import { fitLogistic } from './logistic.ts';
import { report } from './report.ts';
import { discriminantMap, mergeStems, type Placed, type StemVectors, writeWords } from './word-table.ts';

const STEMS = 16_000;
const DIMS = 64;
const FOLDS = 5;
/** Articles count as on an ordinary day, when most are clean. */
const CLEAN_WEIGHT = 2;
const FIRST: BoostOptions = {
  trees: 220,
  leaves: 16,
  rate: 0.08,
  rowShare: 0.5,
  featureShare: 0.4,
  minWeight: 8,
  ridge: 4,
  seed: 1,
};
const SECOND: BoostOptions = { ...FIRST, trees: 300, rate: 0.06, seed: 2 };

const corpora = process.argv[2] ?? '../shared/corpora';
const assets = join(import.meta.dirname, '../../core/annotate/relevance');
const log = (text: string) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);

const examples = readExamples(corpora);
const words = trainWords(examples);
log(`${examples.length} articles, ${STEMS} stems`);
const profiles = examples.map((e) => profileArticle(contextOf(e), words));
const coefficients = trainAffinity(examples, profiles, words);
log(`affinity ${coefficients.map((c) => c.toFixed(2)).join(' ')}`);
const evidence = examples.map((_, i) => evidenceOf(profiles[i]!, words, coefficients));
log('evidence gathered');
const first = crossFit((i) => evidence[i]!.rows, FIRST);
log('first pass fitted');
report(examples, first.odds);
const secondRows = evidence.map((e, i) => secondPass(e, first.odds[i]!));
const second = crossFit((i) => secondRows[i]!, SECOND);
log('second pass fitted');
report(examples, second.odds);
writeAsset('judge', 'JUDGE', writeJudge(coefficients, [first.forest, second.forest]));

function writeAsset(name: string, constant: string, bytes: Uint8Array): void {
  const text = Buffer.from(bytes).toString('base64');
  writeFileSync(
    join(assets, `${name}.weights.ts`),
    `/** Made by \`npm run train:relevance\`. */\nexport const ${constant} =\n  '${text}';\n`,
  );
}

/** Fits the word table, writes it, and reads it back as it will be used. */
function trainWords(all: readonly Example[]): Words {
  const table = mergeStems(loadEmbeddings(80_000), STEMS);
  const { map, centre } = discriminantMap(placeParagraphs(all, table), DIMS);
  const bytes = writeWords(table, map, centre);
  writeAsset('word-table', 'WORD_TABLE', bytes);
  return readWords(bytes);
}

/** Mean vectors of the clean articles' paragraphs in the space of the embeddings. */
function placeParagraphs(all: readonly Example[], table: StemVectors): Placed[] {
  const rows = new Map(table.stems.map((s, i) => [s, i]));
  const plain: Words = {
    dims: table.width,
    centre: new Float64Array(table.width),
    vectors: new Float32Array(0),
    rowOf: (s) => rows.get(s) ?? -1,
    surprisalOf: (row) => table.surprisals[row] ?? 13,
  };
  return all.flatMap((example, article) => {
    if (example.condition !== 'clean') return [];
    const { book, paragraphs } = profileArticle(contextOf(example), plain);
    return paragraphs.flatMap((p) => {
      const vector = new Float64Array(table.width);
      let total = 0;
      p.stems.forEach((id, k) => {
        const row = book.rows[id]!;
        if (row < 0) return;
        const weight = Math.max(0, book.surprisal[id]! - 4) * (1 + Math.log(p.counts[k]!));
        total += weight;
        for (let d = 0; d < vector.length; d++) vector[d]! += weight * table.numbers[row * table.width + d]!;
      });
      return total > 0 && p.length >= 12 ? [{ article, vector: vector.map((x) => x / total) }] : [];
    });
  });
}

/** Coefficients of the affinity: headline pairs, then pairs of paragraphs; together means neither is planted. */
function trainAffinity(all: readonly Example[], profiled: readonly Profiles[], table: Words): number[] {
  const pairs = [0, 1].map(() => ({ rows: [] as number[], labels: [] as number[] }));
  const x = new Float64Array(AFFINITY_FEATURES);
  all.forEach((example, e) => {
    if (example.condition === 'clean' || example.paragraphs.length > 40 || e % 2) return;
    const { book, headline, paragraphs } = profiled[e]!;
    const ties = findTies([headline, ...paragraphs], book, table, table.centre);
    for (let i = 0; i < ties.size; i++)
      for (let j = i + 1; j < ties.size; j++) {
        const a = i === 0 ? undefined : example.paragraphs[i - 1]!;
        const b = example.paragraphs[j - 1]!;
        if (a?.boiler || b.boiler || (a?.foreign && b.foreign)) continue;
        affinityFeatures(ties, i, j, x);
        const set = pairs[i === 0 ? 0 : 1]!;
        set.rows.push(...x);
        set.labels.push(a?.foreign || b.foreign ? 0 : 1);
      }
  });
  return pairs.flatMap(({ rows, labels }) => {
    const negatives = labels.filter((l) => !l).length;
    const weights = Float64Array.from(labels, (l) => (l ? negatives / (labels.length - negatives) : 1));
    return fitLogistic(Float64Array.from(rows), Uint8Array.from(labels), weights, AFFINITY_FEATURES).map(
      Math.fround,
    );
  });
}

/** Evidence of a whole example: the corpus articles fit one window, longer ones are cut to the first. */
function evidenceOf(profiled: Profiles, table: Words, c: readonly number[]): Evidence {
  const [window] = windowsOf(profiled.paragraphs.length);
  return gather(profiled, window!.rows, table, Float64Array.from(c));
}

/** Odds of each paragraph from a forest that never saw its article, and the forest grown from all. */
function crossFit(
  rowsOf: (i: number) => readonly (readonly number[])[],
  options: BoostOptions,
): { odds: number[][]; forest: Forest } {
  const odds: number[][] = examples.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const outside = examples.map((e) => foldOf(e.source, FOLDS) !== fold);
    const forest = boost(
      collect(rowsOf, (i) => outside[i]!),
      options,
    );
    examples.forEach((_, i) => {
      if (!outside[i]) odds[i] = rowsOf(i).map((row) => scoreForest(forest, Float32Array.from(row)));
    });
  }
  return {
    odds,
    forest: boost(
      collect(rowsOf, () => true),
      options,
    ),
  };
}

function collect(
  rowsOf: (i: number) => readonly (readonly number[])[],
  use: (i: number) => boolean,
): Examples {
  const labels: number[] = [];
  const weights: number[] = [];
  const kept: (readonly number[])[] = [];
  examples.forEach((example, i) => {
    if (!use(i)) return;
    rowsOf(i).forEach((row, k) => {
      const p = example.paragraphs[k]!;
      if (p.boiler) return;
      kept.push(row);
      labels.push(p.foreign ? 1 : 0);
      weights.push(example.condition === 'clean' ? CLEAN_WEIGHT : 1);
    });
  });
  const width = kept[0]!.length;
  const rows = new Float32Array(kept.length * width);
  kept.forEach((row, r) => {
    rows.set(row, r * width);
  });
  return { width, rows, labels: Uint8Array.from(labels), weights: Float32Array.from(weights) };
}
