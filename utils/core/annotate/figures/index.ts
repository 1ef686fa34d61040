import type { Figure, Paragraph, PartyMention, Span, ValueType } from '../../model.ts';
import { contains } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import { dayOf } from './calendar.ts';
import { createScan } from './create-scan.ts';
import { resolveYearAgo } from './dates/anaphora.ts';
import { hedgeAround } from './hedge.ts';
import type { Found } from './rule.ts';
import { rules, vetoes } from './rules.ts';
import type { Hints, Scan } from './scan.ts';
import { withSign } from './sign.ts';

/** Figures of the article, in order; `names` veto the numbers that stand inside a name. */
export function findFigures(context: Context, names: readonly PartyMention[]): Figure[] {
  const published = dayOf(context.article.publishedAt);
  const hints: Hints = {
    sterling: /[£]|\bpence\b|\bsterling\b/.test(context.folded),
    aircraft: /\b(?:Boeing|Airbus)\b/.test(context.folded),
  };
  const figures: Figure[] = [];
  for (const paragraph of context.article.paragraphs) {
    for (const span of stretchesOf(paragraph)) {
      readStretch(createScan(context.folded, context.text, span, published, hints), figures);
    }
  }
  return withoutNames(resolveYearAgo(figures, context.folded), names);
}

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

/** Left to right: at each token the first rule, in order of precedence, that reads a figure from there. */
function readStretch(scan: Scan, figures: Figure[]): void {
  const { tokens } = scan;
  let i = 0;
  let floor = 0;
  while (i < tokens.length) {
    const { classes } = tokens[i]!;
    const next = skipped(scan, i, classes);
    if (next !== undefined) {
      i = Math.max(i + 1, next);
      floor = i;
      continue;
    }
    const hit = classes === 0 ? undefined : firstFound(scan, i, classes);
    if (!hit) {
      i++;
      continue;
    }
    const found = withSign(scan, hit.found, floor);
    figures.push(toFigure(scan, found, hit.rule));
    i = Math.max(i + 1, found.to);
    floor = i;
  }
}

function skipped(scan: Scan, i: number, classes: number): number | undefined {
  for (const veto of vetoes) {
    if ((veto.starts & classes) === 0 && veto.starts !== 0) continue;
    const to = veto.skip(scan, i);
    if (to !== undefined) return to;
  }
  return undefined;
}

function firstFound(scan: Scan, i: number, classes: number): { found: Found; rule: string } | undefined {
  for (const rule of rules) {
    if ((rule.starts & classes) === 0) continue;
    const found = rule.find(scan, i);
    if (found) return { found, rule: rule.name };
  }
  return undefined;
}

function toFigure(scan: Scan, found: Found, rule: string): Figure {
  const start = scan.tokens[found.from]!.start;
  const end = scan.tokens[found.to - 1]!.end;
  const hedge = hedgeAround(scan, found);
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
