import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext } from '../../core/annotate/context.ts';
import { COUNTRY_OF, DEMONYM_OF, PLACES } from '../../core/annotate/parties/lexicon/places.ts';
import { HONORIFICS, TITLE_LEADS } from '../../core/annotate/parties/lexicon/titles.ts';
import { beginOf, insideOf, OUTSIDE } from '../../core/annotate/parties/tagger/labels.ts';
import { splitWords, type Word } from '../../core/annotate/parties/words.ts';
import { articleFromText } from '../../core/article.ts';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly rawType?: string;
}

/** An article for training: its words and the label of each. */
export interface Lesson {
  readonly source: string;
  readonly words: readonly Word[];
  readonly labels: Uint8Array;
}

/** Sets whose licences allow shipping weights; NOTICE names them. */
const SETS = [
  'wikigold',
  'wnut17.train',
  'wnut17.dev',
  'uner_ewt.dev',
  'uner_ewt.test',
  'crossner_politics.dev',
  'crossner_politics.test',
  'gmb.train',
];
const TYPE: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2, MISC: 3, NAT: 3, FAC: 2 };

export function readLessons(corpora: string): Lesson[] {
  return SETS.flatMap((set) =>
    readFileSync(join(corpora, 'parties/train', `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => toLesson(JSON.parse(line), set)),
  );
}

function toLesson(doc: { text: string; spans: GoldSpan[] }, source: string): Lesson {
  const context = createContext(articleFromText(doc.text));
  const words = splitWords(context);
  const labels = new Uint8Array(words.length);
  let w = 0;
  for (const span of [...doc.spans].sort((a, b) => a.start - b.start)) {
    while (w < words.length && words[w]!.end <= span.start) w++;
    let end = w;
    while (end < words.length && words[end]!.start < span.end) end++;
    mark(words, labels, w, end, span, doc.text);
    w = Math.max(w, end);
  }
  markPeoples(words, labels);
  return { source, words, labels };
}

/** Brings the sets to one convention: no title, no "the", no possessive in a name; peoples are groups, countries places. */
function mark(
  words: readonly Word[],
  labels: Uint8Array,
  from: number,
  to: number,
  span: GoldSpan,
  text: string,
): void {
  const surface = text.slice(span.start, span.end).toLowerCase();
  let type = span.type === 'GPE' ? (DEMONYM_OF.has(surface) ? 3 : 2) : TYPE[span.type];
  if (type === 1 && (COUNTRY_OF.has(surface) || (surface.includes(' ') && PLACES.has(surface)))) type = 2;
  if (type === undefined) return;
  while (from < to && /^(?:the|['’]s|["“'‘(])$/i.test(words[from]!.text)) from++;
  while (to > from && /^(?:['’]s?|[.,"”)])$/i.test(words[to - 1]!.text)) to--;
  if (type === 0)
    while (from < to && (isTitle(words[from]!.text) || (words[from]!.text === '.' && from > 0))) from++;
  for (let i = from; i < to; i++) labels[i] = i === from ? beginOf(type) : insideOf(type);
}

function isTitle(word: string): boolean {
  const key = word.toLowerCase().replace('.', '');
  return HONORIFICS.has(key) || TITLE_LEADS.has(key);
}

/** Some sets leave peoples unmarked; the tagger learns them from all. */
function markPeoples(words: readonly Word[], labels: Uint8Array): void {
  words.forEach((word, i) => {
    if (labels[i] === OUTSIDE && /^\p{Lu}/u.test(word.text) && DEMONYM_OF.has(word.text.toLowerCase()))
      labels[i] = beginOf(3);
  });
}
