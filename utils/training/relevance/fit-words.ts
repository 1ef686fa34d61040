import { profileArticle } from '../../core/annotate/relevance/judge.ts';
import type { Words } from '../../core/annotate/relevance/model-bytes.ts';
import { tieWeight } from '../../core/annotate/relevance/ties.ts';
import { stem } from '../../core/text/stem.ts';
import { STOP_WORDS } from '../../core/text/stop-words.ts';
import { contextOf, type Example } from './corpus.ts';
import type { Embeddings } from './word-table.ts';
import {
  discriminantMap,
  mergeStems,
  type Placed,
  type StemVectors,
  type Usage,
  writeWords,
} from './word-table.ts';

/** The word table for `examples` in the form `readWords` reads. */
export function fitWords(
  examples: readonly Example[],
  embeddings: Embeddings,
  stems: number,
  dims: number,
): Uint8Array {
  const table = mergeStems(embeddings, stems, countUsage(examples));
  const { map, centre } = discriminantMap(placeParagraphs(examples, table), dims);
  return writeWords(table, map, centre);
}

/** Use of stems in the clean articles. The first word of a sentence says nothing about capitals. */
function countUsage(examples: readonly Example[]): Usage {
  const articles = new Map<string, number>();
  const capitals = new Map<string, number>();
  const smalls = new Map<string, number>();
  let total = 0;
  for (const example of examples) {
    if (example.condition !== 'clean') continue;
    const seen = new Set<string>();
    let inside = false;
    for (const token of contextOf(example).tokens) {
      if (!token.word) {
        inside = inside && !/[.!?:"“”‘']/.test(token.text);
        continue;
      }
      const lower = token.text.replaceAll('’', "'").toLowerCase();
      const key = stem(lower);
      if (!STOP_WORDS.has(lower)) seen.add(key);
      if (inside) add(token.text === lower ? smalls : capitals, key);
      inside = true;
    }
    for (const key of seen) add(articles, key);
    total += seen.size;
  }
  return { articles, capitals, smalls, total };
}

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Mean vectors of the clean articles' paragraphs in the space of the embeddings. */
function placeParagraphs(all: readonly Example[], table: StemVectors): Placed[] {
  const rows = new Map(table.stems.map((s, i) => [s, i]));
  const plain: Words = {
    dims: table.width,
    centre: new Float64Array(table.width),
    vectors: new Float32Array(0),
    rowOf: (s) => rows.get(s) ?? -1,
    isName: (row) => table.named[row] ?? true,
    surprisalOf: (row) => table.surprisals[row] ?? 13,
  };
  return all.flatMap((example, article) => {
    if (example.condition !== 'clean') return [];
    const { book, paragraphs } = profileArticle(contextOf(example), [], plain);
    return paragraphs.flatMap((p) => {
      const vector = new Float64Array(table.width);
      let total = 0;
      p.stems.forEach((id, k) => {
        const row = book.rows[id]!;
        if (row < 0) return;
        const weight = tieWeight(book.surprisal[id]!) * (1 + Math.log(p.counts[k]!));
        total += weight;
        for (let d = 0; d < vector.length; d++) vector[d]! += weight * table.numbers[row * table.width + d]!;
      });
      return total > 0 && p.length >= 12 ? [{ article, vector: vector.map((x) => x / total) }] : [];
    });
  });
}
