import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Part, Table } from '../part.ts';
import { kB } from '../report.ts';

const OUTPUT = path.join(import.meta.dirname, '../../../.output');

interface Size {
  readonly file: string;
  readonly min: number;
  readonly gz: number;
}

/** Sizes of all files of a built extension, biggest first. */
export function sizesOf(folder: string): Size[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(path.join(entry.parentPath, entry.name));
      const file = path.relative(folder, path.join(entry.parentPath, entry.name));
      return { file, min: bytes.length, gz: gzipSync(bytes, { level: 9 }).length };
    })
    .sort((a, b) => b.gz - a.gz);
}

export const totalOf = (sizes: readonly Size[]): Size => ({
  file: 'total',
  min: sizes.reduce((sum, s) => sum + s.min, 0),
  gz: sizes.reduce((sum, s) => sum + s.gz, 0),
});

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
