import type { Span } from '../../model.ts';
import { lex } from './lex.ts';
import { readNumber } from './number.ts';
import type { Hints, Reading, Scan } from './scan.ts';

/** Reads the tokens of one paragraph; numbers are read when first asked for. */
export function createScan(
  text: string,
  original: string,
  span: Span,
  published: number | undefined,
  hints: Hints,
): Scan {
  const tokens = lex(text, span.start, span.end);
  const numbers = new Map<number, Reading | undefined>();
  const scan: Scan = {
    text,
    tokens,
    published,
    hints,
    isThinSpace: (offset) => /[\u00a0\u2007-\u200a\u202f]/.test(original[offset] ?? ''),
    number(i) {
      if (numbers.has(i)) return numbers.get(i);
      const found = readNumber(scan, i);
      numbers.set(i, found);
      return found;
    },
  };
  return scan;
}
