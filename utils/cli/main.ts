#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Result } from '../core/model.ts';
import { keepCompiled } from './compiled.ts';
import { HELP } from './help.ts';
import { type Options, readOptions } from './options.ts';
import { type Progress, startProgress } from './progress.ts';

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

const complain = (message: string): void => void process.stderr.write(`annotate: ${message}\n`);

const why = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return message ?? String(error);
};

type Asked = Extract<Options, { mode: 'stream' | 'document' }>;

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
  const answer = await answerTo(options, progress).catch(
    (error: unknown): Result<string> => ({ ok: false, error: { code: 'input', message: why(error) } }),
  );
  await progress.end();
  if (answer.ok) await write(answer.value);
  else complain(`${label}: ${answer.error.message}`);
  return answer.ok ? EXIT.done : EXIT.input;
}

/** What is left to write at the end: one document, or nothing of a stream. */
async function answerTo(options: Asked, progress: Progress): Promise<Result<string>> {
  keepCompiled();
  const input = options.input === '-' ? process.stdin : createReadStream(options.input);
  // loaded when needed: help and mistakes are answered at once
  if (options.mode === 'stream') {
    const { answerStream } = await import('./stream.ts');
    await answerStream({ input, write, progress: progress.add });
    return { ok: true, value: '' };
  }
  const bytes = await buffer(input);
  const { answerDocument } = await import('./document.ts');
  return answerDocument(bytes, options.input, options.output);
}

process.exitCode = await run(process.argv.slice(2));
