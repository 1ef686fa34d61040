import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Batch, readBatches } from '../../utils/cli/batches.ts';

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(chunks: readonly Uint8Array[], maxLineBytes?: number): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of readBatches(stream(chunks), maxLineBytes)) batches.push(batch);
  return batches;
}
const textOf = (batches: readonly Batch[]): string =>
  batches
    .map((batch) =>
      'bytes' in batch ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(batch.bytes) : '?',
    )
    .join('');

describe('batches of lines', () => {
  it('hold every byte once, whole lines, with their numbers, however the stream is cut', async () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '"', ' '), maxLength: 9 }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(lines, fc.array(fc.integer({ min: 1, max: 9 })), async (list, cuts) => {
        const text = list.join('\n');
        const all = bytes(text);
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) {
          chunks.push(all.subarray(at, at + cut));
          at += cut;
        }
        chunks.push(all.subarray(at));
        const batches = await read(chunks);
        expect(textOf(batches)).toBe(text);
        let line = 1;
        for (const batch of batches) {
          expect(batch).toMatchObject({ firstLine: line });
          const own = textOf([batch]);
          if (batch !== batches.at(-1)) expect(own.endsWith('\n')).toBe(true);
          line += own.split('\n').length - 1;
        }
      }),
    );
  });

  it('are without the byte order mark', async () => {
    expect(textOf(await read([bytes('\ufeff{"id":1}\n\ufeff')]))).toBe('{"id":1}\n\ufeff');
  });

  it('pass over a line that is too long and go on behind it', async () => {
    const chunks = ['ab\n', 'x'.repeat(20), 'x'.repeat(20), 'x\ncd\n', 'y'.repeat(30)].map(bytes);
    const batches = await read(chunks, 10);
    expect(batches.map((b) => ('tooLong' in b ? b.tooLong : textOf([b])))).toEqual(['ab\n', 2, 'cd\n', 4]);
  });
});
