import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Package, shippedPackages } from './packages.ts';
import { ROOT } from './workshop.ts';

export const NOTICES = path.join(ROOT, 'THIRD-PARTY.md');

const HEAD = `# Third-party packages

Packages that ship with Newsglass, in the extension or with its command line, and their licences. Made by \`npm run notices\`;
a test keeps it in step. The sources of the trained weights and other assets stand in NOTICE.`;

/** Text of THIRD-PARTY.md: a table of all packages, then every licence text once with the packages it covers. */
export function noticesOf(packages: readonly Package[]): string {
  const rows = packages.map(
    ({ name, version, licence, homepage }) => `| ${name} | ${version} | ${licence} | ${homepage} |`,
  );
  const byText = new Map<string, string[]>();
  for (const { name, licence, authors, text } of packages) {
    const key =
      text ?? `Licence: ${licence}. Copyright: ${authors}. The package brings no licence file of its own.`;
    byText.set(key, [...(byText.get(key) ?? []), name]);
  }
  const texts = [...byText].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``);
  const table = ['| package | version | licence | from |', '|---|---|---|---|', ...rows].join('\n');
  return `${[HEAD, table, ...texts].join('\n\n')}\n`;
}

if (import.meta.main) writeFileSync(NOTICES, noticesOf(shippedPackages()));
