import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs packages in pinned versions into `artifacts/NAME`, once, outside the project's own: nobody who builds or
 * tests the project should have to download them. Gives the path of the manifest from which they resolve.
 */
export function installAside(name: string, versions: Readonly<Record<string, string>>): string {
  const folder = path.join(import.meta.dirname, '../../artifacts', name);
  const manifest = path.join(folder, 'package.json');
  if (!Object.keys(versions).every((pack) => existsSync(path.join(folder, 'node_modules', pack)))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, JSON.stringify({ name, private: true, dependencies: versions }));
    const done = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`${name} could not be installed: ${done.stderr}`);
  }
  return manifest;
}
