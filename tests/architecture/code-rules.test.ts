import { describe, expect, it } from 'vitest';
import { medianLines, nameViolations, skippedTests, tooLong } from './code-rules.ts';
import { type Source, trackedSources } from './sources.ts';

const sources = trackedSources();
const planted = (path: string, text: string): Source[] => [{ path, text }];

describe('shipped code', () => {
  it('talks to no network, runs no foreign code, builds no HTML from strings, and the core is pure', () => {
    expect(nameViolations(sources)).toEqual([]);
  });

  it.each([
    ['a request', 'entrypoints/background.ts', "await fetch('https://example.org');"],
    ['an old request', 'utils/page/x.ts', 'const request = new XMLHttpRequest();'],
    ['a socket', 'utils/extension/x.ts', "new globalThis.WebSocket('wss://example.org');"],
    ['a beacon', 'components/x.tsx', "navigator.sendBeacon('/x');"],
    [
      'an HTML string',
      'components/x.tsx',
      'export const X = (node: Element) => { node.innerHTML = "<b>"; };',
    ],
    [
      'an HTML property',
      'components/x.tsx',
      'export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    ],
    ['code from a string', 'entrypoints/x.ts', "new Function('return 1')();"],
    ['a script', 'utils/extension/x.ts', "importScripts('https://example.org/x.js');"],
    ['a clock in the core', 'utils/core/text/x.ts', 'export const now = () => performance.now();'],
    ['a log in the core', 'utils/core/text/x.ts', "console.log('here');"],
  ])('is caught using %s', (_what, path, text) => {
    expect(nameViolations(planted(path, text))).toHaveLength(1);
  });

  it('may speak of what it must not use', () => {
    const text = "// never fetch\nexport const hint = 'no innerHTML, no WebSocket';";
    expect(nameViolations(planted('components/x.tsx', text))).toEqual([]);
  });
});

describe('files', () => {
  it('stay within 400 lines, half of them below 90', () => {
    expect(tooLong(sources)).toEqual([]);
    expect(medianLines(sources)).toBeLessThan(90);
  });

  it('are caught when they grow too long', () => {
    expect(tooLong(planted('utils/x.ts', 'x\n'.repeat(401)))).toHaveLength(1);
    expect(tooLong(planted('utils/x.ts', 'x\n'.repeat(400)))).toEqual([]);
    expect(medianLines([...planted('a.ts', 'x\n'), ...planted('b.ts', 'x\n'.repeat(99))])).toBe(99);
  });
});

describe('tests', () => {
  it('are all run', () => {
    expect(skippedTests(sources)).toEqual([]);
  });

  it.each(['it.skip("x", () => {})', 'describe.only("x", () => {})', 'test.todo("x")', 'xit("x", () => {})'])(
    'are caught when left out: %s',
    (text) => {
      expect(skippedTests(planted('tests/core/x.test.ts', text))).toHaveLength(1);
    },
  );
});
