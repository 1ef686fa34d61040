import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lockEntries } from '../../utils/release/packages.ts';
import { ROOT } from '../../utils/release/workshop.ts';

it('the lock file holds the hash of every package', () => {
  const entries = lockEntries();
  expect(entries.length).toBeGreaterThan(100);
  const unproven = entries.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(unproven.map(([folder]) => folder)).toEqual([]);
});

it('the lock file names no registry, so that every mirror serves it', () => {
  const text = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  expect(lockEntries().filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(text.match(/https?:\/\/[^"\s]*registry[^"\s]*/g)).toBeNull();
});

it('every dependency is asked for in one version, but for types', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const loose = all.filter(([name, range]) => !name.startsWith('@types/') && !/^\d+\.\d+\.\d+$/.test(range));
  expect(loose).toEqual([]);
});
