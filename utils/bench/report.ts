import { cpus } from 'node:os';
import type { Table } from './part.ts';

/** Three significant digits, thousands set apart. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) >= 1000 ? rounded.toLocaleString('en-US') : String(rounded);
}

export const times = (value: number): string => `${digits(value)} ×`;
export const ms = (value: number): string => `${digits(value)} ms`;

/** Bytes as kB of 1,000. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export function toMarkdown({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `### ${title}`,
    ...(note === undefined ? [] : [note]),
    [line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n'),
  ].join('\n\n');
}

const open = (part: string) => `<!-- part: ${part} -->`;
const close = (part: string) => `<!-- end: ${part} -->`;

const HEAD = `# Bench

Measured by \`npm run bench\`; \`npm run bench -- NAME …\` measures some parts and leaves the others as they stand. CPU time is
that of the whole process, other threads included; medians of many runs, contestants taking turns. Every part says when
and on what it was measured.`;

/** The report with the section of `part` put in, or put in the place of its older one. */
export function withSection(report: string, part: string, body: string): string {
  const section = `${open(part)}\n## ${part}\n\n${body}\n${close(part)}`;
  const from = report.indexOf(open(part));
  const to = report.indexOf(close(part));
  if (from >= 0 && to > from) return report.slice(0, from) + section + report.slice(to + close(part).length);
  return `${report.trim() === '' ? HEAD : report.trimEnd()}\n\n${section}\n`;
}

export function circumstances(command: string, now: Date): string {
  const [first] = cpus();
  return `Measured ${now.toISOString().slice(0, 10)} with \`${command}\`, Node ${process.version}, ${cpus().length} × ${first?.model.trim() || 'unknown processor'}.`;
}
