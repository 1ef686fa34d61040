import type { Span } from '../model.ts';
import { BEFORE_NUMBER, LEADS, MAY_END, MAY_END_LOWER, OPENERS, TITLES } from './abbreviations.ts';
import { trimSpan } from './spans.ts';

/**
 * Sentence spans of one paragraph, in order, without the white space between them. Rule-based in the manner of
 * Punkt (Kiss & Strunk 2006): a stop ends a sentence unless an abbreviation, an initial or a number carries it and
 * the next word could go on. Closing quotation marks and brackets belong to the sentence they close. A line break ends
 * a sentence too, unless the paragraph is broken into lines of one width. Linear time.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const wrapped = isWrapped(text, paragraph);
  let start = paragraph.start;
  STOP.lastIndex = start;
  for (let match = STOP.exec(text); match && match.index < paragraph.end; match = STOP.exec(text)) {
    const stop = match.index;
    const end = endOfStop(text, stop, paragraph.end);
    STOP.lastIndex = end;
    if (end >= paragraph.end) break;
    if (match[0] === '\n' ? wrapped : !/\s/.test(text[end]!) || !endsSentence(text, start, stop, end))
      continue;
    const sentence = trimSpan(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  }
  const last = trimSpan(text, { start, end: paragraph.end });
  if (last.end > last.start) sentences.push(last);
  return sentences;
}

const STOP = /[.!?…\n]/g;
const MARKS = '.!?…';
const CLOSERS = '"\'”’»›)]';

/** Behind the stop, its fellows and the quotation marks and brackets that close with it. */
function endOfStop(text: string, stop: number, limit: number): number {
  let end = stop + 1;
  if (text[stop] === '\n') return end;
  while (end < limit && MARKS.includes(text[end]!)) end++;
  while (end < limit && CLOSERS.includes(text[end]!)) end++;
  return end;
}

const MAX_WIDTH = 100;

/** Plain text broken at a fixed width: three lines or more, none but the last much shorter than the widest. */
function isWrapped(text: string, { start, end }: Span): boolean {
  const widths: number[] = [];
  // lines that end in a stop, one after the other, are sentences or items of a list
  let stopped = 0;
  let from = start;
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', from)) {
    widths.push(at - from);
    if (at - from > MAX_WIDTH) return false;
    if (MARKS.includes(text[at - 1] ?? ' ')) stopped++;
    from = at + 1;
  }
  if (widths.length < 2 || stopped > widths.length / 2) return false;
  const widest = widths.reduce((a, b) => Math.max(a, b), end - from);
  return widest >= 40 && widest <= MAX_WIDTH && widths.every((width) => width >= widest * 0.7);
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  let next = end;
  while (next < text.length && /\s/.test(text[next]!)) next++;
  const opener = /["'“‘«([]/.test(text[next] ?? '');
  const first = text[opener ? next + 1 : next] ?? '';
  if (isLower(first)) return false;
  const closed = end > stop + 1 && CLOSERS.includes(text[end - 1]!);
  if (text[stop] !== '.' || text[stop + 1] === '.') return !(closed && isSpeechClause(text, next));
  const word = wordBefore(text, start, stop);
  if (word === '') return true;
  // '(D-Calif.)': the stop is the abbreviation's, the bracket was opened in mid-sentence
  if (
    closed &&
    /[)\]]/.test(text[end - 1]!) &&
    text[start] !== '(' &&
    text[start] !== '[' &&
    isAbbreviation(word)
  )
    return false;
  if (closed) return true;
  // '1. Open the box': a list number is no sentence
  if (/^\d{1,3}$/.test(word) && stop - word.length === start + leadingSpace(text, start)) return false;
  const digit = /\d/.test(first);
  if (LEADS.has(word.toLowerCase())) return false;
  if (BEFORE_NUMBER.has(word.toLowerCase()) && digit) return false;
  // ST. LOUIS
  if (TITLES.has(word) || /^(?:ST|FT|MT)$/.test(word)) return false;
  if (/^[A-Z]$/.test(word) && word !== 'I') return startsSentence(text, opener ? next + 1 : next);
  if (isInitials(word) || MAY_END.has(word) || MAY_END_LOWER.has(word))
    return opener ? !digit : startsSentence(text, next);
  return true;
}

const isLower = (c: string): boolean => c !== '' && c === c.toLowerCase() && c !== c.toUpperCase();

/** The word that carries the stop at `stop`: back to white space, an opening mark or a dash. */
function wordBefore(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && stop - from < 24 && /[^\s"'“‘«([—–]/.test(text[from - 1]!)) from--;
  return text.slice(from, stop);
}

/** 'J', 'J.P', 'U.S', 'Ph.D'; the pronoun 'I' is none, nor a letter that stands alone after a lower-case word of kind. */
const isInitials = (word: string): boolean =>
  /^(?:[A-Z]|(?:[A-Za-z]{1,2}\.)+[A-Za-z])$/.test(word) && word !== 'I';

const isAbbreviation = (word: string): boolean =>
  isInitials(word) || MAY_END.has(word.replace(/^.*-/, '')) || MAY_END_LOWER.has(word) || TITLES.has(word);

/** Whether the word at `next` is one that opens sentences and no name: 'The', not 'Farr', not the initial 'A.'. */
function startsSentence(text: string, next: number): boolean {
  const word = /^[A-Za-z]+(?![.\w])/.exec(text.slice(next, next + 14))?.[0];
  return word !== undefined && OPENERS.has(word);
}

/** “Is that fair?” Elena Ruiz asked: a name and a verb of speech go on with the sentence of the quote. */
const isSpeechClause = (text: string, next: number): boolean => {
  const clause =
    /^((?:[A-Z][\w.'’-]{0,30} ){1,4})(?:said|says|asked|asks|wondered|wrote|told|added|shouted|cried|replied)\b/.exec(
      text.slice(next, next + 140),
    );
  return clause !== null && !OPENERS.has(clause[1]!.slice(0, clause[1]!.indexOf(' ')).replace('.', ''));
};

function leadingSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at - start;
}
