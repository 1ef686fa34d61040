import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10;

/** CPU milliseconds of all ended children of this process, threads included. */
function childrenCpu(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
}

/** The most memory a running process has held, in bytes. */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

export interface Used {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
  /** Bytes it wrote to standard output. */
  readonly written: number;
}

/** Runs a command over `input` to its end; what it used, by the kernel's own count. */
export async function measureChild(command: string, args: readonly string[], input: Readable): Promise<Used> {
  const before = childrenCpu();
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let written = 0;
  let peak = 0;
  child.stdout.on('data', (chunk: Uint8Array) => {
    written += chunk.length;
  });
  const look = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid!));
  }, 100);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await pipeline(input, child.stdin);
  const status = await ended;
  clearInterval(look);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
  return { cpu: childrenCpu() - before, wall: performance.now() - started, peak, written };
}
