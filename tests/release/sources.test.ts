import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readZip } from '../../utils/release/read-zip.ts';
import { openWorkshop } from '../../utils/release/workshop.ts';

const archivesIn = (folder: string) => {
  const output = path.join(folder, '.output');
  const archive = (ending: string) => {
    const name = readdirSync(output).find((file) => file.endsWith(ending));
    if (name === undefined) throw new Error(`wxt zip made no …${ending}`);
    return readFileSync(path.join(output, name));
  };
  return { built: readZip(archive('-firefox.zip')), sources: readZip(archive('-sources.zip')) };
};

it('the sources handed to Firefox’s store build to the very bytes of the extension', () => {
  const ours = openWorkshop();
  try {
    ours.wxt('zip', '--browser', 'firefox');
    const { built, sources } = archivesIn(ours.folder);
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining([
        'package.json',
        'package-lock.json',
        'wxt.config.ts',
        'README.md',
        'LICENSE',
        'NOTICE',
      ]),
    );
    const theirs = openWorkshop(sources);
    try {
      theirs.wxt('build', '--browser', 'firefox');
      const folder = path.join(theirs.folder, '.output/firefox-mv3');
      const rebuilt = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
      expect(rebuilt.sort()).toEqual([...built.keys()].sort());
      const differing = rebuilt.filter(
        (file) => !readFileSync(path.join(folder, file)).equals(built.get(file)!),
      );
      expect(differing).toEqual([]);
    } finally {
      theirs.remove();
    }
  } finally {
    ours.remove();
  }
});
