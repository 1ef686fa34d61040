import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestPath,
  freshTransitions,
  marginals,
  transitionFactors,
} from '../../../utils/core/annotate/parties/tagger/chain.ts';
import { LABELS, mayFollow, OUTSIDE } from '../../../utils/core/annotate/parties/tagger/labels.ts';
import { freshContexts, RangeDecoder } from '../../../utils/core/annotate/parties/tagger/range-decoder.ts';
import { unpackModel } from '../../../utils/core/annotate/parties/tagger/unpack.ts';
import { decodeBase64 } from '../../../utils/core/text/base64.ts';
import { packModel } from '../../../utils/training/parties/pack.ts';
import { RangeEncoder } from '../../../utils/training/parties/range-encoder.ts';

const scoresOf = (n: number) =>
  fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: n * LABELS, maxLength: n * LABELS });

describe('the chain', () => {
  it('gives each word probabilities that sum to one', () => {
    fc.assert(
      fc.property(scoresOf(4), (scores) => {
        const out = new Float64Array(4 * LABELS);
        marginals(Float64Array.from(scores), 4, transitionFactors(freshTransitions()), out);
        for (let i = 0; i < 4; i++)
          expect(out.slice(i * LABELS, (i + 1) * LABELS).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('takes the best of all allowed paths', () => {
    fc.assert(
      fc.property(scoresOf(3), (scores) => {
        const path = bestPath(Float64Array.from(scores), 3, freshTransitions());
        const worth = (p: ArrayLike<number>): number => {
          let sum = 0;
          let before = OUTSIDE;
          for (let i = 0; i < 3; i++) {
            if (!mayFollow(before, p[i]!)) return -Infinity;
            sum += scores[i * LABELS + p[i]!]!;
            before = p[i]!;
          }
          return sum;
        };
        let best = -Infinity;
        for (let a = 0; a < LABELS; a++)
          for (let b = 0; b < LABELS; b++)
            for (let c = 0; c < LABELS; c++) best = Math.max(best, worth([a, b, c]));
        expect(worth(path)).toBeCloseTo(best, 9);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the packed weights', () => {
  it('read back what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 70_000 }), { maxLength: 300 }), (numbers) => {
        const encoder = new RangeEncoder();
        const out = freshContexts(256);
        for (const n of numbers) encoder.number(out, 0, n);
        const decoder = new RangeDecoder(encoder.end());
        const back = freshContexts(256);
        expect(numbers.map(() => decoder.number(back, 0))).toEqual(numbers);
      }),
    );
  });

  it('keep cells and weights', () => {
    const weights = new Float32Array(2 * LABELS);
    weights[1] = 0.5;
    weights[LABELS + 3] = -0.25;
    const transitions = freshTransitions();
    transitions[1] = 0.75;
    const cells = new Map([
      ['keller', 17],
      ['kenya', 900],
    ]);
    const model = unpackModel(
      packModel(
        cells,
        new Map([
          [0x12345678, 0],
          [0x7abcdef0, 1],
        ]),
        { weights, transitions },
        0.125,
      ),
    );
    expect(model.clusters.of('keller')).toBe(17);
    expect(model.clusters.of('kenya')).toBe(900);
    expect(model.clusters.of('nobody')).toBe(0);
    expect(model.transitions[1]).toBeCloseTo(0.75, 3);
    expect(model.weights[model.rowOf(0x12345678) * LABELS + 1]! * model.scale).toBeCloseTo(0.5, 5);
    expect(model.weights[model.rowOf(0x7abcdef0) * LABELS + 3]! * model.scale).toBeCloseTo(-0.25, 5);
    expect(model.rowOf(0x55555555)).toBe(-1);
  });
});

describe('base64', () => {
  it('decodes what Node encodes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect([...decodeBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
      }),
    );
  });
});
