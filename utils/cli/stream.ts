import { availableParallelism } from 'node:os';
import { answerLines } from './answer.ts';
import { readBatches } from './batches.ts';
import { Pool } from './pool.ts';

/** How long one thread may work before the others are woken: their start costs about as much. */
const ALONE_MS = 800;
/** What is larger goes to a worker at once: should it not fit into memory, only the worker dies. */
const RISKY_BYTES = 4 * 2 ** 20;

export interface Stream {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when more may be written. */
  readonly write: (bytes: string | Uint8Array) => Promise<void>;
  readonly progress?: (inputBytes: number, articles: number) => void;
  /** Threads to use once the input proves large; all cores unless told. */
  readonly threads?: number;
  readonly aloneMs?: number;
}

interface Answer {
  readonly bytes: string | Uint8Array;
  readonly articles: number;
}

/**
 * Answers every line in order, with memory that does not grow with the input: at most three batches a thread are on
 * their way, and reading waits for writing.
 */
export async function answerStream(stream: Stream): Promise<void> {
  const threads = stream.threads ?? availableParallelism();
  const aloneMs = stream.aloneMs ?? ALONE_MS;
  const onTheWay: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let worked = 0;
  let pool: Pool | undefined;
  try {
    for await (const batch of readBatches(stream.input)) {
      if ('tooLong' in batch) {
        await last;
        await stream.write(`${JSON.stringify({ id: null, error: tooLong(batch.tooLong) })}\n`);
        continue;
      }
      const size = batch.bytes.length;
      if (!pool && size <= RISKY_BYTES && (threads < 2 || worked < aloneMs)) {
        const started = performance.now();
        for await (const answer of answerLines(batch.bytes, batch.firstLine)) {
          await stream.write(answer);
          stream.progress?.(0, 1);
        }
        stream.progress?.(size, 0);
        worked += performance.now() - started;
        continue;
      }
      // this thread is one of them: its code is warm
      pool ??= new Pool(Math.max(1, threads - 1));
      const here = threads > 1 && size <= RISKY_BYTES && pool.isFull;
      const answer: Promise<Answer> = here
        ? answerHere(batch.bytes, batch.firstLine)
        : pool.run(batch.bytes, batch.firstLine);
      last = Promise.all([last, answer]).then(([, { bytes, articles }]) => {
        stream.progress?.(size, articles);
        return stream.write(bytes);
      });
      if (here) await answer;
      onTheWay.push(last);
      if (onTheWay.length >= threads * 3) await onTheWay.shift();
    }
    await last;
  } finally {
    await pool?.close();
  }
}

async function answerHere(bytes: Uint8Array, firstLine: number): Promise<Answer> {
  const answers: string[] = [];
  for await (const answer of answerLines(bytes, firstLine)) answers.push(answer);
  // what the workers have sent meanwhile is taken
  await new Promise((resolve) => setImmediate(resolve));
  return { bytes: answers.join(''), articles: answers.length };
}

const tooLong = (line: number) => ({
  code: 'too-long',
  message: `line ${line} is longer than the 64 MB allowed`,
});
