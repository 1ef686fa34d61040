import { describe, expect, it } from 'vitest';
import { progressLine } from '../../utils/cli/progress-line.ts';

describe('the progress line', () => {
  it.each([
    ['one article in the works', ['page.html', 1.4, 0, 0], 'page.html: 1 s'],
    ['a stream', ['in.jsonl', 2.5, 5000, 1340], 'in.jsonl: 1,340 articles, 5.0 MB, 2.0 MB/s, 2 s'],
    ['the first answer', ['standard input', 1, 100, 1], 'standard input: 1 article, 0.1 MB, 0.1 MB/s, 1 s'],
  ] as const)('tells of %s', (_what, [label, seconds, kilobytes, articles], line) => {
    expect(progressLine(label, seconds, kilobytes, articles)).toBe(line);
  });
});
