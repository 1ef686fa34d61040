#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { answerDocument } from './document.ts';
import { HELP } from './help.ts';
import { readOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { answerStream } from './stream.ts';

const EXIT = { done: 0, input: 1, usage: 2 } as const;

// the reader of the pipe may stop reading (`| head`): nothing is left to do then
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.input);
});

/** Resolves once standard output takes more, so that a slow reader slows the reading down. */
const write = (chunk: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(chunk)) resolve();
    else process.stdout.once('drain', resolve);
  });

const open = (input: string) => (input === '-' ? process.stdin : createReadStream(input));

const complain = (message: string): void => void process.stderr.write(`annotate: ${message}\n`);

const readable = (error: unknown, input: string): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `there is no file ${input}`;
  if (code === 'EISDIR') return `${input} is a folder`;
  if (code === 'EACCES') return `${input} may not be read`;
  return `${input}: ${message ?? String(error)}`;
};

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.mode === 'help') {
    await write(HELP);
    return EXIT.done;
  }
  if (options.mode === 'wrong') {
    complain(`${options.message}\nTry: npm run --silent annotate -- --help`);
    return EXIT.usage;
  }
  const label = options.input === '-' ? 'standard input' : path.basename(options.input);
  const progress = startProgress(label);
  try {
    if (options.mode === 'stream') {
      await answerStream({ input: open(options.input), write, progress: progress.add });
      return EXIT.done;
    }
    const answer = await answerDocument(await buffer(open(options.input)), options.input, options.output);
    await progress.end();
    if (answer.ok) await write(answer.value);
    else complain(`${label}: ${answer.error.message}`);
    return answer.ok ? EXIT.done : EXIT.input;
  } catch (error) {
    await progress.end();
    complain(readable(error, label));
    return EXIT.input;
  } finally {
    await progress.end();
  }
}

process.exitCode = await run(process.argv.slice(2));
