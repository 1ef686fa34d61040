/**
 * Scripts of the background that it loads when they are first needed, by name: one that has been asleep answers sooner
 * without them. Each is a file of that name in the extension's root and calls `providePart`.
 */
const provided = (): Record<string, unknown> => {
  const world = globalThis as { newsglassParts?: Record<string, unknown> };
  world.newsglassParts ??= {};
  return world.newsglassParts;
};

declare const importScripts: undefined | ((...addresses: string[]) => void);

/** Says, in the script of a part, what the part is. */
export const providePart = (name: string, part: unknown): void => {
  provided()[name] = part;
};

/**
 * Loads a part; one that is there is given again. Rejects where the script cannot be loaded, and may then be tried anew.
 * A service worker loads scripts at once; the background page that Firefox has instead puts them into its document.
 */
export async function loadPart<T>(name: string): Promise<T> {
  if (!(name in provided())) {
    if (typeof importScripts === 'function') importScripts(`/${name}.js`);
    else await insertScript(`/${name}.js`);
  }
  if (!(name in provided())) throw new Error(`the part ${name} did not come`);
  return provided()[name] as T;
}

const insertScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    script.addEventListener('load', () => resolve(), { once: true });
    script.addEventListener('error', () => reject(new Error(`${src} could not be loaded`)), { once: true });
    document.head.append(script);
  });

/**
 * Has the browser keep these parts with the service worker. It may load later only what it has loaded by the end of its
 * installation (Service Workers, "importScripts"); every version is installed anew.
 */
export function keepParts(names: readonly string[]): void {
  if (typeof importScripts !== 'function') return;
  globalThis.addEventListener('install', () => importScripts(...names.map((name) => `/${name}.js`)));
}
