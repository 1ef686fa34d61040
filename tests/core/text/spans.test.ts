import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../utils/core/model.ts';
import {
  bySpan,
  contains,
  lastStartingAtOrBefore,
  overlaps,
  overlapsAny,
  spanAt,
  trimSpan,
} from '../../../utils/core/text/spans.ts';

/** Sorted, disjoint, not empty. */
const disjoint = fc
  .array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
  .map((gaps) => {
    let at = 0;
    return gaps.map(([gap, length]): Span => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

describe('searches in sorted spans', () => {
  it('find what a walk over all of them finds', () => {
    fc.assert(
      fc.property(disjoint, fc.nat(80), (spans, offset) => {
        expect(lastStartingAtOrBefore(spans, offset)).toBe(spans.findLastIndex((s) => s.start <= offset));
        expect(spanAt(spans, offset)).toBe(spans.find((s) => s.start <= offset && offset < s.end));
      }),
    );
  });

  it('tell whether any overlaps', () => {
    fc.assert(
      fc.property(disjoint, fc.nat(70), fc.integer({ min: 1, max: 9 }), (spans, start, length) => {
        const span = { start, end: start + length };
        expect(overlapsAny(spans, span)).toBe(spans.some((s) => overlaps(s, span)));
      }),
    );
  });
});

describe('span order', () => {
  it('puts the outer of two spans with one start first', () => {
    const spans = [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
      { start: 2, end: 9 },
    ];
    expect(spans.sort(bySpan)).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 9 },
      { start: 2, end: 3 },
    ]);
  });
});

describe('trimSpan', () => {
  it('takes white space off both ends and stays inside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\u00a0')), (list) => {
        const text = list.join('');
        const whole = { start: 0, end: text.length };
        const span = trimSpan(text, whole);
        expect(contains(whole, span)).toBe(true);
        expect(text.slice(span.start, span.end)).toBe(text.trim());
      }),
    );
  });
});
