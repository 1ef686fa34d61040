import { spawnSync } from 'node:child_process';

/**
 * Runs `program` (an ES module's text) in a process of its own, which has compiled and cached nothing, and gives what
 * it printed as JSON.
 */
export function inFreshProcess<T>(program: string, input = ''): T {
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    input,
    encoding: 'utf8',
    cwd: import.meta.dirname,
    maxBuffer: 1e8,
  });
  if (done.status !== 0) throw new Error(`a fresh process failed: ${done.stderr.slice(0, 2000)}`);
  return JSON.parse(done.stdout) as T;
}

/** Text of a program that times `load` and, with what it gives, `work`; CPU milliseconds. */
export const coldProgram = (load: string, work: string): string => `
import { readFileSync } from 'node:fs';
const text = readFileSync(0, 'utf8');
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const start = cpu();
${load}
const loaded = cpu();
${work}
console.log(JSON.stringify({ load: loaded - start, first: cpu() - loaded }));`;
