import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { measureChild, type Used } from '../child.ts';
import type { Options, Part, Table } from '../part.ts';
import { HEADLINE, newsOfLength } from '../prose.ts';
import { digits } from '../report.ts';
import { MEDIAN_LENGTH } from '../texts.ts';

const CLI = path.join(import.meta.dirname, '../../cli/main.ts');
const MB = 1_000_000;
/** Linux's own command that keeps a process on some cores. */
const PIN = 'taskset';

/** Lines of made-up articles with `megabytes` of article text in all; 64 articles over and over. */
function lines(megabytes: number): Readable {
  const texts = Array.from({ length: 64 }, (_, i) => newsOfLength(MEDIAN_LENGTH / 2 + i * 70, i + 1));
  return Readable.from(
    (function* () {
      let sent = 0;
      for (let id = 0; sent < megabytes * MB; id++) {
        const text = texts[id % texts.length]!;
        sent += Buffer.byteLength(text);
        yield `${JSON.stringify({ id, text, headline: HEADLINE })}\n`;
      }
    })(),
  );
}

const hasTaskset = () => spawnSync(PIN, ['--version']).status === 0;

function run(megabytes: number, cores: number): Promise<Used> {
  const all = cores === availableParallelism();
  const pin = all ? [] : [PIN, '-c', `0-${cores - 1}`];
  const [command, ...args] = [...pin, process.execPath, CLI, '--jsonl'];
  return measureChild(command!, args, lines(megabytes));
}

async function measure({ streamMegabytes, quick }: Options): Promise<Table> {
  const whole = quick ? Math.min(4, streamMegabytes) : streamMegabytes;
  const cores = availableParallelism();
  // what starting costs is in the small stream too, so that the difference is the work alone
  const cases: [string, number, number][] = [
    ...(cores > 1 && hasTaskset() ? [['one core', whole, 1] as [string, number, number]] : []),
    [`${cores} cores, an eighth of it`, whole / 8, cores],
    [`${cores} cores`, whole, cores],
  ];
  const rows: (string | number)[][] = [];
  for (const [name, megabytes, on] of cases) {
    const { cpu, wall, peak, written } = await run(megabytes, on);
    rows.push([
      name,
      digits(megabytes),
      digits((megabytes * 1000) / cpu),
      digits((megabytes * 1000) / wall),
      digits(peak / MB),
      digits(written / MB / megabytes),
    ]);
  }
  return {
    title: 'Command line, --jsonl',
    note: 'Megabytes of article text through `annotate --jsonl` on standard input and output, start of the process included. Other work on the machine lowers the figure by the clock, hardly the one by CPU time. Peak memory is of the whole process, worker threads included: it must not grow with the stream.',
    columns: ['', 'MB', 'MB / s of CPU', 'MB / s by the clock', 'peak memory, MB', 'MB out / MB in'],
    rows,
  };
}

export const part: Part = { name: 'cli', run: measure };
