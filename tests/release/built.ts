import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../utils/release/workshop.ts';

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

export const builtFolder = (target: Target): string => path.join(ROOT, '.output', target);

/** Paths of all files of a built extension, from its root. */
export const builtFiles = (target: Target): string[] =>
  readdirSync(builtFolder(target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(builtFolder(target), path.join(entry.parentPath, entry.name)));

export const builtText = (target: Target, file: string): string =>
  readFileSync(path.join(builtFolder(target), file), 'utf8');

export const builtManifest = (target: Target): Record<string, unknown> =>
  JSON.parse(builtText(target, 'manifest.json')) as Record<string, unknown>;
