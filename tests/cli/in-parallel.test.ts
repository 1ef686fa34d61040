import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const lines = Array.from({ length: 40 }, (_, id) =>
  JSON.stringify({
    id,
    text: `Ferry ${id} carried ${id + 2} passengers to Port Ellery on Monday, the harbour said.`,
  }),
);
const input = `${lines.join('\n')}\n`;

it('many filters side by side give the very lines of one, in order', () => {
  const one = spawnSync('npm', ['run', '--silent', 'annotate', '--', '--jsonl'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const many = spawnSync('sh', ['utils/cli/in-parallel.sh', '2'], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, LINES_EACH: '20' },
  });
  expect(many.stderr).toBe('');
  expect(many.status).toBe(0);
  expect(many.stdout.split('\n')).toHaveLength(lines.length + 1);
  expect(many.stdout).toBe(one.stdout);
}, 240_000);

it('a filter that cannot run fails the whole', () => {
  const done = spawnSync('sh', ['utils/cli/in-parallel.sh', '2'], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '--no-such-option' },
  });
  expect(done.status).not.toBe(0);
});
