import { parentPort } from 'node:worker_threads';
import { answerLines } from './answer.ts';

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
port?.on('message', async (job: Job) => {
  const answers: string[] = [];
  for await (const answer of answerLines(job.bytes, job.firstLine)) answers.push(answer);
  const bytes = encoder.encode(answers.join(''));
  port.postMessage({ number: job.number, bytes, articles: answers.length } satisfies Done, [bytes.buffer]);
});
