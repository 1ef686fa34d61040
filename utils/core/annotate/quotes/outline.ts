import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import type { Spelling, Vocabulary } from '../../text/vocabulary.ts';
import type { Context } from '../context.ts';
import type { Item, Named, Outline } from './item.ts';
import type { Run } from './run.ts';
import { tagItems } from './tag.ts';
import type { Tag } from './words/function-words.ts';
import { type WordForm, wordFormOf } from './words/word-form.ts';

/** Outlines of all paragraphs, in order. `named` are known names, which keep their words together. Linear time. */
export function outlineParagraphs(
  context: Context,
  runs: readonly Run[],
  named: readonly Named[],
): Outline[] {
  const { tokens, sentences, folded, article } = context;
  const capitalised = capitalisedWords(context);
  const writer = newWriter(context);
  const outlines: Outline[] = [];
  let t = 0;
  let r = 0;
  let s = 0;
  for (const { span, index } of article.paragraphs) {
    const items: Item[] = [];
    while (r > 0 && runs[r - 1]!.close > span.start) r--;
    while (r < runs.length && runs[r]!.close <= span.start) r++;
    while (t < tokens.length && tokens[t]!.end <= span.start) t++;
    let sentence = -1;
    while (true) {
      const run = runs[r];
      const token = tokens[t];
      const runNext =
        run && run.open < span.end && (!token || run.open <= token.start || run.open < span.start);
      if (runNext) {
        while (s < sentences.length && sentences[s]!.end <= Math.max(run.open, span.start)) s++;
        if (sentence >= 0 && s !== sentence && !insideRun(runs, r - 1, sentences[s - 1]!.end))
          pushStop(writer, items, run.open, lineBroken(folded, items, run.open));
        items.push(toItem(writer, { start: run.open, end: run.close }, 'quote', r, false));
        while (t < tokens.length && tokens[t]!.start < run.close && tokens[t]!.start < span.end) t++;
        while (s < sentences.length - 1 && sentences[s]!.end < Math.min(run.close, span.end)) s++;
        sentence = s;
        // “… that memo.“ However: a closing mark the wrong way round hides the end of the sentence
        if (run.closed && context.text[run.close - 1] === '\u201c' && /[.!?]/.test(folded[run.end - 1] ?? ''))
          pushStop(writer, items, run.close);
        if (run.close >= span.end) break;
        r++;
        continue;
      }
      if (!token || token.start >= span.end) break;
      while (s < sentences.length && sentences[s]!.end <= token.start) s++;
      const starts = s !== sentence;
      if (starts && sentence >= 0)
        pushStop(writer, items, token.start, lineBroken(folded, items, token.start));
      sentence = s;
      pushToken(writer, items, token, starts, sentences[s]!.end);
      t++;
    }
    endDateline(items);
    tagItems(items, named, capitalised);
    outlines.push({ paragraph: index, items });
  }
  return outlines;
}

/** 'PORT ELLERY, May 4 (Wire) —': the dash behind a dateline ends it like a sentence. */
function endDateline(items: Item[]): void {
  const first = items[0];
  if (
    !first ||
    first.text.length < 4 ||
    first.text !== first.text.toUpperCase() ||
    !/^\p{Lu}/u.test(first.text)
  )
    return;
  for (let i = 1; i < items.length && i < 14; i++) {
    const item = items[i]!;
    if (item.tag === 'dash') {
      item.tag = 'stop';
      return;
    }
    if (
      item.tag === 'noun' ? !/^[\p{Lu}\p{N}]/u.test(item.text) : !/^(?:comma|open|close|mark)$/.test(item.tag)
    )
      return;
  }
}

const insideRun = (runs: readonly Run[], i: number, at: number): boolean => {
  const run = runs[i];
  return run !== undefined && run.open < at && at < run.close;
};

/** Whether a line break lies between the last item and `at`. */
const lineBroken = (folded: string, items: readonly Item[], at: number): boolean =>
  folded.slice(Math.max(items.at(-1)?.end ?? at, at - 12), at).includes('\n');

/** The end of a sentence; its text tells a line break from a mere stop. */
function pushStop(writer: Writer, items: Item[], at: number, broken = false): void {
  const last = items.at(-1);
  if (last?.tag === 'stop') {
    if (broken && last.text === '') items[items.length - 1] = { ...last, text: '\n' };
    return;
  }
  const spelling = writer.vocabulary.spelling(broken ? '\n' : '');
  items.push(itemOf(writer, { start: at, end: at }, spelling, 'stop', -1, false));
}

const PUNCTUATION: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'comma',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '-': 'dash',
  '\u2013': 'dash',
  '\u2014': 'dash',
  '\u2015': 'dash',
  '\u2012': 'dash',
  '!': 'stop',
  '?': 'stop',
};

function pushToken(writer: Writer, items: Item[], token: Token, first: boolean, sentenceEnd: number): void {
  const { folded } = writer;
  if (token.word) {
    const dash = items.at(-1);
    const stem = items.at(-2);
    if (
      (dash?.text === '-' || dash?.text === '/') &&
      dash.end === token.start &&
      stem &&
      stem.end === dash.start &&
      stem.tag === 'noun'
    ) {
      // 43-year-old: the tokeniser keeps numbers apart
      items.length -= 2;
      items.push(toItem(writer, { start: stem.start, end: token.end }, 'noun', -1, stem.first));
      return;
    }
    items.push(toItem(writer, token, 'noun', -1, first));
    return;
  }
  if (token.text === '.' || token.text === '\u2026') {
    // a stop inside a sentence belongs to an abbreviation or an initial
    if (token.end >= sentenceEnd) pushStop(writer, items, token.start);
    return;
  }
  const before = items.at(-1);
  if (folded[token.start] === "'" && before && before.end === token.start && before.lower.endsWith('s')) {
    before.possessive = true;
    return;
  }
  // quotation marks that quote nothing, and debris inside a word
  if (/^["'\u201c\u201d\u2018\u2019]$/.test(token.text)) return;
  const glued = items.at(-1)?.end === token.start && /\p{L}/u.test(folded[token.end] ?? '');
  if (glued && !PUNCTUATION[token.text] && token.text !== '/' && token.text !== '&') return;
  // 14:02
  if (
    token.text === ':' &&
    before?.end === token.start &&
    /\d$/.test(before.text) &&
    /\d/.test(folded[token.end] ?? '')
  )
    return;
  if (token.text === '$' || token.text === '\u00a3' || token.text === '\u20ac') return;
  const tag = token.text === '%' ? 'num' : (PUNCTUATION[token.text] ?? 'mark');
  if (tag === 'dash' && before?.tag === 'dash') return;
  items.push(toItem(writer, token, tag, -1, false));
}

/** What makes items of stretches of the folded text. */
interface Writer {
  readonly folded: string;
  readonly vocabulary: Vocabulary;
  readonly formOf: (spelling: Spelling) => WordForm;
}

const newWriter = ({ folded, vocabulary }: Context): Writer => ({
  folded,
  vocabulary,
  formOf: vocabulary.facts(wordFormOf),
});

function toItem(writer: Writer, span: Span, tag: Tag, run: number, first: boolean): Item {
  const { folded, vocabulary } = writer;
  const spelling = run >= 0 ? vocabulary.spelling('') : vocabulary.spellingAt(folded, span.start, span.end);
  return itemOf(writer, span, spelling, tag, run, first);
}

function itemOf(writer: Writer, span: Span, spelling: Spelling, tag: Tag, run: number, first: boolean): Item {
  return {
    start: span.start,
    end: span.end,
    text: spelling.text,
    lower: spelling.plain,
    written: writer.formOf(spelling),
    tag,
    run,
    possessive: false,
    first,
    name: undefined,
    lemma: undefined,
    form: undefined,
  };
}

/** Words seen with a capital where no sentence begins: names, most likely. */
function capitalisedWords(context: Context): ReadonlySet<string> {
  const words = new Set<string>();
  const { tokens, sentences } = context;
  const formOf = context.vocabulary.facts(wordFormOf);
  let s = 0;
  for (let t = 1; t < tokens.length; t++) {
    const token = tokens[t]!;
    if (!token.word || !formOf(token.spelling).capital) continue;
    while (s < sentences.length && sentences[s]!.end <= token.start) s++;
    // beside a lower-case word in a running sentence: not a headline in title case, not the first word
    const after = tokens[t + 1];
    const lowerBeside =
      formOf(tokens[t - 1]!.spelling).small || (after !== undefined && formOf(after.spelling).small);
    if (lowerBeside && token.start - (sentences[s]?.start ?? 0) > 2) words.add(token.text);
  }
  return words;
}
