import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../../utils/core/annotate/relevance/judge.ts';

describe('the windows of a long article', () => {
  it('judge every paragraph once, in order, beside the opening', () => {
    fc.assert(
      fc.property(fc.nat(3000), (count) => {
        const windows = windowsOf(count);
        const judged = windows.flatMap(({ rows, judgedFrom }) => rows.slice(judgedFrom));
        expect(judged).toEqual(Array.from({ length: count }, (_, i) => i));
        for (const { rows, judgedFrom } of windows) {
          expect(rows.length).toBeLessThanOrEqual(56);
          expect(rows.slice(0, judgedFrom)).toEqual(rows.slice(0, judgedFrom).map((_, i) => i));
        }
      }),
    );
  });
});
