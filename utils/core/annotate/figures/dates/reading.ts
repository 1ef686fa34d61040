import { at, type Scan, word } from '../scan.ts';

/** What a date reader answers: tokens up to `to`, the TIMEX3 value and how it was understood. */
export interface DateReading {
  readonly to: number;
  readonly iso: string;
  readonly evidence: string;
  /** First and last day or year of a stretch. */
  readonly span?: { readonly from: string; readonly to: string };
  /** A part of the day is named. */
  readonly time?: boolean;
}

export type ReadDate = (scan: Scan, i: number) => DateReading | undefined;

export type Tense = 'past' | 'future' | undefined;

const FUTURE =
  /^(?:will|shall|scheduled|expected|due|plans?|planned|planning|expects?|hopes?|intends?|begins|begin|starts|start|opens|upcoming|payable|effective|soon|deadline)$/;
/** Prepositions that look ahead when they stand right before the date. */
const AHEAD = /^(?:by|until|till|before)$/;
const PAST =
  /^(?:was|were|had|has|have|been|did|said|told|took|came|went|got|made|began|rose|fell|won|lost|met|became|gave|left|held|found|ended|since|led|sent|saw|hit|set|put|cut|shot|fled|flew|wrote|spoke|broke|brought|sold|bought|paid|grew|kept|read|ran)$/;

/** 'filed by Wednesday' is past; 'must leave by Wednesday' is not. */
function readsAhead(scan: Scan, k: number): boolean {
  for (let j = k - 1; j >= Math.max(0, k - 8); j--) {
    const w = word(scan, j);
    if (w === '.') return false;
    if (/^(?:will|would|must|should|to|may|could|can|due)$/.test(w)) return true;
    if (PAST.test(w) || (w.length > 4 && w.endsWith('ed'))) return false;
  }
  return true;
}

/** Whether the words around token `i` in its sentence tell of the past or of what is to come. */
export function tenseAt(scan: Scan, i: number): Tense {
  if (word(scan, i + 1) === "'" && word(scan, i + 2) === 's') return 'past';
  for (let k = i - 1; k >= Math.max(0, i - 14); k--) {
    const token = at(scan, k);
    if (token.lower === '.' && at(scan, k - 1).lower.length > 3) break;
    if (token.type !== 'word') continue;
    if (FUTURE.test(token.lower) || (k >= i - 2 && AHEAD.test(token.lower) && readsAhead(scan, k)))
      return 'future';
    if (PAST.test(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ed'))) {
      return /^(?:expected|scheduled|planned|supposed)$/.test(token.lower) ? 'future' : 'past';
    }
    if (token.lower === 'to' && k < i - 1 && at(scan, k + 1).type === 'word' && !at(scan, k + 1).capital) {
      // 'to meet Friday': what is still to come, unless a past verb governs it.
      const verb = word(scan, k - 1);
      if (/^(?:is|are|due|plans|expected|scheduled|set|agreed|and|it|them)$/.test(verb)) return 'future';
    }
  }
  for (let k = i + 1; k < i + 8; k++) {
    const token = at(scan, k);
    if (token.lower === '.' || token.lower === '') break;
    if (token.type !== 'word') continue;
    if (token.lower === 'will' || token.lower === 'would') return 'future';
    if (PAST.test(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ed'))) return 'past';
  }
  return undefined;
}
