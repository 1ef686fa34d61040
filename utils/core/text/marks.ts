/**
 * Quotation marks of a text, one by one: where each stands, how wide it is, and whether its neighbours let it open
 * or close a quotation. Pairing them is the business of whoever reads quotations.
 */
export interface Mark {
  readonly at: number;
  /** 1, or 2 where two apostrophes stand for one double mark. */
  readonly width: number;
  readonly double: boolean;
  /** Typographic family: only marks of one family pair safely when families are mixed. */
  readonly family: 'straight' | 'curly' | 'apostrophes';
  readonly opens: boolean;
  readonly closes: boolean;
}

const SPACE = /\s|\u200b/;
const OPENS_AFTER = /[\s\u200b([{<\-\u2010-\u2015"'/\u2026:;,>]/;
const CLOSES_BEFORE = /[\s\u200b.,;:!?)\]}>\-\u2010-\u2015"'/\u2026&*|]/;
const NEVER_OPENS_BEFORE = /[\s\u200b,;:!?)\]}]/;
const DIGIT = /[0-9]/;
const OPENING_CURLY = '\u201c\u201e\u201f\u2018\u201a\u201b';
const CLOSING_CURLY = '\u201d\u2019';

/** The quotation marks of `text` from `start` to `end`; `folded` is `text` with plain marks, same length. */
export function findMarks(text: string, folded: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = start; i < end; i++) {
    const c = folded.charCodeAt(i);
    if (c !== 34 && c !== 39) continue;
    const pair =
      c === 39 && i + 1 < end && folded[i + 1] === "'" && isPairOfApostrophes(folded, i, start, end);
    const width = pair ? 2 : 1;
    const before = i > start ? (folded[i - 1] ?? ' ') : ' ';
    const after = i + width < end ? (folded[i + width] ?? ' ') : ' ';
    const mark = toMark(text, i, width, c === 34 || pair, before, after);
    if (mark) marks.push(mark);
    i += width - 1;
  }
  return marks;
}

/** Two apostrophes stand for a double mark; of three, the outer two: ''' opens as '' + ' and closes as ' + ''. */
function isPairOfApostrophes(folded: string, at: number, start: number, end: number): boolean {
  const third = at + 2 < end && folded[at + 2] === "'";
  return !third || at === start || /\s/.test(folded[at - 1]!);
}

function toMark(
  text: string,
  at: number,
  width: number,
  double: boolean,
  before: string,
  after: string,
): Mark | undefined {
  const own = text[at] ?? '';
  // 6'2", 5" pipe, 3′: feet, inches and minutes; an attribute value of left-over markup
  if (own === '\u2033' || own === '\u2032') return undefined;
  if (before === '=') return undefined;
  let opens = OPENS_AFTER.test(before) && !NEVER_OPENS_BEFORE.test(after);
  let closes = !SPACE.test(before) && CLOSES_BEFORE.test(after);
  const openingShape = OPENING_CURLY.includes(own);
  const closingShape = CLOSING_CURLY.includes(own);
  if (opens && closes) {
    // “(“, —”…: the shape decides; a straight mark stays both
    if (openingShape) closes = false;
    else if (closingShape && double) opens = false;
  } else if (!opens && !closes) {
    if (!double) return undefined;
    // a mark glued to letters on both sides or loose on both: the shape decides, else whichever is missing
    opens = !closingShape;
    closes = !openingShape;
  } else if (opens && openingShape === false && closingShape && double && before !== ' ' && before !== '\n') {
    closes = true;
  }
  const family = width === 2 ? 'apostrophes' : openingShape || closingShape ? 'curly' : 'straight';
  if (double && width === 1 && DIGIT.test(before) && !openingShape && !closingShape && opens)
    return undefined;
  return { at, width, double, family, opens, closes };
}
