import type { PartyType, Span } from '../../model.ts';

/** A name in the text with its type and what decided, before it is known whose name it is. */
export interface Found extends Span {
  readonly type: PartyType;
  readonly rule: string;
  readonly evidence: readonly string[];
}
