import { describe, expect, it } from 'vitest';
import { readOptions } from '../../utils/cli/options.ts';

describe('the arguments', () => {
  it.each([
    [['page.html'], { mode: 'document', input: 'page.html', output: 'json' }],
    [['-'], { mode: 'document', input: '-', output: 'json' }],
    [['--format', 'csv', 'a.txt'], { mode: 'document', input: 'a.txt', output: 'csv' }],
    [['a.txt', '--format=jsonld'], { mode: 'document', input: 'a.txt', output: 'jsonld' }],
    [['a.txt', '--explain'], { mode: 'document', input: 'a.txt', output: 'explain' }],
    [['--jsonl'], { mode: 'stream', input: '-' }],
    [['--jsonl', 'in.jsonl'], { mode: 'stream', input: 'in.jsonl' }],
    [['--jsonl', '--format', 'json'], { mode: 'stream', input: '-' }],
    [['a.txt', '--help'], { mode: 'help' }],
    [['--', '--odd-name.txt'], { mode: 'document', input: '--odd-name.txt', output: 'json' }],
  ])('%j are understood', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [[], /no input/],
    [['a.txt', 'b.txt'], /one input/],
    [['a.txt', '--format'], /--format wants/],
    [['a.txt', '--format', 'xml'], /no format xml/],
    [['a.txt', '--verbose'], /no option --verbose/],
    [['a.txt', '--explain', '--format', 'csv'], /leave --format out/],
    [['--jsonl', '--explain'], /one article/],
    [['--jsonl', '--format', 'csv'], /JSON only/],
    [['many.jsonl'], /add --jsonl/],
  ])('%j are refused in one sentence', (args, message) => {
    expect(readOptions(args)).toEqual({ mode: 'wrong', message: expect.stringMatching(message) });
  });
});
