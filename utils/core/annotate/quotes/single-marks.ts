import type { Mark } from '../../text/marks.ts';

const ELISION = /^(?:\d|tis\b|twas\b|em\b|n'|til\b|cause\b|bout\b|cos\b|round\b|n\b)/i;
const FUNCTION_WORD =
  /^(?:and|or|but|in|on|of|to|for|with|as|is|was|are|were|by|at|from|like|after|over|than|that|who|has|had|says?|said)\b/i;
const CUT_WORD = /(?:in|o|th|an|n|ol|wi)$/i;

/** Whether a single mark can open a quotation rather than stand for dropped letters ('90s, 'em, rock 'n' roll). */
export function opensSingle(folded: string, mark: Mark): boolean {
  if (mark.double || !mark.opens) return false;
  const next = folded.slice(mark.at + 1, mark.at + 7);
  return /^[\p{L}\p{N}$£€"([]/u.test(next) && !(ELISION.test(next) && !/^\d[^']*'/.test(next.slice(0, 4)));
}

/**
 * The mark that closes the single-marked quotation opened by marks[from], or -1. A plural possessive (the nurses'
 * patience) and a cut word (goin') look like closing marks: they count only when nothing stronger comes before the
 * next opening mark. Looks at most 4,000 characters ahead, so the whole stays linear.
 */
export function closeOfSingle(folded: string, marks: readonly Mark[], from: number): number {
  const open = marks[from]!;
  let weak = -1;
  let doubles = 0;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.at - open.at > 4000 || i - from > 60) break;
    if (mark.double) {
      doubles++;
      continue;
    }
    if (mark.closes && doubles % 2 === 0) {
      const strength = strengthOf(folded, mark.at);
      if (strength > 1) return i;
      if (strength === 1 && weak < 0) weak = i;
    }
    if (opensSingle(folded, mark) && !mark.closes) break;
  }
  return weak;
}

function strengthOf(folded: string, at: number): number {
  const before = folded[at - 1] ?? ' ';
  const after = folded[at + 1] ?? ' ';
  if (/[.,!?;:)\]"\u2026\u2014\u2013-]/.test(before)) return 3;
  if (/[.,;:!?)\]"]/.test(after)) return 2;
  const word = /[\p{L}\p{N}]*$/u.exec(folded.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const next = folded.slice(at + 1, at + 12).trimStart();
  // the nurses' patience: a noun follows a possessive, a function word or the end of the paragraph does not
  if (/s$/i.test(word) && /^\p{L}/u.test(next) && !FUNCTION_WORD.test(next)) return 1;
  if (CUT_WORD.test(word)) return 1;
  return 2;
}
