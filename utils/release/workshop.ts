import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');

/** A folder of its own to build in, so that nobody's `.output` changes under them. */
export interface Workshop {
  readonly folder: string;
  /** Runs wxt there; throws with its output where it fails. */
  wxt(...args: string[]): void;
  remove(): void;
}

/** A copy of the project's tracked files, or of the `files` given, with the packages that are installed here. */
export function openWorkshop(files?: ReadonlyMap<string, Uint8Array>): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsglass-'));
  if (files) {
    for (const [name, bytes] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
  } else {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
    for (const file of tracked)
      if (file !== '' && existsSync(path.join(ROOT, file)))
        cpSync(path.join(ROOT, file), path.join(folder, file));
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    wxt(...args) {
      const command = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
      // a test runner's variables would make another build
      const { PATH, HOME, TMPDIR } = process.env;
      const env = Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value));
      const done = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8', env });
      if (done.status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${done.stdout}${done.stderr}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
