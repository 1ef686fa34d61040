import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

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
