import type { AnnotatedArticle, Figure, Finding, FindingEvidence, Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { toFinding } from './message.ts';

export type Document = Omit<AnnotatedArticle, 'findings'>;

/** A sentence of the body with the figures in it. */
export interface FigureSentence {
  readonly paragraph: number;
  readonly span: Span;
  /** Folded text of the sentence. */
  readonly text: string;
  readonly figures: readonly Figure[];
}

const known = new WeakMap<Document, readonly FigureSentence[]>();

/** Sentences that hold figures, in order: found once, as most checks ask for them. */
export function sentencesWithFigures(document: Document): readonly FigureSentence[] {
  const found = known.get(document) ?? findSentences(document);
  known.set(document, found);
  return found;
}

/** Linear: figures and sentences are both sorted. */
function findSentences({ article, annotations }: Document): FigureSentence[] {
  const figures = annotations.filter((a): a is Figure => a.kind === 'figure');
  const text = fold(article.text);
  const found: FigureSentence[] = [];
  let next = 0;
  for (const paragraph of article.paragraphs) {
    for (const span of paragraph.sentences) {
      while (next < figures.length && figures[next]!.span.start < span.start) next++;
      const first = next;
      while (next < figures.length && figures[next]!.span.end <= span.end) next++;
      if (next > first)
        found.push({
          paragraph: paragraph.index,
          span,
          text: text.slice(span.start, span.end),
          figures: figures.slice(first, next),
        });
    }
  }
  return found;
}

/** The one number of a figure, with what it is a number of; undefined for ranges, dates and vague amounts. */
export function plainAmount({ value, approximate }: Figure): { amount: number; unit: string } | undefined {
  if (approximate || ('low' in value && value.low !== undefined)) return undefined;
  if (value.type === 'money') return { amount: value.amount, unit: value.currency };
  if (value.type === 'quantity') return { amount: value.amount, unit: value.unit };
  if (value.type === 'count') return { amount: value.amount, unit: value.of ?? '' };
  if (value.type === 'percent') return { amount: value.amount, unit: value.points ? 'point' : '%' };
  return undefined;
}

/** Stems of the words of a text that carry meaning, numbers left out. */
export function contentStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}']*/gu) ?? [];
  return new Set(words.filter((w) => w.length > 2 && !STOP_WORDS.has(w) && !NUMBER_WORDS.has(w)).map(stem));
}
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten hundred thousand million billion trillion per cent percent dollars pounds euros about nearly almost over more less than least around said says say told'.split(
    ' ',
  ),
);

/** How a number is rounded: half a unit of its last written digit, times its scale. */
export function roundingOf(surface: string, amount: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(surface);
  if (!digits) return 0;
  const written = Number(digits[0].replaceAll(',', ''));
  if (written === 0) return 0;
  const last = digits[1] ? 10 ** -digits[1].length : 1;
  return (0.5 * last * Math.abs(amount)) / written;
}

export const surfaceOf = (document: Document, figure: Figure): string =>
  document.article.text.slice(figure.span.start, figure.span.end);

export const finding = (
  evidence: FindingEvidence,
  places: readonly { readonly figure: Figure; readonly paragraph: number }[],
): Finding =>
  toFinding(
    evidence,
    places.map((p) => p.figure.id),
    [...new Set(places.map((p) => p.paragraph))].sort((a, b) => a - b),
  );
