import { type ResourceLimits, Worker } from 'node:worker_threads';
import { readRequest } from './request.ts';
import type { Done, Job } from './worker.ts';

interface Pending {
  readonly job: Job;
  /** The lines again, for the errors to name should the worker die over them. */
  readonly copy: Uint8Array;
  readonly resolve: (answer: { bytes: Uint8Array; articles: number }) => void;
}

/** Worker threads that answer batches; each works on one at a time, the rest wait in order. */
export class Pool {
  readonly size: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Pending>();
  readonly #waiting: Pending[] = [];
  readonly #limits: ResourceLimits;
  #next = 0;

  /** `heapMegabytes`: what one worker may hold; Node's own limit unless told. */
  constructor(size: number, heapMegabytes?: number) {
    this.size = size;
    this.#limits = heapMegabytes === undefined ? {} : { maxOldGenerationSizeMb: heapMegabytes };
    for (let i = 0; i < size; i++) this.#idle.push(this.#start());
  }

  run(bytes: Uint8Array, firstLine: number): Promise<{ bytes: Uint8Array; articles: number }> {
    return new Promise((resolve) => {
      this.#waiting.push({ job: { number: this.#next++, bytes, firstLine }, copy: bytes.slice(), resolve });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: this.#limits });
    worker.on('message', (done: Done) => {
      this.#busy.get(worker)?.resolve(done);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      this.#assign();
    });
    // out of memory over one page: its lines get errors, a fresh worker takes the place
    worker.on('error', (error) => {
      this.#busy.get(worker)?.resolve(failed(this.#busy.get(worker)!, error));
      this.#busy.delete(worker);
      const idle = this.#idle.indexOf(worker);
      if (idle >= 0) this.#idle.splice(idle, 1);
      this.#idle.push(this.#start());
      this.#assign();
    });
    return worker;
  }

  #assign(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0) {
      const worker = this.#idle.pop()!;
      const pending = this.#waiting.shift()!;
      this.#busy.set(worker, pending);
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
