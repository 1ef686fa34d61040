import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFurniture } from '../../core/annotate/relevance/furniture.ts';
import { gather, profileArticle, windowsOf } from '../../core/annotate/relevance/judge.ts';
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

const STEMS = 16_000;
const DIMS = 64;
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

const given = readExamples(corpora);
const table = fitWords(given, loadEmbeddings(80_000), STEMS, DIMS);
writeAsset('word-table', 'WORD_TABLE', table);
const words = readWords(table);
const examples = [...given, ...plantMore(given)];
log(`${examples.length} articles, ${STEMS} stems`);
const profiles = examples.map((e) => profileArticle(contextOf(e), words));
const affinity = fitAffinity(examples, profiles, words);
const match = fitMatch(examples, profiles, words);
const fitted = { affinity: toTrees(affinity), match: Float64Array.from(match) };
const evidence = profiles.map((p) => gather(p, windowsOf(p.paragraphs.length)[0]!.rows, words, fitted));
log('evidence gathered');
const furniture = given.map((e, i) => findFurniture(contextOf(e), profiles[i]!));
const flaggable = (i: number, k: number) =>
  !furniture[i]![k] && profiles[i]!.paragraphs[k]!.length >= SHORTEST_FLAGGED;
const firstRows = (i: number) => evidence[i]!.rows;
const firstOdds = crossFit(examples, firstRows, FIRST);
report(given, firstOdds, flaggable);
const rows = evidence.map((e, i) => secondPass(e, firstOdds[i]!));
const secondRows = (i: number) => rows[i]!;
report(given, crossFit(examples, secondRows, SECOND), flaggable);
const forests = [affinity, fitAll(examples, firstRows, FIRST), fitAll(examples, secondRows, SECOND)];
writeAsset('judge', 'JUDGE', writeJudge(match, forests));
log('written');

function writeAsset(name: string, constant: string, bytes: Uint8Array): void {
  const text = Buffer.from(bytes).toString('base64');
  writeFileSync(
    join(assets, `${name}.weights.ts`),
    `/** Made by \`npm run train:relevance\`. */\nexport const ${constant} =\n  '${text}';\n`,
  );
}
