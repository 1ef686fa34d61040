import { type ResourceLimits, Worker } from 'node:worker_threads';
import { readRequest } from './request.ts';
import type { Done, Job } from './worker.ts';

interface Pending {
  readonly job: Job;
  /** The lines again, for the errors to name should the worker die over them. */
  readonly copy: Uint8Array;
  readonly resolve: (answer: { bytes: Uint8Array; articles: number }) => void;
}

/** Batches that lie with a worker: one it works on, and the next, so that it need not wait for whoever hands them out. */
const AHEAD = 2;

/** Worker threads that answer batches, each one after the other; what they cannot take yet waits in order. */
export class Pool {
  readonly size: number;
  /** What lies with each worker, in the order in which it answers. */
  readonly #workers = new Map<Worker, Pending[]>();
  readonly #waiting: Pending[] = [];
  readonly #limits: ResourceLimits;
  #next = 0;

  /** `heapMegabytes`: what one worker may hold; Node's own limit unless told. */
  constructor(size: number, heapMegabytes?: number) {
    this.size = size;
    this.#limits = heapMegabytes === undefined ? {} : { maxOldGenerationSizeMb: heapMegabytes };
    for (let i = 0; i < size; i++) this.#start();
  }

  /** Whether a batch handed in now would have to wait for another one's end. */
  get isFull(): boolean {
    let held = this.#waiting.length;
    for (const own of this.#workers.values()) held += own.length;
    return held >= this.size * AHEAD;
  }

  run(bytes: Uint8Array, firstLine: number): Promise<{ bytes: Uint8Array; articles: number }> {
    return new Promise((resolve) => {
      this.#waiting.push({ job: { number: this.#next++, bytes, firstLine }, copy: bytes.slice(), resolve });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: this.#limits });
    this.#workers.set(worker, []);
    worker.on('message', (done: Done) => {
      this.#workers.get(worker)?.shift()?.resolve(done);
      this.#assign();
    });
    // out of memory over one page: its lines get errors, a fresh worker takes the place
    worker.on('error', (error) => {
      const [first, ...others] = this.#workers.get(worker) ?? [];
      this.#workers.delete(worker);
      first?.resolve(failed(first, error));
      // their bytes went with the worker
      this.#waiting.unshift(
        ...others.map((one) => ({ ...one, job: { ...one.job, bytes: one.copy.slice() } })),
      );
      this.#start();
      this.#assign();
    });
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const [worker, own] = [...this.#workers].reduce((a, b) => (b[1].length < a[1].length ? b : a));
      if (own.length >= AHEAD) return;
      const pending = this.#waiting.shift()!;
      own.push(pending);
      worker.postMessage(pending.job, [pending.job.bytes.buffer as ArrayBuffer]);
    }
  }
}

function failed({ job, copy }: Pending, error: unknown): { bytes: Uint8Array; articles: number } {
  const message = error instanceof Error ? error.message : String(error);
  const lines = new TextDecoder()
    .decode(copy)
    .split('\n')
    .map((line, i) => ({ line, number: job.firstLine + i }))
    .filter(({ line }) => line.trim() !== '');
  const answers = lines.map(({ line, number }) =>
    JSON.stringify({ id: readRequest(line, number).id, error: { code: 'crashed', message } }),
  );
  return { bytes: new TextEncoder().encode(answers.map((a) => `${a}\n`).join('')), articles: answers.length };
}
