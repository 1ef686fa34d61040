import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Options, Part } from './part.ts';
import { circumstances, toMarkdown, withSection } from './report.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(import.meta.dirname, 'parts');
const REPORT = path.join(root, 'docs/bench.md');

const parts: Part[] = [];
for (const file of readdirSync(folder).sort())
  if (file.endsWith('.ts')) parts.push(((await import(path.join(folder, file))) as { part: Part }).part);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    pages: { type: 'string' },
    quick: { type: 'boolean', default: false },
    'stream-mb': { type: 'string', default: '32' },
  },
});
if (values.help) {
  console.log(`npm run bench -- [PART…] [--pages FOLDER] [--quick] [--stream-mb N]

Measures the parts named, or all, and writes their tables to docs/bench.md.
parts        ${parts.map((p) => p.name).join(', ')}
--pages      a folder of saved pages to read beside the project's own articles
--quick      few runs, nothing written
--stream-mb  megabytes of text through the command line, 32 unless told`);
  process.exit(0);
}
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}; there are ${parts.map((p) => p.name).join(', ')}`);
  process.exit(2);
}

const options: Options = {
  quick: values.quick,
  ...(values.pages !== undefined && { pages: path.resolve(values.pages) }),
  streamMegabytes: Number(values['stream-mb']),
};
const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(
  ' ',
);

for (const part of parts) {
  if (positionals.length > 0 && !positionals.includes(part.name)) continue;
  const result = await part.run(options);
  const tables = Array.isArray(result) ? result : [result];
  const body = [circumstances(command, new Date()), ...tables.map(toMarkdown)].join('\n\n');
  console.log(`## ${part.name}\n\n${body}\n`);
  if (options.quick) continue;
  mkdirSync(path.dirname(REPORT), { recursive: true });
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  writeFileSync(REPORT, withSection(before, part.name, body));
}
