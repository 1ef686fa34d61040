import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installAside } from './install-aside.ts';
import { ROOT } from './workshop.ts';

/** Mozilla's own linter, as the store runs it: 61 MB in 190 packages, so it is fetched when asked for. */
const LINTER = { 'addons-linter': '10.13.0' };

/**
 * Warnings that come with libraries, each in code that is never given a page's HTML: Preact's `dangerouslySetInnerHTML`,
 * once in the card and once in the pages, which no component uses (a test sees to it); Readability's restoring of its own
 * clone and its opening of `noscript`, of which the document that it is given has none.
 */
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', atMost: 4 };

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}
interface Message {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

const built = path.join(ROOT, '.output/firefox-mv3');
if (!existsSync(built)) throw new Error('nothing is built; run npm run build first');
const command = path.join(path.dirname(installAside('linter', LINTER)), 'node_modules/.bin/addons-linter');
const done = spawnSync(process.execPath, [command, '--output', 'json', built], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
const { errors, warnings } = JSON.parse(done.stdout) as Report;
const known = warnings.filter(({ code }) => code === KNOWN.code).slice(0, KNOWN.atMost);
const ours = [...errors, ...warnings.filter((warning) => !known.includes(warning))];
for (const { code, message, file, line } of ours) console.error(`${file}:${line} ${code}: ${message}`);
console.log(
  `${errors.length} errors, ${warnings.length - known.length} warnings; ${known.length} known warnings of libraries`,
);
process.exitCode = ours.length > 0 ? 1 : 0;
