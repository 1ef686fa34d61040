import type { Figure, Paragraph, PartyMention, Span, ValueType } from '../../model.ts';
import { contains } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import { dayOf, isoDay } from './calendar.ts';
import { createScan } from './create-scan.ts';
import { resolveAnaphora } from './dates/anaphora.ts';
import type { Found, Outcome } from './detector.ts';
import { detectors, vetoes } from './detectors.ts';
import { withDirections } from './direction.ts';
import { compileAll, compileRules } from './grammar/compile-rules.ts';
import type { Rule } from './grammar/pattern.ts';
import { readers } from './grammar/readers.ts';
import { hedgeAround } from './hedge.ts';
import type { Hints, Scan } from './scan.ts';
import { shareUnits } from './share-units.ts';
import { withSign } from './sign.ts';

/** Figures of the article, in order; `names` veto the numbers that stand inside a name. */
export function findFigures(context: Context, names: readonly PartyMention[]): Figure[] {
  const published = dayOf(context.article.publishedAt);
  const hints = hintsOf(context.folded);
  const { folded, vocabulary } = context;
  const page = { text: folded, original: context.text, vocabulary, published, hints };
  const figures: Figure[] = [];
  compileAll();
  for (const paragraph of context.article.paragraphs)
    for (const span of stretchesOf(paragraph)) readStretch(createScan(page, span), figures);
  const dateline = published === undefined ? undefined : isoDay(published);
  const told = withDirections(shareUnits(figures, folded), folded);
  return withoutNames(resolveAnaphora(told, folded, dateline), names);
}

/** Looked for when first asked: most articles raise none of these doubts. */
function hintsOf(text: string): Hints {
  const known = new Map<RegExp, boolean>();
  const holds = (pattern: RegExp): boolean => {
    const found = known.get(pattern) ?? pattern.test(text);
    known.set(pattern, found);
    return found;
  };
  return {
    get sterling() {
      return holds(STERLING);
    },
    get aircraft() {
      return holds(AIRCRAFT);
    },
    get athletics() {
      return holds(ATHLETICS);
    },
  };
}
const STERLING = /[£]|\bpence\b|\bsterling\b/;
const AIRCRAFT = /\b(?:Boeing|Airbus)\b/;
const ATHLETICS = /\b(?:(?:long|high|triple) jump|pole vault|shot put|javelin|discus|heptathlon|decathlon)/i;

/** Characters read at once: a text without paragraphs is read a few pages at a time, to keep memory flat. */
const LONGEST = 20_000;

function stretchesOf({ span, sentences }: Paragraph): Span[] {
  if (span.end - span.start <= LONGEST || sentences.length === 0) return [span];
  const stretches: Span[] = [];
  let start = span.start;
  for (const sentence of sentences) {
    if (sentence.end - start < LONGEST) continue;
    stretches.push({ start, end: sentence.end });
    start = sentence.end;
  }
  if (start < span.end) stretches.push({ start, end: span.end });
  return stretches;
}

type Verdict = { readonly rule?: string; readonly outcome: Partial<Outcome> };
const judged =
  <T extends object>(rule: string | undefined) =>
  (one: Rule<T>): Rule<Verdict> => ({
    ...one,
    make(parts, place) {
      const outcome = one.make(parts, place);
      return outcome && { outcome, ...(rule !== undefined && { rule }) };
    },
  });

/** All rules: what is no figure first, then the detectors in order of precedence. */
const rules = compileRules<Verdict>(
  [
    ...vetoes.flatMap((veto) => veto.rules.map(judged(undefined))),
    ...detectors.flatMap(({ name, rules }) => rules.map(judged(name))),
  ],
  () => readers,
);

/** Left to right: at each token the first rule, in order of precedence, that reads a figure from there. */
function readStretch(scan: Scan, figures: Figure[]): void {
  let floor = 0;
  for (let i = 0; i < scan.tokens.length; i = Math.max(i + 1, floor)) {
    const hit = rules.hit(scan, i);
    if (!hit) continue;
    const { rule, outcome } = hit.value;
    const to = outcome.to ?? hit.to;
    if (rule !== undefined && outcome.value) {
      const found = { from: i, ...outcome, value: outcome.value, to, evidence: [hit.why] };
      figures.push(toFigure(scan, withSign(scan, found, floor), rule));
    }
    floor = to;
  }
}

function toFigure(scan: Scan, found: Found, rule: string): Figure {
  const start = scan.tokens[found.from]!.start;
  const end = scan.tokens[found.to - 1]!.end;
  const hedge = hedgeAround(scan.text, { start, end }, found.measures, 'amount' in found.value);
  return {
    kind: 'figure',
    id: `figure-${start}-${end}`,
    span: { start, end },
    value: found.value,
    approximate: found.approximate === true || hedge !== undefined,
    ...(found.measures && { measures: found.measures }),
    rule,
    evidence: [...found.evidence, ...(hedge ? [`‘${hedge}’ stands beside it`] : [])],
  };
}

/** What is counted or ranked inside a longer name is part of it; sums, dates, measures and the like are what they are. */
function withoutNames(figures: readonly Figure[], names: readonly PartyMention[]): Figure[] {
  if (names.length === 0) return [...figures];
  let next = 0;
  return figures.filter((figure) => {
    while (next < names.length && names[next]!.span.end <= figure.span.start) next++;
    const name = names[next];
    return !name || !IN_NAMES.has(figure.value.type) || !contains(name.span, figure.span);
  });
}

const IN_NAMES = new Set<ValueType>(['count', 'ordinal', 'ratio', 'score', 'set']);
