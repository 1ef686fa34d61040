import type { AnnotatedArticle, Annotation, Figure, Paragraph } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { CheckableClaim } from './headline-claims.ts';

/** Where the body bears a claim of the headline out: the first paragraph, and the annotations there that show it. */
export interface Support {
  readonly claim: CheckableClaim;
  readonly paragraph?: number;
  readonly annotations: readonly string[];
}

type Body = Omit<AnnotatedArticle, 'findings'>;

/** The first paragraph of the body that has what the headline claims; paragraphs that only repeat the headline do not count. */
export function findSupport(claim: CheckableClaim, document: Body): Support {
  const { article, relevance } = document;
  const body = article.paragraphs.filter((p) => relevance[p.index]?.verdict !== 'site-text');
  const text = fold(article.text);
  const hit =
    claim.kind === 'figure'
      ? findAmount(claim.amount!, body, text, document.annotations)
      : findWords(claim, body, text);
  if (!hit) return { claim, annotations: [] };
  const inside = document.annotations.filter(
    (a) =>
      a.kind === KIND[claim.kind] &&
      a.span.start >= hit.span.start &&
      a.span.end <= hit.span.end &&
      shows(a, claim, text),
  );
  return { claim, paragraph: hit.index, annotations: inside.map((a) => a.id) };
}

const KIND = { figure: 'figure', quote: 'quote', name: 'party' } as const;

function shows(annotation: Annotation, claim: CheckableClaim, text: string): boolean {
  if (annotation.kind === 'figure') return amountsOf(annotation).some((x) => close(x, claim.amount!));
  const words = contentStems(text.slice(annotation.span.start, annotation.span.end));
  return contentStems(claim.text).some((s) => words.includes(s));
}

/** Rounding between headline and body. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 * Math.abs(b);

function amountsOf(figure: Figure): number[] {
  const value = figure.value as { amount?: number; low?: number; high?: number; rank?: number };
  return [value.amount, value.low, value.high, value.rank].filter((x) => x !== undefined);
}

function findAmount(
  amount: number,
  body: readonly Paragraph[],
  text: string,
  annotations: readonly Annotation[],
): Paragraph | undefined {
  const figures = annotations.filter(
    (a): a is Figure => a.kind === 'figure' && amountsOf(a).some((x) => close(x, amount)),
  );
  const at = figures[0]?.span.start;
  const marked = at === undefined ? undefined : body.find((p) => p.span.start <= at && at < p.span.end);
  return (
    marked ?? body.find((p) => numbersIn(text.slice(p.span.start, p.span.end)).some((x) => same(x, amount)))
  );
}

/** The same number, or its digits at another magnitude ('100bn' and '100 billion'). */
const same = (x: number, amount: number): boolean =>
  x > 0 && [1, 1e3, 1e6, 1e9, 1e12].some((scale) => close(x * scale, amount));

const numbersIn = (text: string): number[] => [
  ...(text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((n) => Number(n.replaceAll(',', ''))),
  ...(text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => WORDS.get(word) ?? []),
];

const WORDS = new Map<string, number>([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, i): [string, number] => [word, 30 + 10 * i]),
  ['half', 50],
  ['third', 33],
  ['quarter', 25],
  ['dozen', 12],
  ['dozens', 24],
  ['hundreds', 100],
  ['thousand', 1000],
  ['thousands', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const ENOUGH = 0.5;

/** The paragraph that has all the words, or for a quotation at least half of those that carry meaning. */
function findWords(claim: CheckableClaim, body: readonly Paragraph[], text: string): Paragraph | undefined {
  const wanted = contentStems(claim.text);
  if (wanted.length === 0) return body[0];
  let best: Paragraph | undefined;
  let most = claim.kind === 'quote' ? ENOUGH * wanted.length : 1;
  for (const paragraph of body) {
    const own = new Set(contentStems(text.slice(paragraph.span.start, paragraph.span.end)));
    const shared = wanted.filter((s) => own.has(s)).length;
    if (shared >= most && (!best || shared > most)) {
      best = paragraph;
      most = shared;
    }
  }
  return best;
}

const contentStems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [])
    .filter((w) => !STOP_WORDS.has(w))
    .map(stem);
