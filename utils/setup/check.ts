import { spawnSync } from 'node:child_process';

/** Every check of the project in order; the tests come last and close with 'N passed, N failed'. */
const STEPS = ['lint', 'types', 'dead-code', 'build', 'test:all'];

for (const step of STEPS) {
  const started = performance.now();
  const last = step === STEPS.at(-1);
  const done = spawnSync('npm', ['run', '--silent', step], {
    encoding: 'utf8',
    stdio: last ? 'inherit' : 'pipe',
  });
  if (done.status !== 0) {
    if (!last) {
      process.stdout.write(`${done.stdout}${done.stderr}\n${step} failed\n\n0 passed, 1 failed\n`);
    }
    process.exit(done.status ?? 1);
  }
  if (!last) console.log(`✓ ${step} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
