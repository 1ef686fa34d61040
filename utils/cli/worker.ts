import { parentPort } from 'node:worker_threads';
import { keepCompiled } from './compiled.ts';

/** What a worker is sent and what it sends back: one batch of lines, as bytes that change hands uncopied. */
export interface Job {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly firstLine: number;
}
export interface Done {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly articles: number;
}

const encoder = new TextEncoder();
const port = parentPort;
keepCompiled();
const { answerLines } = await import('./answer.ts');

async function answer(job: Job): Promise<void> {
  const answers: string[] = [];
  for await (const line of answerLines(job.bytes, job.firstLine)) answers.push(line);
  const bytes = encoder.encode(answers.join(''));
  port?.postMessage({ number: job.number, bytes, articles: answers.length } satisfies Done, [bytes.buffer]);
}

// one after the other: the next batch lies ready while one is worked on
let before: Promise<void> = Promise.resolve();
port?.on('message', (job: Job) => {
  before = before.then(() => answer(job));
});
