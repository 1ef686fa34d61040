import type { Span } from '../../model.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Reader } from './grammar/parts.ts';
import { lex } from './lex.ts';
import { readNumber } from './number.ts';
import type { Hints, Reading, Scan } from './scan.ts';
import type { Token } from './token.ts';

type Part = ReturnType<Scan['part']>;

/** What the paragraphs of one article have in common. */
export interface Page {
  /** Folded, and as written. */
  readonly text: string;
  readonly original: string;
  readonly vocabulary: Vocabulary;
  readonly published: number | undefined;
  readonly hints: Hints;
}

/** The tokens of one paragraph; what is read at them is read once. */
class ParagraphScan implements Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly published: number | undefined;
  readonly hints: Hints;
  private readonly original: string;
  /** null: looked for in vain. */
  private readonly numbers: (Reading | null | undefined)[];
  private readonly parts: ((Part | null)[] | undefined)[] = [];

  constructor({ text, original, vocabulary, published, hints }: Page, span: Span) {
    this.text = text;
    this.original = original;
    this.published = published;
    this.hints = hints;
    this.tokens = lex(text, span.start, span.end, vocabulary);
    this.numbers = new Array(this.tokens.length);
  }

  isThinSpace(offset: number): boolean {
    return /[\u00a0\u2007-\u200a\u202f]/.test(this.original[offset] ?? '');
  }

  number(i: number): Reading | undefined {
    if (i < 0 || i >= this.tokens.length) return undefined;
    let found = this.numbers[i];
    if (found === undefined) {
      found = readNumber(this, i) ?? null;
      this.numbers[i] = found;
    }
    return found ?? undefined;
  }

  part(reader: Reader<unknown>, slot: number, i: number): Part {
    if (i < 0 || i >= this.tokens.length) return reader.read(this, i);
    let known = this.parts[slot];
    if (!known) {
      known = new Array<Part | null>(this.tokens.length);
      while (this.parts.length <= slot) this.parts.push(undefined);
      this.parts[slot] = known;
    }
    let part = known[i];
    if (part === undefined) {
      part = reader.read(this, i) ?? null;
      known[i] = part;
    }
    return part ?? undefined;
  }
}

/** Reads the tokens of one paragraph, or of a stretch of a long one. */
export const createScan = (page: Page, span: Span): Scan => new ParagraphScan(page, span);
