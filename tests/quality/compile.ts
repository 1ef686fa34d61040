import { readFileSync, writeFileSync } from 'node:fs';
import { fileOf, slugs } from './gold.ts';
import { readMarked } from './marked.ts';

/** Writes every gold.json anew from the gold.txt beside it: node tests/quality/compile.ts */
for (const slug of slugs()) {
  const gold = readMarked(readFileSync(fileOf(slug, 'gold.txt'), 'utf8'));
  writeFileSync(fileOf(slug, 'gold.json'), `${JSON.stringify(gold, null, 1)}\n`);
}
