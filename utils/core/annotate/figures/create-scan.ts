import type { Span } from '../../model.ts';
import type { Reader } from './grammar/parts.ts';
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
  const numbers: (Reading | null | undefined)[] = [];
  const parts = new Map<Reader<unknown>, Map<number, ReturnType<Scan['part']>>>();
  const scan: Scan = {
    text,
    tokens,
    published,
    hints,
    isThinSpace: (offset) => /[\u00a0\u2007-\u200a\u202f]/.test(original[offset] ?? ''),
    number(i) {
      let found = numbers[i];
      if (found === undefined) {
        found = readNumber(scan, i) ?? null;
        numbers[i] = found;
      }
      return found ?? undefined;
    },
    part(reader, i) {
      let known = parts.get(reader);
      if (!known) {
        known = new Map();
        parts.set(reader, known);
      }
      const part = known.get(i);
      if (part !== undefined || known.has(i)) return part;
      const read = reader.read(scan, i);
      known.set(i, read);
      return read;
    },
  };
  return scan;
}
