import type { Span } from '../../model.ts';

/** A run of quoted text. */
export interface Run {
  /** Offset of the opening mark; equals `start` where there is none. */
  readonly open: number;
  /** The content, without marks and without white space at the edges. */
  readonly start: number;
  readonly end: number;
  /** Offset behind the closing mark; equals `end` where there is none. */
  readonly close: number;
  readonly marks: 'double' | 'single' | 'none';
  readonly closed: boolean;
  /** More than one paragraph. */
  readonly multi: boolean;
  /** The speaker's name at the head of a turn: 'REID: …'. */
  readonly label?: Span;
}
