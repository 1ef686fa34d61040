import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { installAside } from '../../release/install-aside.ts';

const PEERS = {
  'mark.js': '8.11.1',
  '@apache-annotator/selector': '0.2.0',
  '@apache-annotator/dom': '0.2.0',
  'dom-anchor-text-quote': '4.0.2',
  '@mozilla/readability': '0.6.0',
} as const;

const PEER_ENTRY = `
export { default as Mark } from 'mark.js';
export { createTextQuoteSelectorMatcher, highlightText } from '@apache-annotator/dom';
export * as quote from 'dom-anchor-text-quote';
export { Readability } from '@mozilla/readability';`;

export const nameOf = (peer: keyof typeof PEERS): string => `${peer} ${PEERS[peer]}`;

async function bundle(entry: string, root: string, name: string): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // peers written for Node's globals
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, lib: { entry, formats: ['iife'], name, fileName: () => 'bundle.js' } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error(`${name} could not be bundled`);
  return first.output[0].code;
}

/** The product's page layer as a script that makes the global `own`. */
export const ownBundle = (): Promise<string> =>
  bundle(path.join(import.meta.dirname, 'own.ts'), import.meta.dirname, 'own');

/** The product's page layer and its peers, each as a script that makes one global: `own`, `peers`. */
export async function bundles(): Promise<{ own: string; peers: string }> {
  const aside = path.dirname(installAside('page-peers', PEERS));
  const entry = path.join(aside, 'entry.js');
  writeFileSync(entry, PEER_ENTRY);
  return {
    own: await ownBundle(),
    peers: await bundle(entry, aside, 'peers'),
  };
}
