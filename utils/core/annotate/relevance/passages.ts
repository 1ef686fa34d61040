import type { Paragraph, Span } from '../../model.ts';
import { indexAt } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import type { Profiles } from './judge.ts';
import { sentenceTies } from './sentence-ties.ts';

/** Characters from which a paragraph may hold more than one thing: about a hundred words. */
const LONG = 600;
/** Characters from which a run of sentences says enough to be judged: about twenty-five words. */
const RUN = 150;
/** Mean tie from which no run of a paragraph is loose. */
const TIED = 0.35;
/** Sentences of a paragraph among which runs are sought. */
const MOST = 60;

/** The article with the loosest run of sentences of each long paragraph cut out of it. */
export interface Passages {
  /** Its paragraphs are the passages. */
  readonly context: Context;
  /** The paragraph each passage is cut from. */
  readonly paragraphOf: readonly number[];
}

/** Undefined where no paragraph is long, or none has a loose run. `profiles`: of the whole paragraphs. */
export function cutLongParagraphs(context: Context, profiles: Profiles): Passages | undefined {
  const { paragraphs } = context.article;
  if (!paragraphs.some(isLong)) return undefined;
  const ties = sentenceTies(context, profiles);
  const passages: Paragraph[] = [];
  const paragraphOf: number[] = [];
  let from = 0;
  for (const paragraph of paragraphs) {
    const { sentences } = paragraph;
    const own = ties.slice(from, from + sentences.length);
    from += sentences.length;
    for (const run of isLong(paragraph) ? cutAround(sentences, loosestRun(sentences, own)) : [sentences]) {
      const span = {
        start: run[0]?.start ?? paragraph.span.start,
        end: run.at(-1)?.end ?? paragraph.span.end,
      };
      paragraphOf.push(paragraph.index);
      passages.push({ ...paragraph, index: passages.length, span, sentences: run });
    }
  }
  if (passages.length === paragraphs.length) return undefined;
  const spans = passages.map((p) => p.span);
  return {
    paragraphOf,
    context: {
      ...context,
      article: { ...context.article, paragraphs: passages },
      paragraphAt: (offset) => indexAt(spans, offset),
    },
  };
}

const isLong = ({ span, sentences }: Paragraph): boolean =>
  span.end - span.start >= LONG && sentences.length > 1 && sentences.length <= MOST;

/** First and last index of the run of sentences, long enough yet not the whole, with the lowest mean tie; all where none is loose. */
function loosestRun(sentences: readonly Span[], ties: readonly number[]): [number, number] {
  let best: [number, number] = [0, sentences.length - 1];
  let lowest = TIED;
  for (let i = 0; i < sentences.length; i++) {
    let sum = 0;
    for (let j = i; j < sentences.length && j - i < sentences.length - 1; j++) {
      const size = sentences[j]!.end - sentences[j]!.start;
      sum += ties[j]! * size;
      const length = sentences[j]!.end - sentences[i]!.start;
      if (length < RUN) continue;
      if (sum / length < lowest) [lowest, best] = [sum / length, [i, j]];
    }
  }
  return best;
}

const cutAround = (sentences: readonly Span[], [first, last]: [number, number]): Span[][] =>
  [sentences.slice(0, first), sentences.slice(first, last + 1), sentences.slice(last + 1)].filter(
    (run) => run.length > 0,
  );
