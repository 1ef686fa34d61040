import { Worker } from 'node:worker_threads';

/** Counters of a run: bytes read in kB, articles done, whether a line was painted. */
const FIELDS = 3;

export interface Progress {
  readonly add: (bytes: number, articles: number) => void;
  /** Takes the line away again. */
  readonly end: () => Promise<void>;
}

/**
 * One line on standard error, only on a terminal and only from the second second on. It has its own thread, because
 * annotating keeps this one busy.
 */
export function startProgress(label: string, terminal = process.stderr.isTTY): Progress {
  if (!terminal) return { add: () => undefined, end: async () => undefined };
  const counts = new Int32Array(new SharedArrayBuffer(FIELDS * 4));
  const worker = new Worker(new URL('./progress-worker.ts', import.meta.url), {
    workerData: { label, counts },
  });
  worker.unref();
  let rest = 0;
  return {
    add: (bytes, articles) => {
      rest += bytes;
      Atomics.add(counts, 0, Math.floor(rest / 1000));
      rest %= 1000;
      Atomics.add(counts, 1, articles);
    },
    end: async () => {
      await worker.terminate();
      if (Atomics.load(counts, 2) > 0) process.stderr.write('\r\x1b[K');
    },
  };
}
