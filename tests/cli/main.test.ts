import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { annotate, linesOf, ROOT } from './run.ts';

const PAGE = path.join(ROOT, 'tests/fixtures/chip-deal/page.html');
const folder = mkdtempSync(path.join(tmpdir(), 'newsglass-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};
const STORY =
  'Orrin bank to pay $3 million\n\nThe bank said on Monday it would pay.\r\n\r\n“We must,” said Ann Yee.\n';

describe('the command line', () => {
  it('prints the annotated article of a page', async () => {
    const { status, out, err } = await annotate([PAGE]);
    expect([status, err]).toEqual([0, '']);
    const document: AnnotatedArticle = JSON.parse(out);
    expect(document.version).toBe(1);
    expect(document.article.url).toBe(
      'https://tidelinewire.example/business/corvane-northlight-100-billion-deal',
    );
    expect(document.article.headline).toContain('Corvane');
  });

  it('reads plain text as it stands, its first line as the headline', async () => {
    const { out } = await annotate([file('story.txt', `\ufeff${STORY}`)]);
    const { article }: AnnotatedArticle = JSON.parse(out);
    expect(article.text).toBe(STORY);
    expect(article.headline).toBe('Orrin bank to pay $3 million');
    expect(article.paragraphs.map((p) => p.role)).toEqual(['heading', 'body', 'body']);
  });

  it.each([
    ['a page', '<!doctype html><title>T</title><p>x', 1],
    ['plain text', STORY, 0],
    ['text that only speaks of tags', 'The <p> tag & co.\n\nIt is old.', 0],
  ])('knows %s on standard input', async (_what, input, status) => {
    const ran = await annotate(['-'], input);
    expect(ran.status).toBe(status);
    if (status === 0) expect(JSON.parse(ran.out).article.text).toBe(input);
    else expect(ran.err).toMatch(/^annotate: standard input: .+\n$/);
  });

  it('reads a page in the encoding that it declares', async () => {
    const body =
      '<p>The caf\xe9 said on Monday it would pay \xa33 million to its staff, all of whom had waited for a year.</p>'.repeat(
        6,
      );
    const html = `<html><head><meta charset="windows-1252"><title>Caf\xe9 pays</title></head><body><article><h1>Caf\xe9 pays</h1>${body}</article></body></html>`;
    const { out } = await annotate([file('latin.html', Buffer.from(html, 'latin1'))]);
    expect(JSON.parse(out).article.text).toContain('The café said on Monday it would pay £3 million');
  });

  it.each(['json', 'markdown', 'csv', 'jsonld'])('writes %s', async (format) => {
    const { status, out, err } = await annotate([PAGE, '--format', format]);
    expect([status, err]).toEqual([0, '']);
    expect(out.endsWith('\n')).toBe(true);
    expect(out).toContain('Corvane');
  });

  it('explains each mark by its rule and each paragraph by its reasons', async () => {
    const { status, out } = await annotate([PAGE, '--explain']);
    expect(status).toBe(0);
    const document: AnnotatedArticle = JSON.parse((await annotate([PAGE])).out);
    expect(out.match(/\[rule .+\]$/gm)).toHaveLength(document.annotations.length);
    expect(out.match(/^¶ /gm)).toHaveLength(document.article.paragraphs.length);
    for (const reason of document.relevance.flatMap((r) => r.reasons))
      expect(out).toContain(`because ${reason}`);
  });

  it('helps, with examples', async () => {
    const { status, out } = await annotate(['--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/--jsonl[\s\S]*Examples[\s\S]*jq[\s\S]*Exit codes/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(120);
  });

  it.each([
    [['/no/such/file.html'], 1, /^annotate: file\.html: there is no such file\n$/],
    [[ROOT], 1, /it is a folder/],
    [['--jsonl', '/no/such.jsonl'], 1, /there is no such file/],
    [[], 2, /no input[\s\S]*--help/],
    [['--format', 'xml', PAGE], 2, /no format xml/],
  ])('given %j ends with a clear sentence', async (args, status, message) => {
    const ran = await annotate(args);
    expect(ran.status).toBe(status);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(message);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['an empty page', 'empty.html', ''],
    ['a page without an article', 'menu.html', '<html><body><nav><a href="/">Home</a></nav></body></html>'],
    [
      'a frameset',
      'frames.html',
      '<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>',
    ],
    ['a broken page', 'broken.html', '<html><body><div <p></i></b>&#xD800;<table><td>'],
    ['an empty text', 'empty.txt', ' \n'],
  ])('given %s says so', async (_what, name, content) => {
    const ran = await annotate([file(name, content)]);
    expect(ran.status).toBe(1);
    expect(ran.err).toMatch(new RegExp(`^annotate: ${name}: .{10,}\n$`));
  });

  it('shows no stack trace for bytes that are no text', async () => {
    const noise = new Uint8Array(3000).map((_, i) => (i * i * 89) % 256);
    for (const name of ['noise.html', 'noise.txt', 'noise']) {
      const { err } = await annotate([file(name, noise)]);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it('reads a page of five megabytes', async () => {
    const paragraph =
      '<p>The bank of Orrin said on Monday that it would pay $3 million to Ann Yee, who had “waited long enough”.</p>\n';
    const html = `<html><head><title>Bank pays</title></head><body><script>${'let data = 1;\n'.repeat(300_000)}</script><article><h1>Bank pays</h1>${paragraph.repeat(2000)}</article></body></html>`;
    const { status, out } = await annotate([file('large.html', html)]);
    expect(status).toBe(0);
    expect(JSON.parse(out).article.paragraphs.length).toBe(2000);
  }, 240_000);

  it('ends in silence when nobody reads on', async () => {
    const status = await new Promise((resolve) => {
      const child = spawn(process.execPath, ['utils/cli/main.ts', '--jsonl'], { cwd: ROOT });
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      child.stdin.on('error', () => undefined);
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => resolve([code, err]));
      for (let i = 0; i < 500; i++)
        child.stdin.write(`${JSON.stringify({ id: i, text: STORY.repeat(5) })}\n`);
      child.stdin.end();
    });
    expect(status).toEqual([0, '']);
  });

  it('filters lines: one in, one out, in order, bad ones answered', async () => {
    const html =
      '<html><body><article><h1>Bank pays</h1>' +
      '<p>The bank of Orrin said on Monday that it would pay the people who waited.</p>'.repeat(6);
    const input = [
      '\ufeff{"id": "a", "text": "One.\\r\\n\\r\\nTwo."}\r',
      '',
      '{"id": "b", "text": ',
      JSON.stringify({ id: 'c', html, url: 'https://example.org/bank' }),
      '{"id": {"n": 4}, "paragraphs": ["One.", "Two."], "headline": "H"}',
      '{"id": "e", "html": ""}',
    ].join('\n');
    const { status, out, err } = await annotate(['--jsonl'], input);
    expect([status, err]).toEqual([0, '']);
    const answers = linesOf(out) as { id: unknown; annotated?: AnnotatedArticle; error?: { code: string } }[];
    expect(answers.map((a) => a.id)).toEqual(['a', 'b', 'c', { n: 4 }, 'e']);
    expect(answers[0]?.annotated?.article.text).toBe('One.\r\n\r\nTwo.');
    expect(answers[1]?.error?.code).toBe('bad-json');
    expect(answers[2]?.annotated?.article.url).toBe('https://example.org/bank');
    expect(answers[3]?.annotated?.article.paragraphs).toHaveLength(2);
    expect(answers[4]?.error?.code).toBeTruthy();
  });

  it('writes no progress where nobody watches', async () => {
    const input = Array.from({ length: 60 }, (_, id) => JSON.stringify({ id, text: STORY.repeat(20) })).join(
      '\n',
    );
    const { err } = await annotate(['--jsonl'], input);
    expect(err).toBe('');
  });
});
