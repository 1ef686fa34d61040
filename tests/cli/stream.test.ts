import { describe, expect, it } from 'vitest';
import { answerStream } from '../../utils/cli/stream.ts';
import { linesOf } from './run.ts';

const record = (id: number) => ({
  id,
  text: `The bank of Orrin paid $${id} million on Monday. “Good,” said Ann Yee.`,
});

async function answer(lines: readonly string[], threads: number, chunkLines = 7): Promise<string> {
  const written: string[] = [];
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  async function* input() {
    for (let i = 0; i < lines.length; i += chunkLines)
      yield encoder.encode(
        lines
          .slice(i, i + chunkLines)
          .map((line) => `${line}\n`)
          .join(''),
      );
  }
  await answerStream({
    input: input(),
    write: async (chunk) => void written.push(typeof chunk === 'string' ? chunk : decoder.decode(chunk)),
    threads,
    aloneMs: 0,
  });
  return written.join('');
}

describe('a stream of articles', () => {
  const lines = Array.from({ length: 200 }, (_, i) =>
    i % 50 === 49 ? `{"id": ${i}, broken` : JSON.stringify(record(i)),
  );

  it('is answered in order by many threads, as by one', async () => {
    const many = await answer(lines, 3);
    expect(linesOf(many).map((line) => line['id'])).toEqual(lines.map((_, i) => i));
    expect(many).toBe(await answer(lines, 1));
  });

  it('goes on behind a broken line', async () => {
    const answers = linesOf(await answer(lines, 2));
    expect(answers.filter((line) => 'error' in line).map((line) => line['id'])).toEqual([49, 99, 149, 199]);
  });

  it('is read no faster than it is written', async () => {
    let read = 0;
    let written = 0;
    let ahead = 0;
    async function* input() {
      for (let i = 0; i < 60; i++) {
        read++;
        ahead = Math.max(ahead, read - written);
        yield new TextEncoder().encode(`${JSON.stringify(record(i))}\n`);
      }
    }
    const write = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      written++;
    };
    await answerStream({ input: input(), write, threads: 2, aloneMs: 0 });
    expect(written).toBe(60);
    expect(ahead).toBeLessThan(12);
  });

  it('tells how far it is', async () => {
    const counts = { bytes: 0, articles: 0 };
    const input = async function* () {
      yield new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
    };
    await answerStream({
      input: input(),
      write: async () => undefined,
      threads: 2,
      aloneMs: 0,
      progress: (bytes, articles) => {
        counts.bytes += bytes;
        counts.articles += articles;
      },
    });
    expect(counts).toEqual({ bytes: Buffer.byteLength(lines.join('\n')) + 1, articles: 200 });
  });
});
