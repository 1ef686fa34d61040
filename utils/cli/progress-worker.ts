import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { progressLine } from './progress-line.ts';

// process.stderr of a worker goes through the main thread, which is busy: write to the terminal itself
const { label, counts } = workerData as { label: string; counts: Int32Array };
const started = performance.now();
const STDERR = 2;

setTimeout(() => {
  const paint = () => {
    const seconds = (performance.now() - started) / 1000;
    Atomics.store(counts, 2, 1);
    writeSync(
      STDERR,
      `\r\x1b[K${progressLine(label, seconds, Atomics.load(counts, 0), Atomics.load(counts, 1))}`,
    );
  };
  paint();
  setInterval(paint, 250);
}, 1000);
