import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFurniture } from '../../core/annotate/relevance/furniture.ts';
import { bothPasses } from '../../core/annotate/relevance/judge.ts';
import { readWords } from '../../core/annotate/relevance/model-bytes.ts';
import { secondPass } from '../../core/annotate/relevance/second-pass.ts';
import { SHORTEST_FLAGGED } from '../../core/annotate/relevance/verdict.ts';
import type { BoostOptions } from './boost.ts';
import { toTrees, writeJudge } from './byte-writer.ts';
import { contextOf, readExamples } from './corpus.ts';
import { crossFit, fitAll } from './cross-fit.ts';
import { loadEmbeddings } from './embeddings.ts';
import { fitAffinity } from './fit-affinity.ts';
import { fitMatch } from './fit-match.ts';
import { fitWords } from './fit-words.ts';
import { plantMore } from './plant.ts';
import { report } from './report.ts';
import { evidenceOf, toSamples } from './samples.ts';

const STEMS = 16_000;
const DIMS = 32;
/** Versions of each clean article that are planted beside those of the corpus, in each condition. */
const ROUNDS = 2;
const FIRST: BoostOptions = {
  trees: 400,
  leaves: 16,
  rate: 0.08,
  rowShare: 0.5,
  featureShare: 0.4,
  minWeight: 8,
  ridge: 4,
  seed: 1,
};
const SECOND: BoostOptions = { ...FIRST, trees: 500, rate: 0.06, seed: 2 };

const corpora = process.argv[2] ?? '../shared/corpora';
const assets = join(import.meta.dirname, '../../core/annotate/relevance');
const log = (text: string) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);

const given = readExamples(corpora);
const table = fitWords(given, loadEmbeddings(80_000), STEMS, DIMS);
writeAsset('word-table', 'WORD_TABLE', table);
const words = readWords(table);
const examples = [...given, ...plantMore(given, ROUNDS)];
const samples = toSamples(examples, words);
log(`${examples.length} articles, ${STEMS} stems`);
const affinity = fitAffinity(samples, words);
const match = fitMatch(samples, words);
const fitted = { affinity: toTrees(affinity), match: Float64Array.from(match) };
const toRows = (rows: readonly (readonly number[])[]) => rows.map((row) => Float32Array.from(row));
const first = examples.map((_, i) => toRows(evidenceOf(samples, i, words, fitted).rows));
log('evidence gathered');
const flaggable = given.map((e, i) => {
  const context = contextOf(e);
  const profiles = samples.profilesOf(i);
  const furniture = findFurniture(context, profiles);
  return profiles.paragraphs.map((p, k) => !furniture[k] && p.length >= SHORTEST_FLAGGED);
});
const firstOdds = crossFit(examples, (i) => first[i]!, FIRST);
report(given, firstOdds, (i, k) => flaggable[i]![k]!);
const second = examples.map((_, i) =>
  toRows(secondPass(evidenceOf(samples, i, words, fitted), firstOdds[i]!)),
);
log('second evidence gathered');
const secondOdds = crossFit(examples, (i) => second[i]!, SECOND);
const bothOdds = secondOdds.map((odds, i) => odds.map((x, k) => bothPasses(firstOdds[i]![k]!, x)));
report(given, bothOdds, (i, k) => flaggable[i]![k]!);
const forests = [
  affinity,
  fitAll(examples, (i) => first[i]!, FIRST),
  fitAll(examples, (i) => second[i]!, SECOND),
];
writeAsset('judge', 'JUDGE', writeJudge(match, forests));
log('written');

function writeAsset(name: string, constant: string, bytes: Uint8Array): void {
  const text = Buffer.from(bytes).toString('base64');
  writeFileSync(
    join(assets, `${name}.weights.ts`),
    `/** Made by \`npm run train:relevance\`. */\nexport const ${constant} =\n  '${text}';\n`,
  );
}
