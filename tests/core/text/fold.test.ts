import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/core/text/fold.ts';

describe('fold', () => {
  it('makes marks and spaces plain', () => {
    expect(fold('‘It’s’ “so”\u00a0„low‟\u2009ˈ')).toBe('\'It\'s\' "so" "low" ˈ');
  });

  it('keeps line breaks and dashes', () => {
    expect(fold('a\r\nb – c — d\u2029')).toBe('a\r\nb – c — d\u2029');
  });

  it('keeps every offset', () => {
    const char = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('’', '“', '\u00a0', '\u00ad', '\ufeff', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(char), (list) => {
        const text = list.join('');
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++)
          if (/[a-z0-9\n—]/i.test(text[i]!)) expect(folded[i]).toBe(text[i]);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});
