import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedKeys } from '../../../utils/core/annotate/parties/tagger/sorted-keys.ts';

const BITS = 22;
const key = fc.oneof(
  fc.integer({ min: 0, max: 2 ** BITS - 1 }),
  // close together, so that many share a bucket
  fc.integer({ min: 0, max: 600 }),
);

it('a key is found by the number of keys below it, and no other is found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 400 }), fc.array(key), (unsorted, others) => {
      const sorted = [...unsorted].sort((a, b) => a - b);
      const keys = new SortedKeys(sorted.length, BITS);
      for (const one of sorted) keys.add(one);
      for (const one of [...sorted, ...others]) expect(keys.rankOf(one)).toBe(sorted.indexOf(one));
    }),
  );
});
