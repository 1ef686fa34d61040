import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Part, Table } from '../part.ts';
import { kB } from '../report.ts';
import { sizesOf, totalOf } from '../sizes.ts';

const OUTPUT = path.join(import.meta.dirname, '../../../.output');

function table(target: string): Table {
  const sizes = sizesOf(path.join(OUTPUT, target));
  return {
    title: target,
    note: 'Minified, and gzipped at level 9, file by file.',
    columns: ['file', 'gz', 'min'],
    rows: [totalOf(sizes), ...sizes].map(({ file, min, gz }) => [file, kB(gz), kB(min)]),
  };
}

export const part: Part = {
  name: 'bundle',
  async run() {
    const built = ['chrome-mv3', 'firefox-mv3'].filter((target) => existsSync(path.join(OUTPUT, target)));
    if (built.length === 0) throw new Error('nothing is built; run npm run build first');
    return built.map(table);
  },
};
