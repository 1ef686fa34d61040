import type { Correction } from '../../model.ts';
import { shorten } from '../snippet.ts';
import type { Strings, TextKey } from '../strings.ts';

const NO_MARK = {
  figure: 'saidNoFigure',
  party: 'saidNoParty',
  quote: 'saidNoQuote',
} as const satisfies Record<string, TextKey>;

/** A correction in one line, for the list in which it can be taken back. */
export function correctionLine(correction: Correction, strings: Strings): string {
  const words = shorten(correction.text, 60);
  switch (correction.type) {
    case 'no-mark':
      return strings.text(NO_MARK[correction.kind], words);
    case 'speaker':
      return strings.text('saidSpeaker', words, correction.name || strings.text('nobody'));
    case 'same-party':
      return strings.text('saidSame', words, correction.name);
    case 'other-party':
      return strings.text('saidOther', words, correction.name);
    case 'mark':
      return strings.text('saidMark', words);
    case 'belongs':
      return strings.text('saidBelongs', words);
  }
}
