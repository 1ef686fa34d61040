import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../utils/release/workshop.ts';

const security = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8');

/** Every test that SECURITY.md calls upon: its file, and its name as far as it is quoted. */
function proofs(): { file: string; name?: string }[] {
  const found: { file: string; name?: string }[] = [];
  let file = '';
  for (const [, named, name] of security.matchAll(/`([\w./-]+\.test\.ts)`|\*([^*\n]+)\*/g)) {
    if (named !== undefined) {
      file = named.startsWith('tests/') ? named : `tests/e2e/${named}`;
      found.push({ file });
    } else if (name !== undefined && file !== '') found.push({ file, name: name.replace(/\s*…$/, '') });
  }
  return found;
}

it('every threat and fault has a proof', () => {
  const rows = security
    .split('\n')
    .filter((line) => /^\| (?!-)/.test(line) && !/^\| (?:threat|fault) /.test(line));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/\*[^*]+\*|\.test\.ts`/.test(row.split('|')[3] ?? ''))).toEqual([]);
});

it('the tests that SECURITY.md names are there, under these names', () => {
  const missing = proofs().filter(({ file, name }) => {
    if (!existsSync(path.join(ROOT, file))) return true;
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    // names made in a loop stand in the file as a list of what differs
    const key = name?.startsWith('has no ') ? `'${name.slice('has no '.length)}'` : name;
    return key !== undefined && !text.includes(key);
  });
  expect(missing).toEqual([]);
});
