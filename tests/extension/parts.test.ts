import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const world = globalThis as { newsglassParts?: unknown; importScripts?: (...addresses: string[]) => void };

/** The module as a new background has it. */
const fresh = async () => {
  vi.resetModules();
  return import('../../utils/extension/parts.ts');
};

beforeEach(() => {
  delete world.newsglassParts;
});

describe('in a service worker', () => {
  afterEach(() => {
    delete world.importScripts;
    vi.restoreAllMocks();
  });

  test('a part is loaded when it is first asked for, and once', async () => {
    const { loadPart, providePart } = await fresh();
    const asked: string[] = [];
    world.importScripts = (address) => {
      asked.push(address);
      providePart('stages', { all: 5 });
    };
    expect(asked).toEqual([]);
    expect(await loadPart('stages')).toEqual({ all: 5 });
    expect(await loadPart('stages')).toEqual({ all: 5 });
    expect(asked).toEqual(['/stages.js']);
  });

  test('a script that cannot be loaded is an answer, and is asked for anew', async () => {
    const { loadPart, providePart } = await fresh();
    world.importScripts = () => {
      throw new Error('NetworkError');
    };
    await expect(loadPart('stages')).rejects.toThrow('NetworkError');
    world.importScripts = () => undefined;
    await expect(loadPart('stages')).rejects.toThrow('stages');
    world.importScripts = () => providePart('stages', 1);
    expect(await loadPart('stages')).toBe(1);
  });

  test('all parts are kept while the worker is installed, and none is loaded before', async () => {
    const { keepParts } = await fresh();
    const asked: string[][] = [];
    world.importScripts = (...addresses) => void asked.push(addresses);
    keepParts(['stages', 'measures']);
    expect(asked).toEqual([]);
    globalThis.dispatchEvent(new Event('install'));
    expect(asked).toEqual([['/stages.js', '/measures.js']]);
  });
});

describe('in a background page', () => {
  /** What the browser does with a script that is put into the document. */
  const browserThat = (does: (script: HTMLScriptElement) => void) =>
    vi.spyOn(document.head, 'append').mockImplementation((node) => {
      queueMicrotask(() => does(node as HTMLScriptElement));
    });
  afterEach(() => void vi.restoreAllMocks());

  test('a part is a script of the document', async () => {
    const { loadPart, providePart } = await fresh();
    browserThat((script) => {
      expect(new URL(script.src, 'moz-extension://id').pathname).toBe('/measures.js');
      providePart('measures', 2);
      script.dispatchEvent(new Event('load'));
    });
    expect(await loadPart('measures')).toBe(2);
  });

  test('a script that cannot be loaded is an answer', async () => {
    const { loadPart } = await fresh();
    browserThat((script) => void script.dispatchEvent(new Event('error')));
    await expect(loadPart('measures')).rejects.toThrow('/measures.js');
  });
});
