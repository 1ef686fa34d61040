import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICES, noticesOf } from '../../utils/release/notices.ts';
import { shippedPackages } from '../../utils/release/packages.ts';
import { openWorkshop, ROOT } from '../../utils/release/workshop.ts';
import { builtText, TARGETS } from './built.ts';

/** Licences under which the parts may be passed on together with a program under the MIT licence. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '0BSD', 'CC0-1.0'];

describe('licences', () => {
  it('of every package that ships may be passed on with this one', () => {
    const packages = shippedPackages();
    expect(packages.length).toBeGreaterThan(5);
    expect(packages.filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([]);
  });

  it('are all named in THIRD-PARTY.md, which is up to date (npm run notices)', () => {
    expect(readFileSync(NOTICES, 'utf8')).toBe(noticesOf(shippedPackages()));
  });

  it('every package of which code is in the built extension is named there', () => {
    const workshop = openWorkshop();
    try {
      // source maps tell which file every line of the bundle came from
      writeFileSync(
        path.join(workshop.folder, 'with-maps.config.ts'),
        `import config from './wxt.config.ts';
        export default { ...config, vite: () => ({ build: { sourcemap: true, modulePreload: false } }) };`,
      );
      mkdirSync(path.join(workshop.folder, '.output'), { recursive: true });
      workshop.wxt('build', '--config', 'with-maps.config.ts');
      const built = path.join(workshop.folder, '.output/chrome-mv3');
      const maps = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((f) =>
        f.endsWith('.map'),
      );
      const sources = maps.flatMap(
        (file) => (JSON.parse(readFileSync(path.join(built, file), 'utf8')) as { sources: string[] }).sources,
      );
      const bundled = new Set(
        sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
      );
      const named = new Set(shippedPackages().map(({ name }) => name));
      expect(bundled).toContain('preact');
      expect([...bundled].filter((name) => !named.has(name))).toEqual([]);
    } finally {
      workshop.remove();
    }
  });

  it.each(TARGETS)('of all parts travel with %s', (target) => {
    for (const file of ['LICENSE', 'NOTICE', 'THIRD-PARTY.md'])
      expect(builtText(target, file)).toBe(readFileSync(path.join(ROOT, file), 'utf8'));
  });

  it('every asset that is no source code has its origin in NOTICE', () => {
    const notice = readFileSync(path.join(ROOT, 'NOTICE'), 'utf8');
    const tracked = execFileSync('git', ['ls-files', '*.weights.ts', 'public'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const assets = tracked
      .split('\n')
      .filter((file) => /\.(?:weights\.ts|svg|png|woff2?|json|wasm|bin)$/.test(file));
    expect(assets.length).toBeGreaterThan(0);
    const folders = ['public/icon', 'public/_locales'];
    const unnamed = assets.filter(
      (file) => !notice.includes(folders.find((f) => file.startsWith(f)) ?? file),
    );
    expect(unnamed).toEqual([]);
  });
});
