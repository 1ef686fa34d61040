import { describe, expect, it } from 'vitest';
import { Pool } from '../../utils/cli/pool.ts';
import { linesOf } from './run.ts';

const bytes = (records: readonly object[]): Uint8Array =>
  new TextEncoder().encode(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
const read = (answer: { readonly bytes: Uint8Array }) => linesOf(new TextDecoder().decode(answer.bytes));

describe('a pool of workers', () => {
  it('outlives a worker that runs out of memory, and answers for it', async () => {
    const pool = new Pool(1, 120);
    try {
      const huge = { id: 'huge', text: 'The bank of Orrin said “no” on Monday.\n\n'.repeat(300_000) };
      const answers = await Promise.all([
        pool.run(bytes([{ id: 'a', text: 'One.' }]), 1),
        pool.run(bytes([huge]), 2),
        pool.run(bytes([{ id: 'b', text: 'Two.' }]), 3),
      ]);
      expect(answers.map((answer) => read(answer)[0])).toMatchObject([
        { id: 'a', annotated: { version: 1 } },
        { id: 'huge', error: { code: 'crashed', message: expect.stringMatching(/memory/) } },
        { id: 'b', annotated: { version: 1 } },
      ]);
    } finally {
      await pool.close();
    }
  });
});
