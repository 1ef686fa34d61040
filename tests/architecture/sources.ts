import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** One source file: path from the project's root, text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export const ROOT = path.join(import.meta.dirname, '../..');

/** Every tracked TypeScript file that is still there. */
export const trackedSources = (): Source[] =>
  execFileSync('git', ['ls-files', '-z', '*.ts', '*.tsx'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(ROOT, file)))
    .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

/** What a file imports, static or dynamic, type or value; relative ones as paths from the root. */
export function importsOf(source: Source): string[] {
  return parsed(source).imports.map((request) =>
    request.startsWith('.') ? path.posix.join(path.posix.dirname(source.path), request) : request,
  );
}

/** Every name the code of a file uses: identifiers and properties, no comments, no strings. */
export const namesOf = (source: Source): ReadonlySet<string> => parsed(source).names;

interface Parsed {
  readonly imports: readonly string[];
  readonly names: ReadonlySet<string>;
}

const cache = new WeakMap<Source, Parsed>();

function parsed(source: Source): Parsed {
  const before = cache.get(source);
  if (before) return before;
  const { module, program, errors } = parseSync(source.path, source.text);
  if (errors.length > 0) throw new Error(`${source.path}: ${errors[0]!.message}`);
  const requests = [
    ...module.staticImports.map((i) => i.moduleRequest.value),
    ...module.staticExports.flatMap((e) =>
      e.entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((i) =>
      source.text.slice(i.moduleRequest.start, i.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    ),
  ];
  const names = new Set<string>();
  walk(program, (node) => {
    if (node['type'] === 'Identifier' || node['type'] === 'JSXIdentifier') names.add(String(node['name']));
    const from =
      node['type'] === 'TSImportType' && (node['source'] as { value?: unknown } | undefined)?.value;
    if (typeof from === 'string') requests.push(from);
  });
  const result = { imports: [...new Set(requests)], names };
  cache.set(source, result);
  return result;
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) visit(node as Record<string, unknown>);
  for (const child of Object.values(node)) walk(child, visit);
}
