import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { HOSTILE_GROUPS } from '../../utils/bench/hostile-texts.ts';

const CHARACTERS = 200_000;
/** Far more than any machine needs; without a cap a text that never ends would hold up everything. */
const CAP_MS = 15 * 60_000;

it(
  'reads every kind of hostile text to its end, without an exception, spans in bounds',
  async () => {
    const child = spawn(process.execPath, [
      path.join(import.meta.dirname, '../../utils/bench/read-hostile-texts.ts'),
      String(CHARACTERS),
    ]);
    const cap = setTimeout(() => child.kill(), CAP_MS);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    clearTimeout(cap);
    const read = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { name: string; wrong: unknown[] });
    const stuck = HOSTILE_GROUPS[read.length]?.name ?? 'none';
    expect({ status, stuck, err }).toEqual({ status: 0, stuck: 'none', err: '' });
    expect(read.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  },
  CAP_MS + 10_000,
);
